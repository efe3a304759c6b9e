import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import type { Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { findLeft, type Left } from '@regietafel/domain/anonimisering/find-left.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { selectControles } from './anonimisering.queries.ts'
import { getDocument } from './document.reads.ts'
import { makeRendition, type TeControleren } from './make-rendition.ts'
import { readNamen } from './plan.reads.ts'
import { fingerprintOf, leakyParts, numberDoubtful, strangersIn } from './pseudonimise-plan.ts'

/** @throws Problem 404 for a document that this netwerk shares as it is; 409 while the plan is not established */
export async function readTeControleren(tx: ReadTx, casusId: string, documentId: string): Promise<TeControleren> {
  const { document } = await getDocument(tx, casusId, documentId)
  if (document.soort !== 'geanonimiseerd-plan') throw notFound()
  return makeRendition(tx, casusId, document)
}

/** The review as the procesregisseur sees it. */
export async function toControle(tx: ReadTx, casusId: string, found: TeControleren): Promise<Controle> {
  const { document, kennis, rendition } = found
  const namen = await readNamen(tx, casusId)
  const naamOf = (persoonId: string) => namen.get(persoonId) ?? ''
  const nummers = numberDoubtful(rendition)
  const left = toLeft(found)
  const last = (await selectControles(tx, casusId)).find(({ documentId }) => documentId === document.documentId)
  return {
    documentId: document.documentId,
    status: document.status,
    onderdelen: rendition.onderdelen.map(({ kop, pieces }) => ({
      kop,
      stukken: pieces.flatMap((piece) => toStukken(piece, nummers, left)),
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

function toStukken(
  { original, result, span }: Piece,
  nummers: ReadonlyMap<string, number>,
  left: readonly Left[],
): Stuk[] {
  if (span === null) return splitLeft({ original, result }, left)
  const { label, category: categorie, reason: reden, doubtful } = span
  const soort = doubtful ? 'twijfel' : 'zeker'
  const nummer = doubtful ? (nummers.get(decisionKey(original)) ?? null) : null
  return [{ origineel: original, resultaat: result, vondst: { soort, reden, categorie, label, nummer } }]
}

/** What stays in the text on purpose is shown too, with why. */
function splitLeft({ original, result }: Pick<Piece, 'original' | 'result'>, left: readonly Left[]): Stuk[] {
  const plain = (tekst: string): Stuk => ({ origineel: tekst, resultaat: tekst, vondst: null })
  if (original !== result) return [{ origineel: original, resultaat: result, vondst: null }]
  const stukken: Stuk[] = []
  let at = 0
  for (const { start, end, reden } of findLeft(original, left)) {
    if (start > at) stukken.push(plain(original.slice(at, start)))
    const label = original.slice(start, end)
    stukken.push({ ...plain(label), vondst: { soort: 'blijft', reden, categorie: '', label, nummer: null } })
    at = end
  }
  return at < original.length ? [...stukken, plain(original.slice(at))] : stukken
}

/** Texts that stay: what a person decided, organisations at the table, and colleagues where they are not hidden. */
function toLeft({ kennis, bron }: TeControleren): Left[] {
  const team = bron.casus.team.map(({ persoon }) => persoon)
  return [
    ...(kennis.collegas.length > 0 ? [] : team.map(({ naam }) => ({ tekst: naam, reden: 'collega' }))),
    ...team.map(({ organisatie }) => ({ tekst: organisatie.naam, reden: 'ketenpartner' })),
    ...kennis.besluiten.flatMap(({ keuze, tekst }) => (keuze === 'laat-staan' ? [{ tekst, reden: 'besluit' }] : [])),
  ]
}
