import { found } from './found.ts'
import type { Candidate } from './span.ts'
import type { View } from './view.ts'

/** A house number before its street or behind its postcode, a ship behind its berth, a park before its bungalow, small letters. */
const AROUND = [
  // "hoek bildtsestraat/achterom": a corner, also in small letters.
  /(?<=hoek (?:van )?(?:de |het )?)(?:(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.?|Van|De|Eerste|Tweede) )?[\p{L}-]{4,25}(?: ?\/ ?| - )(?:(?:Oude|Nieuwe|Lange|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.?|Van|De|Eerste|Tweede) )?[\p{L}-]{4,25}(?<=(?:straat|laan|weg|plein|kade|singel|hof|dreef|dijk|gracht|pad|steeg|haven|markt)[\s\S]{0,30})/gu,
  // "op de beijerlandselaan": small letters in a message.
  /(?<=(?:op|aan|in|naar|van|nr|bij) (?:de|het|'?t) |(?<!\p{L})vd )(?:\p{Ll}{4,12} (?=\p{Ll}{4,20}straat))?(?!(?:snel|auto|fiets|voet|rond|ring|zand|bos|school|speel|winkel|rijks|spoor|water|hoofd|zij|zonne|provinciale|levens|dak|stations|markt|kerk|dorps|stads)(?:weg|pad|plein|straat|laan|hof|dijk))\p{Ll}{5,25}(?:straat|str|laan|weg|plein|kade|singel|dreef|gracht|steeg)(?![\p{L}\p{N}])/gu,
  /(?<=(?:straat|laan|weg|plein|kade|singel|hof|dreef|dijk|gracht|pad|steeg),? (?:hoek|kruising) (?:met )?(?:de |het )?)\p{Lu}[\p{L}-]{3,25}/gu,
  // "vakantiepark Duinzoom, chalet 44", "flat Kievit, 6e etage nr 614", "ms Vredenburgh, hut 33".
  /(?<![\p{L}\p{N}])[\p{L}]*(?:park|PARK|camping|CAMPING|flat|FLAT|schip|toren|gebouw|haven|complex|locatie|terrein|kamp|hotel|azc|ms|mps),? (?:(?:de|De|het|Het|'t|van) )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:,? (?:\d{1,2}e (?:etage|verdieping)|(?:huisje|chalet|hut|kajuit|unit|vak|tuin|steiger|kavel|wooncontainer|container|kamer|nr\.?|nummer|app\.?|appartement|bungalow|plek|plaats|CHALET|HUISJE|UNIT|KAMER) ?[A-Za-z]?-?\d{1,4}[a-z]?(?![\p{L}\p{N}]))){1,3}/gu,
  /(?<![\p{L}\p{N}])(?:camping|[\p{L}]*park) (?:(?:De|Het|'t) )?\p{Lu}[\p{L}'-]+ \d{1,4}[a-z]?(?![\p{L}\p{N}:.,]\d|\p{L})/gu,

  /(?<![\p{L}\p{N}.])(?:\p{L}\. ?){1,3}\p{L}{3,20}(?:straat|laan|weg|plein|kade|singel|hof|dreef|park|dijk|gracht) (?=\d)/gu,
  /(?<![\p{L}\p{N}])(?:huis)?(?:nummer|nr\.?) \d{1,4}(?:[ -]?[a-zA-Z0-9]{1,3})? (?:van|aan|in|op) (?:de |het |'t )?(?=\p{Lu}[\p{L}-]{3,})/gu,
  /(?<=(?<![\p{L}\p{N}])[1-9]\d{3} ?[a-zA-Z]{2},? ?(?:huisnummer|nummer|huisnr\.?|nr\.?|,) ?)\d{1,4}(?:[ -]?[a-zA-Z0-9]{1,2})?(?![\p{L}\p{N}:.]\p{N}|\p{L})/gu,
  /(?<=\p{L} \d{1,4},? ?)(?:woonboot|woonschip|woonark|schip|boot|ark) ['‘"“]?\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}+){0,3}['’"”]?/gu,
  /(?<![\p{L}\p{N}])(?:(?:[Cc]amping|[Pp]ark|[Vv]akantiepark|[Jj]achthaven|[Ff]lat) )?(?:(?:De|Het|'t) )?\p{Lu}\p{Ll}{3,20},? (?:bungalow|chalet|veld|huisje|stacaravan|staanplaats|ligplaats|steiger|kavel|standplaats) [A-Za-z]?-?\d{1,4}[a-z]?(?![\p{L}\p{N}])/gu,
  /(?<=(?:aan|op|woont|naar|adres|in) (?:de |het )?)(?:hof|laan|plein|weg|park|kade) van (?:de |het |der |den )?\p{Ll}{3,20} \d{1,4}[a-z]?(?![\p{L}\p{N}:])/gu,
]

/** "de coniferen van nr. 24", "mw. Bos van 14 hs": a house number alone says where, once the street is known. */
const ALONE = [
  /(?<=(?:van|vanaf|op|bij|naast|tegenover|woont|woon) )(?:huis)?(?:nummer|nr\.?) ?\d{1,4}(?:[ -]?[a-zA-Z]{1,2}(?![\p{L}]))?(?![\p{N}/-])/gu,
  /(?<=(?:van|vanaf|op|bij|naast|tegenover) )\d{1,4} ?(?:hs|huis|bis|I{1,3}|zwart|rood)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])nummer \d{1,4}(?=["”'’!?])/gu,
]
/** "op de Margrietflat", "de margrietflat": a flat by its own name. */
const FLAT =
  /(?<![\p{L}\p{N}])(?!(?:service|galerij|toren|senioren|studenten|woon|portiek|hoogbouw|boven|beneden|hoek|beginners|huur|koop|maisonnette|sterrenflat|tussen|aanleun|zusters|personeels|hoog|sloop|ouderen|hotel)flat)\p{L}{4,20}flat(?![\p{L}\p{N}])/giu

/** Places to live whose parts stand in another order than street and number. */
export function findAround({ text }: View): Candidate[] {
  const all = (shapes: readonly RegExp[], doubtful: boolean) =>
    shapes.flatMap((shape) =>
      [...text.matchAll(shape)].map(({ index, 0: { length } }) =>
        found('ADDRESS', index, index + length, 'street', doubtful),
      ),
    )
  return [...all(AROUND, false), ...all(ALONE, true), ...all([FLAT], true)]
}
