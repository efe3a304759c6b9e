import type { Piece } from '@regietafel/domain/anonimisering/anonymise-parts.ts'
import { decisionKey } from '@regietafel/domain/anonimisering/decision-key.ts'
import { Problem } from '../../http/problem.ts'
import { type Casuskennis, findLeaksIn, pseudonimise } from './anonimisering.reads.ts'

export type Vondst = NonNullable<Problem['vondsten']>[number]

/** What names somebody in one typed text, once for each text that was found; `excused` are those of which the writer says that they name nobody. */
export function toVondsten(veld: string, pieces: readonly Piece[], excused: ReadonlySet<string>): Vondst[] {
  const all = pieces.flatMap(({ original, span }, at): Vondst[] => {
    if (span === null) return []
    const zeker = !span.doubtful || span.registerId !== undefined
    const tekst = `${goesWith(pieces[at - 1])}${original}`
    if (!zeker && (excused.has(decisionKey(original)) || excused.has(decisionKey(tekst)))) return []
    return [{ veld, tekst, label: span.label, zeker, reden: span.reason }]
  })
  // The longest first: "mevrouw Ramdin" before "Ramdin", which stands in it.
  return [...new Map(all.map((vondst) => [vondst.tekst, vondst])).values()].toSorted(
    (one, other) => other.tekst.length - one.tekst.length,
  )
}

/** What the label replaces with the name after it: "mw." of "mw. Ramdin", "moeder" of "moeder Priya". */
const goesWith = (before: Piece | undefined): string =>
  before?.span === null && before.original.startsWith(before.result) ? before.original.slice(before.result.length) : ''

/** By what a doubtful text is excused, whatever its capitals. */
export const toExcused = (geenNaam: readonly string[]): ReadonlySet<string> => new Set(geenNaam.map(decisionKey))

/** One answer that names each text and the label that fits, so that the writer can put it right. */
export function refuseVondsten(code: string, detail: string, vondsten: readonly Vondst[]): Problem {
  const fouten = vondsten.map(({ veld, tekst, label, zeker }) => ({
    veld,
    melding: `“${tekst}” ${zeker ? 'noemt' : 'noemt misschien'} iemand of iets. Schrijf bijvoorbeeld “${label}”.`,
  }))
  return new Problem(409, code, detail, { fouten, vondsten: [...vondsten] })
}

type Typed = {
  /** Each text by the field it was typed in. */
  readonly teksten: Readonly<Record<string, string>>
  readonly geenNaam: readonly string[]
  readonly code: string
  readonly detail: string
}

/**
 * For words that leave the casus: nothing goes out while they name somebody, and what stands is read once more apart from
 * the step that looked for names (GOV-54, OPL-32).
 *
 * @throws Problem 409 with what was found
 */
export function requireNobodyNamed(kennis: Casuskennis, { teksten, geenNaam, code, detail }: Typed): void {
  const excused = toExcused(geenNaam)
  const velden = Object.keys(teksten)
  const found = pseudonimise(kennis, Object.values(teksten)).flatMap((pieces, index) =>
    toVondsten(velden[index] ?? '', pieces, excused),
  )
  if (found.length > 0) throw refuseVondsten(code, detail, found)
  const leaky = velden.filter((veld) => findLeaksIn(kennis, teksten[veld] ?? '').length > 0)
  const melding = 'Hierin is nog iemand of iets uit het huishouden te herkennen. Schrijf het anders.'
  if (leaky.length > 0) throw new Problem(409, code, detail, { fouten: leaky.map((veld) => ({ veld, melding })) })
}
