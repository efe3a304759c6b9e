import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { buitenpartijenOf } from '@regietafel/domain/casus/afsluiten.ts'
import {
  type RecordPartijstandpuntRefusal,
  recordPartijstandpunt as decide,
} from '@regietafel/domain/casus/record-partijstandpunt.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getAfsluitingForUpdate } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { savePartijstandpunt } from './partijstandpunt.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/partijstandpunten'

const WORDS: Refusals<RecordPartijstandpuntRefusal> = {
  'voorstel-not-open': [409, 'Over dit voorstel is al besloten.'],
  'partij-not-asked': [409, 'In dit netwerk wordt dit bij het afsluiten niet gevraagd.', 'partij'],
  'standpunt-missing': [400, 'Kies eens of oneens.', 'eens'],
  'reden-missing': [400, 'Schrijf op waarom niet.', 'tekst'],
  'inbreng-missing': [400, 'Schrijf op wat er is gezegd.', 'tekst'],
  'said-in-the-future': [400, 'Kies vandaag of een eerdere dag.', 'gezegdOp'],
}

/** What the klant or the people around the klant said, how and when: the klant has no login yet (SLT-05, NET-44). */
export const recordPartijstandpunt: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, afsluitingId },
  body,
}) => {
  const row = await getAfsluitingForUpdate(tx, casusId, afsluitingId)
  const asked = buitenpartijenOf(waarde(await getActiveProfiel(tx), 'afsluiten.besluit'))
  const beslist = asked.find(({ partij }) => partij === body.partij)?.beslist ?? null
  const { partij, wie, eens, tekst, wijze, gezegdOp } = body
  const decision = decide(
    { open: row.status === 'voorgesteld', beslist },
    { eens, tekst, op: gezegdOp },
    dagVan(tx.now),
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const said = { ...decision.value, wie, wijze, gezegdOp, door: actor.persoonId }
  await savePartijstandpunt(tx, { casusId, afsluitingId, partij }, said)
  await announce(tx, { casusId, kringId: row.kringId, soort: 'afsluiting', id: afsluitingId })
  return { body: await readAfsluitingen(tx, casusId), objectId: afsluitingId }
}
