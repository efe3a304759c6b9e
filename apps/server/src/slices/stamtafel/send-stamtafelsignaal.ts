import type { stamtafelEndpoints } from '@regietafel/contract/stamtafel.contract.ts'
import { gebieden } from '@regietafel/domain/stamtafel/gebied.ts'
import { createKring, grantKring } from '../../access/create-kring.ts'
import { openBronKring } from '../../access/open-bron-kring.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { requireStamtafel } from '../../profiel/require-stamtafel.ts'
import { readCasuskennis } from '../plan/anonimisering.reads.ts'
import { requireNobodyNamed } from '../plan/vondsten.reads.ts'
import { readPersoonIds } from '../netwerk/netwerk.reads.ts'
import { insertBron, insertSignaal } from './stamtafel.queries.ts'
import { getEigenSignaal } from './stamtafel.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/stamtafelsignalen'

const NOEMT_IEMAND =
  'Dit signaal is nog niet verstuurd: er staat iets in waaraan je iemand herkent. Buiten de casus noemen we geen namen.'

/**
 * A pattern seen in this casus goes to the Stamtafel, when its words name nobody of the household (GOV-54, GOV-56, GOV-57).
 * It stands in a kring of the netwerk; where it was seen stays in the casus, for the seat of the sender alone.
 */
export const sendStamtafelsignaal: UseCase<typeof KEY, (typeof stamtafelEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body: { geenNaam, ...signaal },
}) => {
  const profiel = await requireStamtafel(tx)
  if (signaal.gebied !== null && !gebieden(profiel).some(({ code }) => code === signaal.gebied))
    throw refuseFouten([{ veld: 'gebied', melding: 'Kies een gebied uit de lijst.' }])
  const { patroon, toelichting } = signaal
  const typed = { teksten: { patroon, toelichting }, geenNaam, code: 'signaal-noemt-iemand', detail: NOEMT_IEMAND }
  requireNobodyNamed(await readCasuskennis(tx, casusId, 'buiten'), typed)

  const kringId = await createKring(tx, 'stamtafel', null)
  const stamtafelsignaalId = await insertSignaal(tx, kringId, { ...signaal, ingediendDoor: actor.persoonId })
  await grantKring(tx, { kringId, persoonId: actor.persoonId, casusId: null, deelnameId: null, magSchrijven: false })
  await insertBron(tx, { kringId: await openBronKring(tx, casusId, actor.persoonId), casusId, stamtafelsignaalId })
  for (const persoonId of await readPersoonIds(tx, 'netwerksecretaris'))
    await planMail(tx, {
      soort: 'signaal-ontvangen',
      persoonId,
      casusId: null,
      pad: '/stamtafel',
      gegevens: { kopie: false },
    })
  return { body: await getEigenSignaal(tx, stamtafelsignaalId), objectId: stamtafelsignaalId }
}
