/** A piece of text that stayed, came or went. */
export type WoordDeel = { readonly soort: 'gelijk' | 'nieuw' | 'weg'; readonly tekst: string }

/** Words with the white space behind them, so that the pieces put together give the text back. */
const toWords = (text: string): readonly string[] => text.match(/^\s+|\S+\s*/g) ?? []

/**
 * What changed between two texts, word by word: a longest common part by the classic table, after what both begin and
 * end with. Joining all but `weg` gives the new text, joining all but `nieuw` the old one up to white space (OPL-34).
 */
export function compareWords(oud: string, nieuw: string): WoordDeel[] {
  const from = toWords(oud)
  const to = toWords(nieuw)
  const isSame = (i: number, j: number) => from[i]?.trimEnd() === to[j]?.trimEnd()
  let start = 0
  while (start < from.length && start < to.length && isSame(start, start)) start++
  let end = 0
  while (end < from.length - start && end < to.length - start && isSame(from.length - 1 - end, to.length - 1 - end))
    end++
  const parts: WoordDeel[] = to.slice(0, start).map((tekst) => ({ soort: 'gelijk', tekst }))
  const last = { from: from.length - end, to: to.length - end }
  const common = commonLengths(from.slice(start, last.from), to.slice(start, last.to))
  let i = start
  let j = start
  while (i < last.from || j < last.to) {
    if (i < last.from && j < last.to && isSame(i, j)) {
      parts.push({ soort: 'gelijk', tekst: to[j++] ?? '' })
      i++
    } else if (j >= last.to || (i < last.from && common(i + 1 - start, j - start) >= common(i - start, j + 1 - start)))
      parts.push({ soort: 'weg', tekst: from[i++] ?? '' })
    else parts.push({ soort: 'nieuw', tekst: to[j++] ?? '' })
  }
  return join([...parts, ...to.slice(last.to).map((tekst): WoordDeel => ({ soort: 'gelijk', tekst }))])
}

/** How many words the rests of two texts have in common, from word i and word j on. */
function commonLengths(from: readonly string[], to: readonly string[]): (i: number, j: number) => number {
  const width = to.length + 1
  const table = new Uint16Array((from.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      table[i * width + j] =
        from[i]?.trimEnd() === to[j]?.trimEnd() ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

/** Neighbours of one kind become one piece. */
const join = (parts: readonly WoordDeel[]): WoordDeel[] =>
  parts.reduce<WoordDeel[]>((joined, part) => {
    const last = joined.at(-1)
    if (last?.soort !== part.soort) return [...joined, part]
    return [...joined.slice(0, -1), { soort: part.soort, tekst: last.tekst + part.tekst }]
  }, [])
