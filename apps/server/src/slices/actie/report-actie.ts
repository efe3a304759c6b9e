import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { isActieCommandAllowed } from '@regietafel/domain/actie/actie.ts'
import {
  type ReportActie,
  type ReportActieRefusal,
  reportActie as decide,
} from '@regietafel/domain/actie/report-actie.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActieForUpdate, insertTerugkoppeling, toActieState, updateActie } from './actie.queries.ts'
import { getActie } from './actie.reads.ts'
import { shareTerugkoppeling } from './share-terugkoppeling.ts'
import { getActor } from './seats.ts'
import { sendSignaal } from './send-signaal.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen'

export const REPORT_WORDS: Refusals<ReportActieRefusal> = {
  'actie-not-yours': [403, 'Dit is de actie van een ander. Alleen die persoon en de regie kunnen dit.'],
  'actie-not-open': [409, 'Deze actie is al klaar of ingetrokken.'],
  'terugkoppeling-missing': [
    400,
    'Vertel eerst hoe het is gegaan. Zonder terugkoppeling is een actie niet klaar.',
    'tekst',
  ],
  'reden-missing': [400, 'Schrijf op waarom het niet lukt.', 'tekst'],
}

const COMMANDS: Record<'voortgang' | 'afronding' | 'lukt-niet', (tekst: string) => ReportActie> = {
  voortgang: () => ({ soort: 'start' }),
  afronding: (terugkoppeling) => ({ soort: 'complete', terugkoppeling }),
  'lukt-niet': (reden) => ({ soort: 'fail', reden }),
}

/**
 * Says how an actie goes: on its way, done (never without words, DOE-05), or "lukt niet", which makes a signaal
 * (DOE-06). The terugkoppeling goes where the netwerk says (NET-32).
 */
export const reportActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, actieId },
  body: { soort, tekst },
}) => {
  const row = await getActieForUpdate(tx, casusId, actieId)
  const team = await readTeam(tx, casusId)
  const actie = toActieState(row)
  if (soort === 'voortgang' && isBlank(tekst)) throw refusedAs(REPORT_WORDS, 'terugkoppeling-missing')
  // News about an actie that is on its way leaves it on its way.
  const state = soort === 'voortgang' && actie.status === 'bezig' ? { ...actie, status: 'open' as const } : actie
  const decision = decide(state, COMMANDS[soort](tekst), getActor(tx, team, row.deelnameId), tx.now)
  if (!decision.ok) throw refusedAs(REPORT_WORDS, decision.refusal)

  const { status, yieldsSignaal } = decision.value
  if (soort === 'lukt-niet') {
    // The team sees that it does not work out; why, only the sender and the regisseurs (PRV-39).
    await insertTerugkoppeling(tx, row, { soort, tekst: '', door: actor.persoonId, kanaal: null })
  } else await shareTerugkoppeling(tx, row, team, { soort, tekst })
  await updateActie(tx, row, { status, ...(status === 'gereed' ? { afgerondOp: tx.now } : {}) })
  if (!isActieCommandAllowed('complete', status)) await meetTermijn(tx, { casusId, soort: 'actie', objectId: actieId })
  if (yieldsSignaal) await sendSignaal(tx, team, { casusId, soort: 'afspraak-lukt-niet', tekst, actieId })
  return { body: await getActie(tx, casusId, actieId), versie: row.versie + 1, objectId: actieId }
}
