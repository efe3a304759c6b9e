import type { Chance } from './chance.ts'

/** Names put together from pieces, so that most stand in no list: what is measured is the rule, not the list. */
const GIVEN_HEADS =
  'Ma Lo Ti Ja Sa Ra Fe No Ki De Ba Ye Mu Za Ilv Emr Osk Anj Ebr Wie Gee Froo Nij Sjo Tja Hie Ko Vla Rad Dzh Ngo Abd Yus Shir Fat Kar Lind Ger Hend Mar Wil Cor'.split(
    ' ',
  )
const GIVEN_TAILS =
  'rika lien vina dewi noush mira tje linde sja ngela rinka sida leila zana nuska rik mund bert zan mil dor vik tan ran ouk jel fik niël rian sef lano quin ymo stan'.split(
    ' ',
  )
const SUR_HEADS =
  'Wolder Kraaien Hoffe Bren Zuider Molen Gras Steen Haver Roozen Ouder Tiele Ever Ruit Kolk Berken Ham Lissen Wieger Dol Ter Oel Broek Schaap Veld Koren Hage Slager Mulder Temme'.split(
    ' ',
  )
const SUR_TAILS =
  'vanger laar horst sum steijn brink huizen kamp man mans stra sma inga ema dijk bosch hof elaar meer hout berg akker voort zijl burg wijk mond donk'.split(
    ' ',
  )
const ABROAD =
  'Bouchaïb Zemouri Ouchen Tamsamani Özgüven Karataş Yalınkaya Demirkol Wiśnicki Zabłocki Horvat Petrescu Dragnea Tesfazghi Gebreyes Warsame Abdulle Okonjo Boakye Amponsah Rezaei Farahani Al-Khatib Haddadin Chirackal Soekhai Jhinkoe Doekhi Tjon-A-Loi Wongsodikromo Sluijters Cabral Teixeira Nguyên Kamińczak Oleksiuk'.split(
    ' ',
  )
const PARTICLES = ['van', 'de', 'van der', 'van den', 'ter', 'van de', "van 't", 'el', 'den']
const SCHOOL_NAMES =
  'De Vuurvogel|Het Kompas|De Notenkraker|De Wilgentoren|De Zeester|Het Mozaïek|De Springplank|De Vlieger|Het Talent|De Ontdekker|De Kring|Het Anker|De Trampoline|De Bongerd'.split(
    '|',
  )
const STREET_HEADS =
  'Wilgen Ooievaar Klaproos Tuinder Zilver Kastanje Haven Molenaars Schippers Veenweide Oranje Zwaluw Lavendel Kruid Vlas Honing Bever Meeuwen Linden Zonnebloem'.split(
    ' ',
  )
const STREET_TAILS = 'straat laan weg plein hof dreef kade singel pad gracht steeg plantsoen dijk park'.split(' ')

export const given = (chance: Chance): string => chance.pick(GIVEN_HEADS) + chance.pick(GIVEN_TAILS)
export function surname(chance: Chance): string {
  if (chance.maybe(35)) return chance.pick(ABROAD)
  const core = chance.pick(SUR_HEADS) + chance.pick(SUR_TAILS)
  return chance.maybe(35) ? `${chance.pick(PARTICLES)} ${core}` : core
}

/** A surname as it stands after a title: its first particle with a capital. */
export const afterTitle = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** One typing error in the middle of a name. */
export function mistype(chance: Chance, name: string): string {
  if (name.length < 6) return name
  const at = 2 + chance.below(name.length - 4)
  const kind = chance.below(3)
  if (kind === 0) return name.slice(0, at) + name.slice(at + 1)
  if (kind === 1) return name.slice(0, at) + name.charAt(at) + name.slice(at)
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)
}

const NUMBER = [
  '',
  '',
  '',
  'a',
  '-2',
  ' bis',
  '-III',
  ' hs',
  ' zwart',
  'B',
  ', 2e verdieping',
  ' II',
  '-14',
  ' A',
  ' 3 hoog',
]
const street = (chance: Chance): string =>
  `${chance.maybe(15) ? `${chance.pick(['Oude', 'Lange', 'Nieuwe', 'Burgemeester', 'Prins'])} ` : ''}${chance.pick(STREET_HEADS)}${chance.pick(STREET_TAILS)}`
export const address = (chance: Chance): string => `${street(chance)} ${1 + chance.below(300)}${chance.pick(NUMBER)}`

export function postcode(chance: Chance): string {
  const letters = chance.pick(['AB', 'GH', 'KR', 'XM', 'PL', 'NC', 'TE', 'VW'])
  const digits = `${1 + chance.below(9)}${chance.digits(3)}`
  return chance.pick([`${digits} ${letters}`, `${digits}${letters}`, `${digits}${letters.toLowerCase()}`])
}

