import type { AnonimiseringBesluit, anonimiseringEndpoints } from '@regietafel/contract/anonimisering.contract.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, refuseFouten } from '../../http/problem.ts'
import { insertBesluit, selectBesluiten, withdrawBesluit } from './anonimisering.queries.ts'
import { type Casuskennis, findLeaksIn, pseudonimise, readCasuskennis } from './anonimisering.reads.ts'
import { readNamen } from './plan.reads.ts'
import { isGenoemd } from './read-bekenden.ts'

const DECIDE = 'POST /v1/casussen/{casusId}/anonimisering/besluiten'
const WITHDRAW = 'POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking'
type Key<K extends keyof typeof anonimiseringEndpoints> = UseCase<K, (typeof anonimiseringEndpoints)[K]>

/** One decision about a text, for the whole casus: kept, and followed in the next text (OPL-33). */
export const decideVondst: Key<typeof DECIDE> = async ({ tx, actor, params: { casusId }, body }) => {
  const { tekst, keuze, label } = body
  const kennis = await readCasuskennis(tx, casusId)
  const key = decisionKey(tekst)
  if (key === '') throw refuseFouten([{ veld: 'tekst', melding: 'Kies een woord of een getal.' }])
  if (label !== null && findLeaksIn(kennis, label).length > 0)
    throw refuseFouten([{ veld: 'label', melding: 'Dit label noemt zelf iemand of iets. Kies een ander woord.' }])
  if (keuze === 'laat-staan' && isAlwaysReplaced(kennis, tekst))
    throw new Problem(
      409,
      'wordt-altijd-vervangen',
      'Dit hoort bij het huishouden of het team. Dat vervangen we altijd.',
    )
  if (kennis.besluiten.some((besluit) => decisionKey(besluit.tekst) === key))
    throw new Problem(409, 'al-besloten', 'Hierover is al besloten. Neem dat besluit eerst terug.')
  const besluitId = await insertBesluit(tx, casusId, { tekst, keuze, label, door: actor.persoonId })
  return { body: await getBesluit(tx, casusId, besluitId), objectId: besluitId }
}

/** Takes a decision back; that it was taken stays (OPL-33). */
export const withdrawVondst: Key<typeof WITHDRAW> = async ({ tx, actor, params: { casusId, besluitId } }) => {
  if (!(await withdrawBesluit(tx, casusId, besluitId, actor.persoonId))) throw notFound()
  return { body: undefined, objectId: besluitId }
}

/** What is certain by the register cannot be left: the household itself would have to be mended. */
function isAlwaysReplaced(kennis: Casuskennis, tekst: string): boolean {
  const named = new Set([...kennis.leden, ...kennis.collegas].filter(({ id }) => !isGenoemd(id)).map(({ id }) => id))
  const spans = pseudonimise(kennis, [tekst]).flatMap((pieces) => pieces.flatMap(({ span }) => span ?? []))
  return spans.some(({ registerId, doubtful }) => !doubtful && registerId !== undefined && named.has(registerId))
}

async function getBesluit(tx: ReadTx, casusId: string, besluitId: string): Promise<AnonimiseringBesluit> {
  const row = (await selectBesluiten(tx, casusId)).find((each) => each.besluitId === besluitId)
  if (!row) throw notFound()
  const { tekst, keuze, label, beslotenDoor, beslotenOp } = row
  const door = (await readNamen(tx, casusId)).get(beslotenDoor) ?? ''
  return { besluitId, tekst, keuze, label, door, op: beslotenOp.toISOString() }
}
