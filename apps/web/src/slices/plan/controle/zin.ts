import type { Controle, Stuk } from '@regietafel/contract/anonimisering.contract.ts'

/** What stands around a find, as much as one needs to judge it. */
export type Zin = { readonly voor: string; readonly na: string }

const LONG = 110
const NIETS: Zin = { voor: '', na: '' }

/** From the beginning of the sentence, or shorter. */
function before(text: string): string {
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end) + (end === '\n' ? 1 : 2)), 0)
  const sentence = text.slice(text.search(/[.!?\n]/) < 0 ? 0 : from)
  return sentence.length > LONG ? `…${sentence.slice(-LONG).replace(/^\S*\s/, '')}` : sentence
}

/** To the end of the sentence, or shorter. */
function after(text: string): string {
  const end = /[.!?](?=\s|$)|\n/.exec(text)
  const sentence = end ? text.slice(0, end.index + (end[0] === '\n' ? 0 : 1)) : text
  return sentence.length > LONG ? `${sentence.slice(0, LONG).replace(/\s\S*$/, '')}…` : sentence
}

/** The sentence around the first place where a doubtful text stands. */
export function zinOfTwijfel(onderdelen: Controle['onderdelen'], nummer: number): Zin {
  for (const { stukken } of onderdelen) {
    const at = stukken.findIndex(({ vondst }) => vondst?.nummer === nummer)
    if (at >= 0) return { voor: before(textOf(stukken.slice(0, at))), na: after(textOf(stukken.slice(at + 1))) }
  }
  return NIETS
}

/** The sentence around the first place where someone saw what was missed. */
export function zinOfTekst(onderdelen: Controle['onderdelen'], tekst: string): Zin {
  if (tekst.trim() === '') return NIETS
  for (const { stukken } of onderdelen) {
    const text = textOf(stukken)
    const at = text.indexOf(tekst)
    if (at >= 0) return { voor: before(text.slice(0, at)), na: after(text.slice(at + tekst.length)) }
  }
  return NIETS
}

const textOf = (stukken: readonly Stuk[]) => stukken.map(({ origineel }) => origineel).join('')

/** In how many places a doubtful text stands: decided once, it goes in all of them. */
export const countPlaces = (onderdelen: Controle['onderdelen'], nummer: number): number =>
  onderdelen.flatMap(({ stukken }) => stukken).filter(({ vondst }) => vondst?.nummer === nummer).length
