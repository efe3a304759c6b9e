import type { stamtafelEndpoints } from '@regietafel/contract/stamtafel.contract.ts'
import { takeStap as decide, type TakeStapRefusal } from '@regietafel/domain/stamtafel/triage.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { requireStamtafel } from '../../profiel/require-stamtafel.ts'
import { insertStap, selectSignalen } from './stamtafel.queries.ts'
import { getSignaal } from './stamtafel.view.ts'

const KEY = 'POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen'

const WORDS: Refusals<TakeStapRefusal> = {
  'stap-not-next': [409, 'Deze stap past niet bij waar het signaal nu staat.', 'naar'],
  'terugkoppeling-missing': [400, 'Schrijf op wat de melder hierover moet weten.', 'terugkoppeling'],
}

/** The netwerksecretaris takes a signal one step on, and who sent it hears what is done with it (GOV-56, GOV-61). */
export const takeStap: UseCase<typeof KEY, (typeof stamtafelEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { stamtafelsignaalId },
  body,
}) => {
  await requireStamtafel(tx)
  const [row] = await selectSignalen(tx, stamtafelsignaalId)
  if (!row) throw notFound()
  const { stand, stappen } = await getSignaal(tx, stamtafelsignaalId)
  const decision = decide(stand, body)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  await insertStap(tx, row, { ...decision.value, volgnummer: stappen.length + 1, gezetDoor: actor.persoonId })
  const mail = { soort: 'antwoord-gegeven', casusId: null, pad: '/stamtafel', gegevens: { op: 'signaal' } } as const
  await planMail(tx, { ...mail, persoonId: row.ingediendDoor })
  return { body: await getSignaal(tx, stamtafelsignaalId), objectId: stamtafelsignaalId }
}