export function phone(chance: Chance): string {
  const eight = `${1 + chance.below(8)}${chance.digits(7)}`
  const pairs = eight.replace(/(..)(..)(..)(..)/, '$1 $2 $3 $4')
  return chance.pick([
    `06-${eight}`,
    `06${eight}`,
    `06 ${pairs}`,
    `+316${eight}`,
    `+31 6 ${pairs}`,
    `0031 6 ${eight}`,
    `(06) ${eight}`,
    `06.${pairs.replaceAll(' ', '.')}`,
    `023-5${chance.digits(6)}`,
    `0${251 + chance.below(40)} ${chance.digits(6).replace(/^0/, '4')}`,
  ])
}

const bsnSum = (digits: string) =>
  Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (index === 8 ? -1 : 9 - index), 0)
export function bsn(chance: Chance): string {
  for (;;) {
    const digits = `${1 + chance.below(9)}${chance.digits(8)}`
    if (bsnSum(digits) % 11 === 0)
      return chance.pick([
        digits,
        digits,
        digits.replace(/(...)(...)(...)/, '$1 $2 $3'),
        digits.replace(/(....)(..)(...)/, '$1.$2.$3'),
      ])
  }
}

export function iban(chance: Chance): string {
  const bank = chance.pick(['INGB', 'RABO', 'ABNA', 'SNSB', 'BUNQ'])
  const account = chance.digits(10)
  const value = Array.from(`${bank}${account}NL00`)
    .map((sign) => Number.parseInt(sign, 36))
    .join('')
  const check = String(98n - (BigInt(value) % 97n)).padStart(2, '0')
  const whole = `NL${check}${bank}${account}`
  return chance.pick([whole, whole.replace(/(.{4})/g, '$1 ').trim(), whole.toLowerCase()])
}

export function plate(chance: Chance): string {
  const letters = (count: number) =>
    Array.from({ length: count }, () => chance.pick(Array.from('BDFGHJKLNPRSTVXZ'))).join('')
  const shape = chance.below(5)
  const text =
    shape === 0
      ? `${letters(2)}-${chance.digits(3)}-${letters(1)}`
      : shape === 1
        ? `${chance.digits(1)}-${letters(3)}-${chance.digits(2)}`
        : shape === 2
          ? `${chance.digits(2)}-${letters(2)}-${letters(2)}`
          : shape === 3
            ? `${letters(1)}-${chance.digits(3)}-${letters(2)}`
            : `${letters(2)}-${letters(2)}-${chance.digits(2)}`
  return chance.maybe(15) ? text.replaceAll('-', ' ') : text
}

export const mail = (chance: Chance, name: string): string =>
  `${name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase()}${chance.pick(['', '.privé', '82', '_x'])}@${chance.pick(['voorbeeld.nl', 'mail.example', 'example.org'])}`.replace(
    'é',
    'e',
  )
export const handle = (chance: Chance, name: string): string => {
  const base = name
    .normalize('NFD')
    .replaceAll(/[^a-zA-Z]/g, '')
    .toLowerCase()
  return chance.pick([`@${base}_${chance.digits(2)}`, `@xx${base}`, `${base}.${chance.digits(3)}`, `t.me/${base}_nl`])
}
export const caseId = (chance: Chance): string =>
  chance.pick([
    `Z-2026-${chance.digits(5)}`,
    `WT/26/${chance.digits(4)}`,
    `PL1200-2026${chance.digits(6)}`,
    `2026.${chance.digits(5)}.SD`,
    `${chance.digits(7)}`,
  ])
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
export function birthdate(chance: Chance): string {
  const [day, month, year] = [1 + chance.below(28), 1 + chance.below(12), 1945 + chance.below(75)]
  const two = (value: number) => String(value).padStart(2, '0')
  return chance.pick([
    `${two(day)}-${two(month)}-${year}`,
    `${day} ${MONTHS[month - 1]} ${year}`,
    `${day}/${month}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
  ])
}
export const school = (chance: Chance): string => chance.pick(SCHOOL_NAMES)
const FIRMS = [
  'Bouwbedrijf',
  'Garage',
  'Kapsalon',
  'bakkerij',
  'Schildersbedrijf',
  'restaurant',
  'uitzendbureau',
  'zorgboerderij',
  'sportschool',
  'voetbalvereniging',
  'tandartspraktijk',
  'huisartsenpraktijk',
  'kinderopvang',
  'moskee',
  'apotheek',
]
export const organisatie = (chance: Chance): string => {
  const core = chance.pick(SUR_HEADS) + chance.pick(SUR_TAILS)
  return chance.pick([
    `${chance.pick(FIRMS)} ${core}`,
    `${core} ${chance.pick(['BV', 'Transport BV', 'College', 'Lyceum'])}`,
    `${chance.pick(FIRMS)} ${school(chance)}`,
  ])
}
