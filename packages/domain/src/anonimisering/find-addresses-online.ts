import { before, found } from './found.ts'
import { isDutchWord } from './lexicon.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

const AT =
  /@|[([{] ?(?:at|apenstaartje|a) ?[)\]}]| at (?=[a-z0-9-]{2,40} ?(?:\.| punt | dot |\(punt\)))| apenstaartje /g
const LOCAL = /(?:[a-z0-9._%+'-]{1,40} ?[([]?(?:punt|dot|streepje|underscore)[)\]]? ?){0,4}[a-z0-9._%+'-]{1,64} ?$/
const LOOSE_DOMAIN =
  /^ ?[a-z0-9-]{1,60}(?:(?: ?[([{] ?(?:punt|dot|\.) ?[)\]}] ?| punt | dot | ?\. ?)[a-z0-9-]{2,40}){1,4}/
const DOMAIN = /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{2,40}){1,4}/
const HANDLE = /^[a-z0-9_.-]{1,40}/
const LINK =
  /(?<![a-z0-9])(?:https?:\/\/|www\.|t\.me\/|wa\.me\/|(?:instagram|facebook|fb|tiktok|snapchat|twitter|x|linkedin|youtube|telegram)\.(?:com|nl|me)\/)[^\s<>"')\]]{1,200}/g
const PERSONAL_LINK =
  /(?:t\.me|wa\.me|instagram|facebook|fb\.|tiktok|snapchat|twitter|linkedin|telegram|youtube|x\.com|marktplaats|vinted|onlyfans|twitch|discord|steam)[^/]{0,10}\/[^\s]/
const MIXED = /(?<![a-z0-9@/._-])[a-z][a-z0-9]{0,30}(?:[._-]{1,2}[a-z0-9]{1,30}){0,4}_?(?![a-z0-9@])/g
const PLATFORM =
  /(?:insta|instagram|snap|snapchat|tiktok|telegram|facebook|fb|twitter|discord|signal|whatsapp|youtube|twitch|tinder|grindr|badoo|lexa|marktplaats|vinted|fortnite|roblox|playstation|psn|xbox|steam|skype|kik|wickr|onlyfans|linkedin|gamet?|onder de naam|account|accountnaam|story|stories|reels|gebruikersnaam|username|nickname|nick|gamertag|profielnaam|inlognaam|handle|schermnaam)\b/
const WORD_DOMAIN = /^(?:[a-z0-9-]+\.)+(?:nl|com|org|net|eu|be|de|pdf|docx?|xlsx?|jpe?g|png)$/

/** "naam#4410": the number that some apps put behind a name. */
const tagAfter = (folded: string, end: number): number =>
  /^#\d{3,5}(?!\d)/.exec(folded.slice(end, end + 8))?.[0].length ?? 0

function findAtSigns({ folded }: View): Candidate[] {
  return [...folded.matchAll(AT)].flatMap((match) => {
    const rest = folded.slice(match.index + match[0].length, match.index + match[0].length + 200)
    const local = LOCAL.exec(before(folded, match.index, 120))
    const domain = (match[0] === '@' ? (DOMAIN.exec(rest) ?? LOOSE_DOMAIN.exec(rest)) : LOOSE_DOMAIN.exec(rest))?.[0]
    const spaced = local?.[0].endsWith(' ') === true && match[0] === '@' && !rest.startsWith(' ')
    const end = match.index + match[0].length
    if (local && domain !== undefined && !spaced) {
      const from = match.index - local[0].replace(/^[.'%+-]+/, '').length
      return [found('EMAIL', from, end + domain.length)]
    }
    const glued = /\p{L}$/u.test(before(folded, match.index, 1))
    const handle = glued ? undefined : HANDLE.exec(rest)?.[0].replace(/[.-]+$/, '')
    if (match[0] !== '@' || handle === undefined || handle.length < 2) return []
    return [found('HANDLE', match.index, end + handle.length)]
  })
}

function findLinks({ folded }: View): Candidate[] {
  return [...folded.matchAll(LINK)].flatMap((match) => {
    const text = match[0].replace(/[.,;:!?]+$/, '')
    return PERSONAL_LINK.test(text) ? [found('HANDLE', match.index, match.index + text.length)] : []
  })
}

/** A word that no one writes as a word: letters, digits, dots and underscores in one; sure beside the name of an app. */
/** "vosje#4471": a name with the number that some apps put behind it. */
const TAGGED = /(?<![\p{L}\p{N}#])[\p{L}][\p{L}\p{N}._-]{2,30}#\d{3,5}(?!\d)/gu

const findTagged = ({ folded }: View): Candidate[] =>
  [...folded.matchAll(TAGGED)].map(({ index, 0: { length } }) => found('HANDLE', index, index + length))

function findAccounts({ folded, text: shown }: View): Candidate[] {
  return [...folded.matchAll(MIXED)].flatMap((match) => {
    const text = match[0]
    const inner =
      /_|^[a-z]{4,}\.\d{3,4}$/.test(text) || /[a-z]\d+[a-z._]|[a-z]{2}\d{2,}$/.test(text) || /[a-z]\.[a-z]/.test(text)
    const own = shown.slice(match.index, match.index + text.length)
    const constant = own === own.toUpperCase() && /_/.test(own)
    if (!inner || constant || text.length < 4 || WORD_DOMAIN.test(text)) return []
    const near = PLATFORM.test(before(folded, match.index, 60))
    const dotted = /^[a-z]{4,}\.\d{3,4}$/.test(text)
    const odd =
      dotted || (/[a-z]_[a-z0-9]|_$|[a-z]{3}\d{2,}$|[a-z]{2}\d[a-z]{2}|[a-z]{3}\d[._]/.test(text) && !/-/.test(text))
    if (!near && !odd) return []
    if (/^(?:covid\d+|mp3|mp4|h2o|co2|a4|[a-z]\d{1,3})$/.test(text)) return []
    return [
      found(
        'HANDLE',
        match.index,
        match.index + text.length + tagAfter(folded, match.index + text.length),
        'format',
        !near && !/_/.test(text),
      ),
    ]
  })
}

/** "facebook (Danilo W)", "insta: danilo": what stands behind the app and a colon or bracket is the name used there. */
const NAMED_ACCOUNT =
  /(?<![a-z])(?:insta|instagram|snap|snapchat|tiktok|telegram|facebook|fb|discord|twitch|psn|gamertag|skype|signal)(?:account|naam)? ?(?:: ?|\( ?)([a-z0-9._-]{3,30})(?=[\s,;.)]|$)((?: [a-z0-9._-]{1,20}){0,3}(?=\)))?/g

function findNamedAccounts({ folded }: View): Candidate[] {
  return [...folded.matchAll(NAMED_ACCOUNT)].flatMap((match) => {
    const name = (match[1] ?? '').replace(/[.-]+$/, '') + (match[2] ?? '')
    const at = match.index + match[0].indexOf(match[1] ?? '', match[0].search(/[:(]/))
    return isDutchWord(name) ? [] : [found('HANDLE', at, at + name.length, 'format', /^[a-z]+( |$)/.test(name))]
  })
}

/** E-mail addresses, also written out, names on social media and links to a profile. */
export function findAddressesOnline(view: View): Candidate[] {
  return [
    ...findAtSigns(view),
    ...findLinks(view),
    ...findAccounts(view),
    ...findNamedAccounts(view),
    ...findTagged(view),
  ]
}
