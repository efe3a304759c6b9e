import { isGivenName } from './known-names.ts'
import { isBeforeName } from './name-run.ts'
import { MORE_KINDS } from './kinds.data.ts'
import { KIND_ENDING, NAMING_KINDS, NO_KINDS } from './organisaties.data.ts'
import { PLACES } from './places.data.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

export type Text = { readonly view: View; readonly tokens: readonly Token[]; readonly known: ReadonlySet<number> }
export type Stretch = { readonly from: number; readonly to: number }

const GAP = /^(?:[ \t\u00a0]{1,2}["'“‘’]?|-|["'’]|[ ]?&[ ]?|\.)$/u
export const CONNECTORS = new Set('op and van de der den t la el d by for the of het in aan'.split(' '))
export const ARTICLES = new Set('de het t la le el al it'.split(' '))

export const joined = ({ view, tokens }: Text, one: number): boolean => {
  const [left, right] = [tokens[one], tokens[one + 1]]
  if (!left || !right) return false
  const gap = view.text.slice(left.end, right.start)
  if (/^[ ]["'“‘„]$/.test(gap)) return true
  if (right.isFirst) return false
  return (
    GAP.test(gap) ||
    (gap === '. ' && !left.isShouted && (left.text.length < 3 || /^(?:gebr|joh|chr|mgr|past)$/.test(left.folded)))
  )
}

/** Whether a word says what kind of organisation a name is of. */
export function isKind(token: Token | undefined): boolean {
  if (!token || NO_KINDS.has(token.folded)) return false
  if (token.isShouted && /^[a-z]{0,2}(?:vv|sv|fc|hc|kv|tc|zv|hv|bc|vc|tv|gv)$/.test(token.folded)) return true
  return (
    NAMING_KINDS.has(token.folded) ||
    MORE_KINDS.has(token.folded) ||
    (token.folded.length > 6 && KIND_ENDING.test(token.folded))
  )
}

/** Known words that names of firms and homes are made of: Sint Jozef, Haagse Directe. */
const IN_NAMES = /^(?:sint|st|.*(?:se|sche|er))$/

export const isName = (text: Text, at: number): boolean => {
  const token = text.tokens[at]
  return (
    token !== undefined &&
    token.isCapital &&
    (!text.known.has(at) || IN_NAMES.test(token.folded)) &&
    !isBeforeName(token.folded)
  )
}

/** "Rosita's Warung", "Spaak & Zn", "Knap en Ko": what joins the words of one name. */
const isPossessive = ({ tokens, view }: Text, at: number): boolean =>
  tokens[at]?.folded === 's' &&
  /['’]$/.test(view.text.slice(tokens[at - 1]?.end, tokens[at]?.start)) &&
  tokens[at + 1]?.isCapital === true

/** "Ortho aan de Vaart", but not "Lotus Nails aan het Raadhuisplein": there the address begins. */
function isConnector({ tokens }: Text, at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  if (!CONNECTORS.has(word)) return false
  const core = tokens.slice(at + 1, at + 3).find(({ isCapital }) => isCapital)
  return !(/^(?:aan|in)$/.test(word) && core && (STREET.test(core.folded) || PLACES.has(core.folded)))
}
const STREET = /.(?:straat|laan|weg|plein|kade|dijk|gracht|singel|steeg|dreef)$/

const isAnd = (text: Text, at: number): boolean => {
  const next = text.tokens[at + 1]
  return text.tokens[at]?.folded === 'en' && next !== undefined && isName(text, at + 1) && !isGivenName(next.folded)
}

/** From where a name begins, an article or a capital, to where its capitals end. */
export function readName(text: Text, from: number): Stretch | undefined {
  let at = from
  const first = text.tokens[from]
  if (!first) return undefined
  if (ARTICLES.has(first.folded) && joined(text, from)) at = from + 1
  if (!isName(text, at) || (at > from && text.tokens[at]?.isFirst)) return undefined
  let to = at
  for (let next = at + 1; next < at + 8; next++) {
    const token = text.tokens[next]
    const number = token !== undefined && !token.isWord && token.text.length < 5 && to === next - 1
    if (!token || !joined(text, next - 1) || (token.isFirst && !number)) break
    const stop =
      text.view.text[text.tokens[next - 1]?.end ?? 0] === '.' &&
      (text.tokens[next - 1]?.text.length ?? 0) > 3 &&
      !/^(?:gebr|past)$/.test(text.tokens[next - 1]?.folded ?? '')
    if (stop) break
    if (isPossessive(text, next)) continue
    if (isName(text, next) || number || /^(?:bv|vof|zn|zonen|dochters)$/.test(token.folded)) to = next
    else if (!(isConnector(text, next) || isAnd(text, next))) break
  }
  return { from, to }
}
