import type { Nakijkwerk, Stuk } from '@regietafel/contract/anonimisering.contract.ts'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { findLeft, type Left } from '@regietafel/domain/anonimisering/find-left.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { Casuskennis } from './anonimisering.reads.ts'
import { readNamen } from './plan.reads.ts'
import { leakyParts, numberDoubtful, type Onderdelen, strangersIn } from './pseudonimise-plan.ts'

/** A text of the casus with its rendition, and all by which it lost its names. */
export type TeLezen = {
  readonly kennis: Casuskennis
  readonly rendition: Onderdelen
  readonly team: readonly Deelname[]
}

/** Any text beside its rendition, with what waits for a decision: the same for the plan and for a reflectie (OPL-33). */
export async function toNakijkwerk(tx: ReadTx, casusId: string, gelezen: TeLezen): Promise<Nakijkwerk> {
  const { kennis, rendition } = gelezen
  const namen = await readNamen(tx, casusId)
  const nummers = numberDoubtful(rendition)
  const left = toLeft(gelezen)
  return {
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
      door: namen.get(beslotenDoor) ?? '',
      op: beslotenOp.toISOString(),
    })),
    sleutel: toSleutel(gelezen),
    lekken: leakyParts(kennis, rendition),
  }
}

/** Who is behind which label: of the casus, of the team where it is hidden, and who else the text names. */
function toSleutel({ kennis, rendition }: TeLezen): Nakijkwerk['sleutel'] {
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
function toLeft({ kennis, team: seats }: TeLezen): Left[] {
  const team = seats.map(({ persoon }) => persoon)
  return [
    ...(kennis.collegas.length > 0 ? [] : team.map(({ naam }) => ({ tekst: naam, reden: 'collega' }))),
    ...team.map(({ organisatie }) => ({ tekst: organisatie.naam, reden: 'ketenpartner' })),
    ...kennis.besluiten.flatMap(({ keuze, tekst }) => (keuze === 'laat-staan' ? [{ tekst, reden: 'besluit' }] : [])),
  ]
}
