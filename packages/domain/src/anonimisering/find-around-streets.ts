import { found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** A shape, and a word without which it cannot stand in a text: reading past it saves most of the time. */
type Shape = { readonly near: RegExp; readonly shape: RegExp }

const gu = (pattern: string) => new RegExp(pattern, 'gu')
const STREET = '(?:straat|laan|weg|plein|kade|singel|hof|dreef|dijk|gracht|pad|steeg|haven|markt)'
const FORE = String.raw`(?:(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.?|Van|De|Eerste|Tweede) )?`
const NO_NAME =
  '(?!(?:snel|auto|fiets|voet|rond|ring|zand|bos|school|speel|winkel|rijks|spoor|water|hoofd|zij|zonne|provinciale|levens|dak|stations|markt|kerk|dorps|stads)(?:weg|pad|plein|straat|laan|hof|dijk))'
const TERRAIN =
  '(?:park|PARK|camping|CAMPING|flat|FLAT|schip|toren|gebouw|haven|complex|locatie|terrein|kamp|hotel|azc|ms|mps)'
const PART = String.raw`(?:\d{1,2}e (?:etage|verdieping)|(?:huisje|chalet|hut|kajuit|unit|vak|tuin|steiger|kavel|wooncontainer|container|kamer|nr\.?|nummer|app\.?|appartement|bungalow|plek|plaats|CHALET|HUISJE|UNIT|KAMER) ?[A-Za-z]?-?\d{1,4}[a-z]?(?![\p{L}\p{N}]))`
const NAME = String.raw`(?:(?:de|De|het|Het|'t|van) )?\p{Lu}[\p{L}'-]+`

/** A corner, a berth, a park, a house number before its street or behind its postcode, small letters in a message. */
const AROUND: readonly Shape[] = [
  {
    near: /hoek /,
    shape: gu(
      String.raw`(?<=hoek (?:van )?(?:de |het )?)${FORE}[\p{L}-]{4,25}(?: ?\/ ?| - | en (?:de |het )?)${FORE}[\p{L}-]{4,25}(?<=${STREET}[\s\S]{0,30})`,
    ),
  },
  {
    near: /hoek |kruising /,
    shape: gu(String.raw`(?<=${STREET},? (?:hoek|kruising) (?:met )?(?:de |het )?)\p{Lu}[\p{L}-]{3,25}`),
  },
  {
    near: /(?:straat|str|laan|weg|plein|kade|singel|dreef|gracht|steeg)(?!\p{L})/u,
    shape: gu(
      String.raw`(?<=(?:op|aan|in|naar|van|nr|bij) (?:de|het|'?t) |(?<!\p{L})vd )(?:\p{Ll}{4,12} (?=\p{Ll}{4,20}straat))?${NO_NAME}\p{Ll}{5,25}(?:straat|str|laan|weg|plein|kade|singel|dreef|gracht|steeg)(?![\p{L}\p{N}])`,
    ),
  },
  {
    near: new RegExp(TERRAIN),
    shape: gu(String.raw`(?<![\p{L}\p{N}])\p{L}*${TERRAIN},? ${NAME}(?: \p{Lu}[\p{L}'-]+)?(?:,? ${PART}){1,3}`),
  },
  {
    near: /park |camping /,
    shape:
      /(?<![\p{L}\p{N}])(?:camping|\p{L}*park) (?:(?:De|Het|'t) )?\p{Lu}[\p{L}'-]+ \d{1,4}[a-z]?(?![\p{L}\p{N}:.,]\d|\p{L})/gu,
  },
  {
    near: /\p{L}\. ?\p{L}{3,20}(?:straat|laan|weg|plein|kade|singel|hof|dreef|park|dijk|gracht) \d/u,
    shape:
      /(?<![\p{L}\p{N}.])(?:\p{L}\. ?){1,3}\p{L}{3,20}(?:straat|laan|weg|plein|kade|singel|hof|dreef|park|dijk|gracht) (?=\d)/gu,
  },
  {
    near: /n(?:umme)?r/,
    shape:
      /(?<![\p{L}\p{N}])(?:huis)?(?:nummer|nr\.?) \d{1,4}(?:[ -]?[a-zA-Z0-9]{1,3})? (?:van|aan|in|op) (?:de |het |'t )?(?=\p{Lu}[\p{L}-]{3,})/gu,
  },
  {
    near: /[1-9]\d{3} ?[a-zA-Z]{2},? ?[hn,]/,
    shape:
      /(?<=(?<![\p{L}\p{N}])[1-9]\d{3} ?[a-zA-Z]{2},? ?(?:huisnummer|nummer|huisnr\.?|nr\.?|,) ?)\d{1,4}(?:[ -]?[a-zA-Z0-9]{1,2})?(?![\p{L}\p{N}:.]\p{N}|\p{L})/gu,
  },
  {
    near: /boot|schip|ark/,
    shape:
      /(?<=\p{L} \d{1,4},? ?)(?:woonboot|woonschip|woonark|schip|boot|ark) ['‘"“]?\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}+){0,3}['’"”]?/gu,
  },
  {
    near: /bungalow|chalet|veld|huisje|caravan|plaats|steiger|kavel/,
    shape:
      /(?<![\p{L}\p{N}])(?:(?:[Cc]amping|[Pp]ark|[Vv]akantiepark|[Jj]achthaven|[Ff]lat) )?(?:(?:De|Het|'t) )?\p{Lu}\p{Ll}{3,20},? (?:bungalow|chalet|veld|huisje|stacaravan|staanplaats|ligplaats|steiger|kavel|standplaats) [A-Za-z]?-?\d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
  },
  {
    near: /(?:hof|laan|plein|weg|park|kade) van /,
    shape:
      /(?<=(?:aan|op|woont|naar|adres|in) (?:de |het )?)(?:hof|laan|plein|weg|park|kade) van (?:de |het |der |den )?\p{Ll}{3,20} \d{1,4}[a-z]?(?![\p{L}\p{N}:])/gu,
  },
]

/** "de coniferen van nr. 24", "mw. Bos van 14 hs", "de margrietflat": says where, once the street is known. */
const ALONE: readonly Shape[] = [
  {
    near: /n(?:umme)?r/,
    shape:
      /(?<=(?:van|vanaf|op|bij|naast|tegenover|woont|woon) )(?:huis)?(?:nummer|nr\.?) ?\d{1,4}(?:[ -]?[a-zA-Z]{1,2}(?![\p{L}]))?(?![\p{N}/-])/gu,
  },
  {
    near: /\d ?(?:hs|huis|bis|I|zwart|rood)/,
    shape: /(?<=(?:van|vanaf|op|bij|naast|tegenover) )\d{1,4} ?(?:hs|huis|bis|I{1,3}|zwart|rood)(?![\p{L}\p{N}])/gu,
  },
  { near: /nummer \d/, shape: /(?<![\p{L}\p{N}])nummer \d{1,4}(?=["”'’!?])/gu },
  {
    near: /\p{L}{4}flat/u,
    shape:
      /(?<![\p{L}\p{N}])(?!(?:service|galerij|toren|senioren|studenten|woon|portiek|hoogbouw|boven|beneden|hoek|beginners|huur|koop|maisonnette|sterrenflat|tussen|aanleun|zusters|personeels|hoog|sloop|ouderen|hotel)flat)\p{L}{4,20}flat(?![\p{L}\p{N}])/giu,
  },
]

/** Places to live whose parts stand in another order than street and number. */
export function findAround({ text }: View): Candidate[] {
  const all = (shapes: readonly Shape[], doubtful: boolean) =>
    shapes
      .filter(({ near }) => near.test(text))
      .flatMap(({ shape }) =>
        [...text.matchAll(shape)].map(({ index, 0: { length } }) =>
          found('ADDRESS', index, index + length, 'street', doubtful),
        ),
      )
  return [...all(AROUND, false), ...all(ALONE, true)]
}
