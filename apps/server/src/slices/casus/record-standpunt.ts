import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { type RecordStandpuntRefusal, recordStandpunt as decide } from '@regietafel/domain/casus/record-standpunt.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getAfsluitingForUpdate, saveStandpunt } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten'

const WORDS: Refusals<RecordStandpuntRefusal> = {
  'voorstel-not-open': [409, 'Over dit voorstel is al besloten.'],
  'not-your-standpunt': [
    403,
    'Je kunt alleen je eigen standpunt geven. De procesregisseur legt vast wat anderen zeiden.',
  ],
  'own-standpunt-stands': [409, 'Dit standpunt is door deze persoon zelf gegeven. Alleen diegene wijzigt het.'],
  'standpunt-missing': [400, 'Kies eens of oneens.', 'eens'],
  'reden-missing': [400, 'Schrijf op waarom niet.', 'tekst'],
  'inbreng-missing': [400, 'Schrijf op wat er bij het raadplegen is gezegd.', 'tekst'],
}

/** A position of a decider, or what was said by someone who is consulted; visible who wrote it down (SLT-01, SLT-02). */
export const recordStandpunt: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, afsluitingId },
  body,
}) => {
  const row = await getAfsluitingForUpdate(tx, casusId, afsluitingId)
  const { voorstel } = await readAfsluitingen(tx, casusId)
  if (voorstel?.afsluitingId !== afsluitingId) throw refusedAs(WORDS, 'voorstel-not-open')
  const partij = voorstel.standpunten.find(({ deelnameId }) => deelnameId === body.deelnameId)
  if (!partij) throw notFound()
  const decision = decide(
    { open: row.status === 'voorgesteld', beslist: partij.beslist, givenByOneself: partij.zelfGegeven },
    { eens: body.eens, tekst: body.tekst },
    { isOwn: partij.vanMij, isProcesregisseur: tx.kringen.rollenIn(casusId).includes('procesregisseur') },
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { eens, tekst } = decision.value
  await saveStandpunt(
    tx,
    { casusId, afsluitingId },
    {
      deelnameId: partij.deelnameId,
      eens,
      tekst,
      door: actor.persoonId,
      // One's own word is given here; what another said was told: in a talk, unless it says otherwise.
      wijze: partij.vanMij ? 'zelf' : (body.wijze ?? 'gesprek'),
      gezegdOp: partij.vanMij ? dagVan(tx.now) : (body.gezegdOp ?? dagVan(tx.now)),
    },
  )
  await announce(tx, { casusId, kringId: row.kringId, soort: 'afsluiting', id: afsluitingId })
  return { body: await readAfsluitingen(tx, casusId), objectId: afsluitingId }
}
