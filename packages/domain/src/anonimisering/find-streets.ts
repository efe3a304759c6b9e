import { isBeforeName } from './name-run.ts'
import { findAround } from './find-around-streets.ts'
import { before, found } from './found.ts'
import type { Candidate } from './span.ts'
import { NO_NAMES } from './chain-partners.data.ts'
import { GIVEN_NAMES } from './given-names.data.ts'
import { isDutchWord } from './lexicon.ts'
import { NO_STREETS, STREET_ENDINGS, SURE_ENDINGS } from './streets.data.ts'
import type { Token } from './tokens.ts'
import type { View } from './view.ts'

const ENDING = new RegExp(`(?:${STREET_ENDINGS.join('|')})$`)
const SURE = new RegExp(`^.{2,}(?:${SURE_ENDINGS.join('|')})$`)
const ROMAN = '(?:i{1,3}|iv|vi{0,3})'
const WORDS = 'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien'
/** House numbers in words that nothing else is likely to be. */
const LARGE =
  'elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|[a-z]{3,6}entwintig|dertig|veertig|vijftig'
/** A house number with all that people write behind it: letters, floors, units, "bis", "zwart". */
const HOUSE_NUMBER = new RegExp(
  String.raw`^[ \t\u00a0]{0,2},?[ \t]?(?:t\.h\.v\. nummer |thv nr\.? |t\/o |tegenover |t\.o\. |naast |t\.?h\.?v\.? |huisnummer |huisnr\.? |nummer |nr\.?[ ]?|no\.?[ ]?|num\.? |# ?)?(?:\d{1,5}(?!\d|:\d|[.,]\d)(?:[ ]?(?:t\/m|en|\+|&|\/|tot)[ ]?\d{1,4}(?![\p{L}\p{N}]))?|(?:(?<=n(?:umme)?r\.? )(?:${WORDS})|${LARGE})(?![\p{L}]))` +
    String.raw`(?:[ ]?[-–/][ ]?\d{1,4}(?:[a-z](?![\p{L}\p{N}]))?(?![\p{L}\p{N}])|[ ]?[-–/.]?[ ]?${ROMAN}(?![\p{L}\p{N}]|[.]\p{L})|[ ]?[-–/][ ]?[a-z]{1,2}\d{0,3}(?![\p{L}\p{N}])|[a-z]{1,2}\d{0,3}(?![\p{L}\p{N}])(?:[-/ ]?\d{1,3}(?![\p{L}\p{N}:])|[-/]${ROMAN}(?![\p{L}\p{N}]))?|[ ][b-df-hj-z](?![\p{L}\p{N}'’.])(?:[ -]?\d{1,3}(?![\p{L}\p{N}:]))?|[ ]?[-][ ]?[a-z](?![\p{L}\p{N}])|[ ][a-z]\d{1,2}(?![\p{L}\p{N}])|[ ]a[ -]?\d{1,3}(?![\p{L}\p{N}:])|[ ]a(?=[,.;)\n]|$))?` +
    String.raw`(?:,?[ .]?\(?(?:-?(?:hs|hoog|huis|bis(?:[ -][a-z](?![\p{L}\p{N}'’.]))?|zwart|rood|rd|zw|bv|bg|achterom|bovenwoning|benedenwoning|ong|schuur|zolder|tuinhuis|bijgebouw|aanbouw|garage|achter|voor|boven|beneden|links|rechts|begane grond|souterrain|kelder|parterre|geheim|bisa?)(?![\p{L}])|\d{1,2}[ ]?(?:e|de|ste)?[ ]?(?:hoog|etage|verdieping|verd)(?![\p{L}])|(?:eerste|tweede|derde|vierde|vijfde) (?:etage|verdieping|portiek|deur|ingang)|${ROMAN} ?hoog|(?:tuin|kamer|kmr\.?|wooncontainer|container|loods|hal|box|unit|app\.?|appartement|studio|veld|bungalow|huisje|stacaravan|steiger|toevoeging|toev\.?|flat|bus|huisnr|vak|plaats|bed|chalet|caravan|afdeling|blok|portiek|deur|nr\.?)[ ]?(?:[a-z]?[ -]?\d{1,4}[a-z]?|[a-z])(?![\p{L}\p{N}]))\)?){0,3}`,
  'u',
)
const PLACE_WORD =
  /^(?:eerste|tweede|derde|vierde|lange|korte|oude|nieuwe|grote|kleine|hoge|lage|noorder|zuider|ooster|wester|oost|west|noord|zuid|burg|burgemeester|prof|professor|dr|doctor|ds|mr|ir|st|sint|pres|president|gen|generaal|kon|koning|koningin|prins|prinses|graaf|gravin|hertog|pastoor|kapelaan|minister|admiraal|past|mgr|pr|gebr|gebroeders|jan|willem|van|de|der|den|het|ter|ten|te|t|'t|la|bovenste|onderste|binnen|buiten|achter|voor|groot|klein|schout|meester)$/
const LEADING = /^(?:laan|plein|hof|weg|straat|pad|dijk|kade|park|rue|avenue|via|calle|ul|ulica|am|an)$/
/** Streets that are called just that. */
const BARE_STREET =
  /^(?:singel|gracht|plein|dijk|laan|hof|kade|steeg|markt|haven|wal|brink|dam|ring|gang|vest|achterom|noordeinde|zuideinde|oosteinde|westeinde|dorp|binnenweg|pad|kerkhof|achterweg|lijnbaan)$/
const LIVES =
  /(?:woon\w*|woont|wonend\w*|woonachtig|verblijf\w*|verblijvende?|adres\w*|briefadres|postadres|huisbezoek|ingeschreven|staat ingeschreven|perceel|pand|woning|huis|flat|naar de|aan de|aan het|op de|op het|langs de|in de|adr|locatie|ter hoogte van|t\.?h\.?v\.?|hoek|verhuisd\w*|logeert|slaapt|overnacht\w*|deur)[\s:.,]{0,3}(?:op|aan|in|te|naar|is|van|bij|was)?[\s:]{0,2}(?:de|het|'t|een)?[\s:]{0,2}$/

const DIRECTION =
  /^(?:[ -](?:[nzow]\.?z\.?|noord|zuid|oost|west|noordzijde|zuidzijde|oostzijde|westzijde|boven|beneden|buiten|binnen|achter|voor|nieuw|oud)|[ ](?:1[5-9]|20)\d\d(?=[ ,]{1,2}(?:nr|nummer|\d)))(?![\p{L}])/u

const follows = (view: View, one: Token, other: Token | undefined) =>
  other !== undefined && /^[ \t\u00a0'’.-]{1,2}$/.test(view.text.slice(one.end, other.start))

const SHORTENED = /^(?:burg|kon|pr|prof|dr|ds|past|st|min|gen|adm|jhr|mgr|pres|gebr|weth|mr|ir)$/

/** "kon. julianastraat": a shortened word with its full stop. */
const isShortened = (view: View, token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  SHORTENED.test(token.folded) &&
  (view.text[token.end] === '.' || (token.folded === 'st' && !token.isCapital && !next.isCapital))

/** Takes in what belongs before the last word of a street name: Lange, Burgemeester van, Prins. */
function growLeft(view: View, tokens: readonly Token[], at: number): number {
  let from = at
  for (let left = at - 1; left >= Math.max(0, at - 5); left--) {
    const token = tokens[left]
    const next = tokens[left + 1]
    if (!token || (next?.isFirst && !isShortened(view, token, next)) || !follows(view, token, next)) break
    const isName = token.isCapital && !token.isFirst
    const named = PLACE_WORD.test(token.folded) && token.isCapital
    if (isName || named) from = left
    else if (isShortened(view, token, next)) from = left
    else if (!PLACE_WORD.test(token.folded) || !tokens[left - 1]?.isCapital || tokens[left - 1]?.isFirst) break
  }
  return from
}

/** "Laan van Meerdervoort", "Plein 1944", "Hof van Holland": the kind of street comes first. */
function growRight(view: View, tokens: readonly Token[], at: number): number {
  let to = at
  for (let right = at + 1; right < Math.min(tokens.length, at + 6); right++) {
    const token = tokens[right]
    if (!token || token.isFirst || !follows(view, tokens[right - 1] ?? token, token)) break
    if (token.isCapital) to = right
    else if (!/^(?:van|de|der|den|het|naar|op|t|l|s|la|du|des)$/.test(token.folded)) break
  }
  return to
}

/** Where a house number after this place ends; the place itself when there is none. */
export function endAfterNumber(view: View, end: number): number {
  const number = HOUSE_NUMBER.exec(view.folded.slice(end, end + 60))
  const none = /^ (?:z\.? ?n\.?|ong\.?|ongenummerd|zonder nummer)(?![\p{L}\p{N}])/u.exec(
    view.folded.slice(end, end + 20),
  )
  if (none) return end + none[0].length
  if (!number) return end
  const after = end + number[0].trimEnd().length
  if (UNITS.test(view.folded.slice(after, after + 20))) return end
  const letter = /^ \p{Lu}(?![\p{L}\p{N}'’]|\.\S)/u.test(view.text.slice(after, after + 4))
  return / \d+$/.test(number[0]) && letter ? after + 2 : after
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
    const year = DIRECTION.exec(view.folded.slice(token.end, token.end + 16))?.[0].length ?? 0
    const after = year > 0 ? endAfterNumber(view, token.end + year) : token.end
    if (after > token.end + year && year > 0) return found('ADDRESS', token.start, after, 'street')
    if (last && last !== token && numbered > last.end) return found('ADDRESS', token.start, numbered, 'street')
  }
  const capital = token.isCapital || token.isLoud
  const bare = BARE_STREET.test(token.folded) && capital && (!token.isFirst || token.isLoud)
  if (bare) {
    const end = endAfterNumber(view, token.end)
    if (end > token.end) return found('ADDRESS', token.start, end, 'street')
  }
  if (!isStreetWord(token)) return undefined
  const body = DIRECTION.exec(view.folded.slice(token.end, token.end + 16))?.[0].length ?? 0
  const end = endAfterNumber(view, token.end + body)
  const numbered = end > token.end + body
  const sure = SURE.test(token.folded)
  if (!capital) {
    if (!numbered || !(sure || !isDutchWord(token.folded))) return undefined
    return found('ADDRESS', (tokens[growLeft(view, tokens, at)] ?? token).start, end, 'street', !sure)
  }
  if (COUNTED.test(token.folded) || (!numbered && !(sure && !token.isFirst && (token.isCapital || !token.isLoud))))
    return undefined
  // "Gerben Oldenhof": a surname that ends as streets do.
  const previous = tokens[at - 1]
  const named = previous !== undefined && follows(view, previous, token) && previous.isCapital
  if (!numbered && named && (GIVEN_NAMES.has(previous.folded) || isBeforeName(previous.folded))) return undefined
  const first = tokens[growLeft(view, tokens, at)] ?? token
  return found('ADDRESS', first.start, end, 'street', !numbered && token.isFirst)
}

const HOUSE_AND_POSTCODE =
  /^\p{Lu}[\p{L}'-]{1,20}(?: (?:van|de|der|den|het|\p{Lu}[\p{L}'-]*)){0,4} \d{1,4}[a-z]?,? [1-9]\d{3} ?[A-Z]{2}(?!\p{L})/u

/** A name without a known ending, but with a house number where someone lives: "woont op Rijnland 12". */
function livesAt(view: View, tokens: readonly Token[], at: number): Candidate | undefined {
  const token = tokens[at]
  const opens =
    token !== undefined &&
    (token.isFirst || /^(?:huisbezoek|woon|adres|woonadres|verblijf)/.test(token.folded)) &&
    isDutchWord(token.folded)
  const inField = token !== undefined && /adres[: ]+$/.test(before(view.folded, token.start, 12))
  const [previous] = tokens.slice(Math.max(0, at - 1), at)
  const written = HOUSE_AND_POSTCODE.test(view.text.slice(token?.start, (token?.start ?? 0) + 60))
  const goesOn = previous?.isCapital === true && token !== undefined && follows(view, previous, token) && !token.isFirst
  if (!token?.isCapital || token.text.length < 2 || goesOn || (opens && !inField && !written)) return undefined
  const last = tokens[growRight(view, tokens, at)]
  if (!last) return undefined
  const end = endAfterNumber(view, last.end)
  if (end === last.end || (token.isShouted && token.text.length < 7)) return undefined
  const postcode = /^[ ,\n(]{0,4}\d{4} ?[a-z]{2}\b/.test(view.folded.slice(end, end + 14))
  const corner = CORNER.test(before(view.folded, token.start, 30))
  if (corner || LIVES.test(before(view.folded, token.start, 50)) || postcode)
    return found('ADDRESS', token.start, end, 'street')
  const whole = /^[ ]\d{1,4}(?:[a-z]|[ -]?(?:\d{1,3}|[a-z]|bis(?: [a-z])?|hs|huis|rd|zw|rood|zwart|[a-z]))?$/.test(
    view.folded.slice(last.end, end),
  )
  const loose =
    !token.isFirst && !token.isShouted && whole && !COUNTED.test(token.folded) && !isBeforeName(token.folded)
  return loose && !NO_NAMES.has(token.folded) && !GIVEN_NAMES.has(token.folded)
    ? found('ADDRESS', token.start, end, 'street', true)
    : undefined
}

/** Of these there are several, so that a number after them is no house number. */
const COUNTED =
  /^(?:ave|fase|artikel|art|bijlage|kind|zaak|actie|acties|punt|stap|week|groep|klas|versie|doel|doelen|categorie|casus|leefgebied|pagina|tafel|kamer|dag|level|niveau|kwartaal|cat|jongere|persoon|partij|melding|besluit|agendapunt|paragraaf|hoofdstuk|figuur|prioriteit|rang|vraag|scenario|spoor|lijn|bus|tram|trein|perron|zone|gesprek|overleg|ronde|nummer|nr|telefoon|tel|tabel|box|schijf|type|vmbo|havo|vwo|mbo|hbo|leerjaar|team|cluster|wet|titel|lid|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|a|n|z|vk|sessie|blok|module|unit|huis|hal|veld|baan|kavel|gate|route|variant|optie|code|pin|windows|iphone|galaxy|ps|xbox|fortnite|top|psalm|mattheus|genesis|cobra|golf|polo|peugeot|mazda|volvo|bmw|audi|windows|samsung|galaxy|playstation|nintendo|formule|eredivisie|net|radio|npo|rtl|sbs|veronica|covid|rijbewijs|vitamine|omega|lego|kader|kinderen|personen|bewoners|cellen|afdeling|vleugel|bewoner|client|patient|slachtoffer|verdachte|getuige|betrokkene|huishouden|gezin|huurder|buur|toeslag|energietoeslag|begroting|jaarplan|jaarverslag|ramadan|kerst|corona|editie)$/

const SPECIAL =
  /(?<![\p{L}\p{N}])(?:postbus|antwoordnummer|ligplaats|standplaats|staanplaats|woonwagen|chalet|kavel|stacaravan|woonboot|perceel|vak|unit|kamer|appartement|caravan|bungalow|huisje|plek|plaats|bed|veld)[ ](?:nr\.? |nummer )?[a-z]?-?\d{1,5}[a-z]?(?![\p{L}\p{N}])/gu

/** On what terrain a numbered place to live is: "chalet 41, vakantiepark De Lindeberg". */
const TERRAIN =
  /^(?: aan (?:de|het|'t) \p{Lu}[\p{L}'-]+|,? ?(?:(?:op|van|in|aan) )?(?:(?:het|de|'t) )?(?:vakantiepark|recreatiepark|bungalowpark|chaletpark|park|camping|woonwagenkamp|woonwagencentrum|terrein|flat|complex|hofje|jachthaven|haven|woongebouw|gebouw|hotel|pension|opvang|kamp)(?: (?:(?:de|het|'t|van|der|den) ?)?\p{Lu}[\p{L}'-]+){1,3})/iu

const ARTICLE_NAME =
  /(?<![\p{L}\p{N}])(?:(?:Op|Aan|Achter|Onder|Boven|In|Bij|Tussen|Voor) (?:de|den|het|'t|der) |(?:De|Het|'t) )\p{Lu}[\p{Ll}]{2,20}(?: \p{Lu}\p{Ll}{2,20})?(?= \d{1,4}(?![\d:.,]\d))/gu
const CORNER = /(?:hoek|kruising|kruispunt|t\.?h\.?v\.?|ter hoogte van|splitsing)[ ](?:van |met )?(?:de |het )?$/
const UNITS =
  /^[ -]?(?:uur|uren|keer|jr|jarig|jaar|euro|kinderen|mensen|dagen|weken|maanden|personen|leden|bewoners|procent|%|minuten|km|meter|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)/

/** "De Wieken 22", "Achter de Kerk 4": a name with an article and a house number. */
function findArticleNames(view: View): Candidate[] {
  return [...view.text.matchAll(ARTICLE_NAME)].flatMap((match) => {
    const end = match.index + match[0].length
    const numbered = endAfterNumber(view, end)
    if (numbered === end) return []
    const lives =
      /(?:aan|op) $/.test(before(view.folded, match.index, 5)) ||
      LIVES.test(before(view.folded, match.index, 50)) ||
      /^[ ,]{0,3}(?:te|in|\d{4} ?[a-z]{2})\b/.test(view.folded.slice(numbered))
    return [found('ADDRESS', match.index, numbered, 'street', !lives)]
  })
}

/** Streets with and without a number, in the many ways of writing them, and places to live that have no street. */
export function findStreets(view: View, tokens: readonly Token[]): Candidate[] {
  const streets = tokens.flatMap((_, at) => streetAt(view, tokens, at) ?? livesAt(view, tokens, at) ?? [])
  const special = [...view.folded.matchAll(SPECIAL)].flatMap((match) => {
    const end = match.index + match[0].length
    const terrain = TERRAIN.exec(view.text.slice(end, end + 70))?.[0].length ?? 0
    const near = /(?:camping|park|terrein|kamp|haven|opvang|hotel|pension|flat|gebouw|complex)\b.{0,40}$/.test(
      before(view.folded, match.index, 60),
    )
    const loose = /^(?:vak|unit|kamer|perceel|plek|plaats|bed)/.test(match[0]) && terrain === 0 && !near
    if (loose && /^(?:plek|plaats|bed)/.test(match[0])) return []
    return [found('ADDRESS', match.index, end + terrain, 'street', loose)]
  })
  return [...streets, ...special, ...findArticleNames(view), ...findAround(view)]
}

const POSTCODE = /(?<![\p{L}\p{N}.,-])[1-9]\d{3}[ \t\u00a0-]?[A-Za-z]{2}(?![\p{L}\p{N}])/gu
/** "Landstraße 88, 47533 Kleve", "B-3600 Genk": abroad the figures stand behind the street or their country. */
const ABROAD =
  /(?<=(?:straat|stra(?:ß|ss)e|laan|weg|plein|platz|allee|steenweg|lei|dijk)\.? \d{1,4}[a-z]?,? )(?:[DBA]-)?\d{4,5}(?= \p{Lu}\p{L})|(?<![\p{L}\p{N}])[DB]-\d{4,5}(?= \p{Lu}\p{L})/gu
const NOT_POSTCODE =
  /^(?:is|en|de|in|op|om|te|er|we|ze|ik|na|nu|of|al|zo|uw|ja|je|bv|km|mg|ml|cm|kg|gr|mm|kb|mb|mw|mr|dr|ca|ha|jr|me|tm|as|an|hr|no|nr|up|pm|am|st|ex|ad|bw|sr|sv|wm|pw)$/
const TWO_LETTERS = new Set(
  'af ah aj bi ca co da do eg eh ei el es et fa ga go ha he hi ho hu la le lo ma me mi ne oh pa po ra re sa so tv ui um va wo zn'.split(
    ' ',
  ),
)
const ACRONYMS = /^(?:OM|EU|VT|AP|UW|BW|SR|SV|MG|KM|ML|CM|BV|KW|PW|GI|JB|RK|ZM|IS|EN|DE|IN|OP)$/

/** Postcodes, in capitals or small letters; a year before a short word is none. */
export function findPostcodes({ text }: View): Candidate[] {
  const abroad = [...text.matchAll(ABROAD)].map(({ index, 0: { length } }) => found('POSTCODE', index, index + length))
  const dutch = [...text.matchAll(POSTCODE)].flatMap((match) => {
    const letters = match[0].slice(-2)
    const spaced = match[0].length > 6
    const upper = letters === letters.toUpperCase()
    if (spaced && NOT_POSTCODE.test(letters)) return []
    if (!upper && /^(?:mg|ml|km|kg|cm|mm|gr|kb|mb|en|of)$/.test(letters)) return []
    const year = /^(?:19|20)/.test(match[0])
    if (ACRONYMS.test(letters) && spaced) return []
    return [
      found(
        'POSTCODE',
        match.index,
        match.index + match[0].length,
        'format',
        year && spaced && !upper && TWO_LETTERS.has(letters),
      ),
    ]
  })
  return [...dutch, ...abroad]
}
