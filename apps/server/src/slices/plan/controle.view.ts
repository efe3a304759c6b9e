import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import type { Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { type BesluitRow, selectControles } from './anonimisering.queries.ts'
import { type Casuskennis, readCasuskennis } from './anonimisering.reads.ts'
import { type DocumentBron, readBron } from './document-bron.ts'
import { getDocument } from './document.reads.ts'
import type { DocumentStand } from './document.queries.ts'
import { readNamen } from './plan.reads.ts'
import { fingerprintOf, leakyParts, pseudonimisePlan, type Rendition, strangersIn } from './pseudonimise-plan.ts'
import { toPlan } from './document-plan.ts'
import { requirePlan } from './require-plan.ts'

/** A document that goes out without names, with all that its review needs. */
export type TeControleren = {
  readonly document: DocumentStand
  readonly bron: DocumentBron
  readonly kennis: Casuskennis
  readonly rendition: Rendition
}

/** @throws Problem 404 for a document that this netwerk shares as it is; 409 while the plan is not established */
export async function readTeControleren(tx: ReadTx, casusId: string, documentId: string): Promise<TeControleren> {
  const { document, overleg } = await getDocument(tx, casusId, documentId)
  if (document.soort !== 'geanonimiseerd-plan') throw notFound()
  const bron = await readBron(tx, casusId, overleg.overlegId)
  const kennis = await readCasuskennis(tx, casusId)
  const { nummer, reden } = document
  const plan = toPlan(bron, requirePlan(bron), { ontvanger: '', nummer, reden, now: tx.now })
  return { document, bron, kennis, rendition: pseudonimisePlan(kennis, plan) }
}

/** The review as the procesregisseur sees it. */
export async function toControle(tx: ReadTx, casusId: string, found: TeControleren): Promise<Controle> {
  const { document, bron, kennis, rendition } = found
  const namen = await readNamen(tx, casusId)
  const naamOf = (persoonId: string) => namen.get(persoonId) ?? ''
  const nummers = numberDoubtful(rendition)
  const partners = [...new Set(bron.casus.team.map(({ persoon }) => persoon.organisatie.naam))]
  const last = (await selectControles(tx, casusId)).find(({ documentId }) => documentId === document.documentId)
  return {
    documentId: document.documentId,
    status: document.status,
    onderdelen: rendition.onderdelen.map(({ kop, pieces }) => ({
      kop,
      stukken: pieces.flatMap((piece) => toStukken(piece, nummers, kennis.besluiten, partners)),
    })),
    openTwijfels: nummers.size,
    besluiten: kennis.besluiten.map(({ besluitId, tekst, keuze, label, beslotenDoor, beslotenOp }) => ({
      besluitId,
      tekst,
      keuze,
      label,
      door: naamOf(beslotenDoor),
      op: beslotenOp.toISOString(),
    })),
    sleutel: toSleutel(found),
    lekken: leakyParts(kennis, rendition),
    afgerond: last
      ? {
          op: last.afgerondOp.toISOString(),
          door: naamOf(last.afgerondDoor),
          geldt: last.vingerafdruk === fingerprintOf(rendition),
        }
      : null,
  }
}

/** Who is behind which label: of the casus, of the team where it is hidden, and who else the text names. */
function toSleutel({ kennis, rendition }: TeControleren): Controle['sleutel'] {
  const known = [...kennis.leden, ...kennis.collegas].map(({ id, naam }) => ({
    label: kennis.labels.get(id) ?? '',
    wie: naam || 'naam onbekend',
  }))
  const strangers = Map.groupBy(
    strangersIn(rendition).filter(({ category }) => category === 'PERSON' || category === 'ORGANISATION_PRIVATE'),
    ({ label }) => label,
  )
  return [
    ...known,
    ...[...strangers].map(([label, all]) => ({ label, wie: [...new Set(all.map(({ tekst }) => tekst))].join(', ') })),
  ]
}

/** The doubtful texts, each with its number: the same text is decided once (OPL-33). */
export function numberDoubtful({ onderdelen }: Rendition): ReadonlyMap<string, number> {
  const keys = onderdelen.flatMap(({ pieces }) =>
    pieces.flatMap(({ original, span }) => (span?.doubtful ? [decisionKey(original)] : [])),
  )
  return new Map([...new Set(keys)].map((key, index) => [key, index + 1]))
}

function toStukken(
  { original, result, span }: Piece,
  nummers: ReadonlyMap<string, number>,
  besluiten: readonly BesluitRow[],
  partners: readonly string[],
): Stuk[] {
  if (span === null) return splitLeft({ original, result }, besluiten, partners)
  const { label, category: categorie, reason: reden, doubtful } = span
  const soort = doubtful ? 'twijfel' : 'zeker'
  const nummer = doubtful ? (nummers.get(decisionKey(original)) ?? null) : null
  return [{ origineel: original, resultaat: result, vondst: { soort, reden, categorie, label, nummer } }]
}

/** What stays in the text on purpose is shown too: what a person decided to leave, and partners of the chain. */
function splitLeft(
  { original, result }: Pick<Piece, 'original' | 'result'>,
  besluiten: readonly BesluitRow[],
  partners: readonly string[],
): Stuk[] {
  const whole: Stuk = { origineel: original, resultaat: result, vondst: null }
  if (original !== result) return [whole]
  const left = [
    ...besluiten.flatMap(({ keuze, tekst }) => (keuze === 'laat-staan' ? [{ tekst, reden: 'besluit' }] : [])),
    ...partners.map((tekst) => ({ tekst, reden: 'ketenpartner' })),
  ]
  const lower = original.toLowerCase()
  const first = left
    .map(({ tekst, reden }) => ({ at: lower.indexOf(tekst.toLowerCase()), length: tekst.length, reden }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]
  if (!first) return [whole]
  const { at, length, reden } = first
  const plain = (tekst: string): Stuk => ({ origineel: tekst, resultaat: tekst, vondst: null })
  const kept = original.slice(at, at + length)
  const rest = original.slice(at + length)
  return [
    ...(at > 0 ? [plain(original.slice(0, at))] : []),
    { ...plain(kept), vondst: { soort: 'blijft', reden, categorie: '', label: kept, nummer: null } },
    ...(rest ? splitLeft({ original: rest, result: rest }, besluiten, partners) : []),
  ]
}
