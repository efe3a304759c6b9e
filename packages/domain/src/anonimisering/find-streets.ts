import { before, found } from './found.ts'
import type { Candidate } from './span.ts'
import { NO_STREETS, STREET_ENDINGS, SURE_ENDINGS } from './streets.data.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

const ENDING = new RegExp(`(?:${STREET_ENDINGS.join('|')})$`)
const SURE = new RegExp(`^.{2,}(?:${SURE_ENDINGS.join('|')})$`)
const ROMAN = '(?:i{1,3}|iv|vi{0,3})'
const WORDS =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|[a-z]{3,6}entwintig|dertig|veertig|vijftig|zestig|honderd'
/** A house number with all that people write behind it: letters, floors, units, "bis", "zwart". */
export const HOUSE_NUMBER = new RegExp(
  String.raw`^[ \t\u00a0]{0,2},?[ \t]?(?:huisnummer |huisnr\.? |nummer |nr\.?[ ]?|no\.?[ ]?|num\.? |# ?)?(?:\d{1,5}(?![\d:]|[.,]\d)(?:[ ]?(?:t\/m|en|\+|&|\/|tot)[ ]?\d{1,4}(?![\p{L}\p{N}]))?|(?:${WORDS})(?![\p{L}]))` +
    String.raw`(?:[ ]?[-–/][ ]?\d{1,4}(?:[a-z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])|[ ]?[-–/.]?[ ]?${ROMAN}(?![\p{L}\p{N}.])|[ ]?[-–/][ ]?[a-z]{1,2}\d{0,3}(?![\p{L}\p{N}])|[a-z]{1,2}\d{0,3}(?![\p{L}\p{N}])(?:[-/ ]?\d{1,3}(?![\p{L}\p{N}:]))?|[ ][b-df-hj-z](?![\p{L}\p{N}'’.])(?:[ -]?\d{1,3}(?![\p{L}\p{N}:]))?|[ ]a[ -]?\d{1,3}(?![\p{L}\p{N}:])|[ ]a(?=[,.;)\n]|$))?` +
    String.raw`(?:,?[ ]?\(?(?:-?(?:hs|huis|bis|zwart|rood|rd|zw|bv|bg|ong|achter|voor|boven|beneden|links|rechts|begane grond|souterrain|kelder|parterre|geheim|bisa?)(?![\p{L}])|\d{1,2}[ ]?(?:e|de|ste)?[ ]?(?:hoog|etage|verdieping|verd)(?![\p{L}])|(?:eerste|tweede|derde|vierde|vijfde) (?:etage|verdieping)|${ROMAN} ?hoog|(?:kamer|unit|app\.?|appartement|studio|toevoeging|toev\.?|flat|bus|huisnr|vak|plaats|bed|chalet|caravan|afdeling|blok|portiek|deur|nr\.?)[ ]?(?:[a-z]?[ -]?\d{1,4}[a-z]?|[a-z])(?![\p{L}\p{N}]))\)?){0,3}`,
  'u',
)
const PLACE_WORD =
  /^(?:eerste|tweede|derde|vierde|lange|korte|oude|nieuwe|grote|kleine|hoge|lage|noorder|zuider|ooster|wester|oost|west|noord|zuid|burg|burgemeester|prof|professor|dr|doctor|ds|mr|ir|st|sint|pres|president|gen|generaal|kon|koning|koningin|prins|prinses|graaf|gravin|hertog|pastoor|kapelaan|minister|admiraal|past|mgr|pr|gebr|gebroeders|jan|willem|van|de|der|den|het|ter|ten|te|t|'t|la|bovenste|onderste|binnen|buiten|achter|voor|groot|klein|schout|meester)$/
const LEADING = /^(?:laan|plein|hof|weg|straat|pad|dijk|kade|park|rue|avenue|via|calle|ul|ulica|am|an)$/
const LIVES =
  /(?:woon\w*|woont|wonend\w*|woonachtig|verblijf\w*|verblijvend|adres\w*|briefadres|postadres|huisbezoek|ingeschreven|staat ingeschreven|perceel|pand|woning|huis|flat|naar de|aan de|aan het|op de|op het|langs de|in de|adr|locatie|ter hoogte van|t\.?h\.?v\.?|hoek|verhuisd\w*|logeert|slaapt|overnacht\w*|deur)[\s:.,]{0,3}(?:op|aan|in|te|naar|is|van|bij|was)?[\s:]{0,2}(?:de|het|'t|een)?[\s:]{0,2}$/

const follows = (view: View, one: Token, other: Token | undefined) =>
  other !== undefined && /^[ \t\u00a0'’.-]{1,2}$/.test(view.text.slice(one.end, other.start))

/** Takes in what belongs before the last word of a street name: Lange, Burgemeester van, Prins. */
function growLeft(view: View, tokens: readonly Token[], at: number): number {
  let from = at
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const token = tokens[left]
    const next = tokens[left + 1]
    if (!token || !follows(view, token, next)) break
    const isName = token.isCapital && !token.isFirst
    const named = PLACE_WORD.test(token.folded) && token.isCapital
    if (isName || named) from = left
    else if (!PLACE_WORD.test(token.folded) || !tokens[left - 1]?.isCapital || tokens[left - 1]?.isFirst) break
  }
  return from
}

/** "Laan van Meerdervoort", "Plein 1944", "Hof van Holland": the kind of street comes first. */
function growRight(view: View, tokens: readonly Token[], at: number): number {
  let to = at
  for (let right = at + 1; right < Math.min(tokens.length, at + 6); right++) {
    const token = tokens[right]
    if (!token || !follows(view, tokens[right - 1] ?? token, token)) break
    if (token.isCapital) to = right
    else if (!/^(?:van|de|der|den|het|naar|op|t|l|s|la|du|des)$/.test(token.folded)) break
  }
  return to
}

const endAfterNumber = (view: View, end: number): number => {
  const number = HOUSE_NUMBER.exec(view.folded.slice(end, end + 60))
  return number ? end + number[0].trimEnd().length : end
}

function isStreetWord(token: Token): boolean {
  return token.isWord && token.folded.length > 4 && ENDING.test(token.folded) && !NO_STREETS.has(token.folded)
}

function streetAt(view: View, tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (LEADING.test(token.folded) && token.isCapital) {
    const last = tokens[growRight(view, tokens, at)]
    const numbered = last ? endAfterNumber(view, last.end) : token.end
    if (last && last !== token && numbered > last.end) return found('ADDRESS', token.start, numbered, 'street')
  }
  if (!isStreetWord(token)) return undefined
  const end = endAfterNumber(view, token.end)
  const numbered = end > token.end
  const sure = SURE.test(token.folded)
  if (!token.isCapital) return numbered && sure ? found('ADDRESS', token.start, end, 'street') : undefined
  if (!numbered && !(sure && !token.isFirst)) return undefined
  const first = tokens[growLeft(view, tokens, at)] ?? token
  return found('ADDRESS', first.start, end, 'street', !numbered && token.isFirst)
}

/** A name without a known ending, but with a house number where someone lives: "woont op Rijnland 12". */
function livesAt(view: View, tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]
  if (!token?.isCapital || tokens[at - 1]?.isCapital) return undefined
  const last = tokens[growRight(view, tokens, at)]
  if (!last) return undefined
  const end = endAfterNumber(view, last.end)
  if (
    end === last.end ||
    /^[ ]?(?:uur|keer|jaar|euro|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/.test(
      view.folded.slice(end),
    )
  )
    return undefined
  const postcode = /^[ ,\n(]{0,4}\d{4} ?[a-z]{2}\b/.test(view.folded.slice(end, end + 14))
  return LIVES.test(before(view.folded, token.start, 50)) || postcode
    ? found('ADDRESS', token.start, end, 'street')
    : undefined
}

const SPECIAL =
  /(?<![\p{L}\p{N}])(?:postbus|antwoordnummer|ligplaats|standplaats|staanplaats|woonwagen|chalet|kavel|stacaravan|woonboot|perceel|vak|unit|kamer|appartement|caravan|bungalow|huisje)[ ](?:nr\.? |nummer )?[a-z]?-?\d{1,5}[a-z]?(?![\p{L}\p{N}])/gu

/** Streets with and without a number, in the many ways of writing them, and places to live that have no street. */
export function findStreets(view: View, tokens: readonly Token[]): Candidate[] {
  const streets = tokens.flatMap((_, at) => streetAt(view, tokens, at) ?? livesAt(view, tokens, at) ?? [])
  const special = [...view.folded.matchAll(SPECIAL)].map((match) => {
    const loose = /^(?:vak|unit|kamer|perceel)/.test(match[0])
    return found('ADDRESS', match.index, match.index + match[0].length, 'street', loose)
  })
  return [...streets, ...special]
}

const POSTCODE = /(?<![\p{L}\p{N}.,-])[1-9]\d{3}[ \t\u00a0]?[A-Za-z]{2}(?![\p{L}\p{N}])/gu
const NOT_POSTCODE =
  /^(?:is|en|de|in|op|om|te|er|we|ze|ik|na|nu|of|al|zo|uw|ja|je|bv|km|mg|ml|cm|kg|gr|mm|kb|mb|mw|mr|dr|ca|ha|jr|me|tm|as|an|hr|no|nr|up|pm|am|st|ex|ad|bw|sr|sv|wm|pw)$/
const ACRONYMS = /^(?:OM|EU|VT|AP|UW|BW|SR|SV|MG|KM|ML|CM|BV|KW|PW|GI|JB|RK|ZM|IS|EN|DE|IN|OP)$/

/** Postcodes, in capitals or small letters; a year before a short word is none. */
export function findPostcodes({ text }: View): Candidate[] {
  return [...text.matchAll(POSTCODE)].flatMap((match) => {
    const letters = match[0].slice(-2)
    const spaced = match[0].length > 6
    const upper = letters === letters.toUpperCase()
    if (spaced && NOT_POSTCODE.test(letters)) return []
    if (!upper && /^(?:mg|ml|km|kg|cm|mm|gr|kb|mb|en|of)$/.test(letters)) return []
    const year = /^(?:19|20)/.test(match[0])
    if (ACRONYMS.test(letters) && spaced) return []
    return [found('POSTCODE', match.index, match.index + match[0].length, 'format', year && spaced && !upper)]
  })
}
