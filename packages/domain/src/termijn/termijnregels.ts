import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import type { Dag } from '../shared/dagen.ts'
import type { Duur, Looptijd } from './looptijd.ts'
import type { TermijnRol, TermijnSoort } from './termijn.ts'

/** One dated rule: what counts, from when, for whom, and where it is written (NET-56). */
export interface Termijnregel<Soort extends string = TermijnSoort, Rol extends string = TermijnRol> {
  readonly soort: Soort
  readonly geldigVanaf: Dag
  readonly bron: string
  /** The event from which it counts. */
  readonly startBij: string
  readonly verantwoordelijk: (profiel: Netwerkprofiel) => readonly Rol[]
  /** Told when it is late, beside whoever is responsible. Never `lijn`: nothing reaches a manager by itself (DOE-24). */
  readonly bijTeLaatAan: (profiel: Netwerkprofiel) => readonly Rol[]
  /** `null` where the netwerk has no such term. */
  readonly looptijd: (profiel: Netwerkprofiel) => Looptijd | null
}

const WAARSCHUWING_VOORAF_DAGEN = 2
const ACTIE_VOORAF_DAGEN = 3
const STILTE_DAGEN = 21
const HERZIENING_MAANDEN = 12

const REGISSEURS = () => ['procesregisseur', 'inhoudelijke-regie'] as const
const PROCES = () => ['procesregisseur'] as const
const REGIE = () => ['inhoudelijke-regie'] as const
const NIEMAND = () => [] as const

/** Terms of a casus that run today. The other rows of appendix C stand in `termijnregister.ts` until their subject is there. */
export const TERMIJNREGELS: readonly Termijnregel[] = [
  {
    soort: 'uitkomst-delen',
    geldigVanaf: '2020-01-01',
    bron: 'NET-37, OVL-35, B-06: binnen een week na het einde van het overleg',
    startBij: 'einde-overleg',
    verantwoordelijk: (profiel) => [waarde(profiel, 'naOverleg.doorWie')],
    bijTeLaatAan: REGIE,
    looptijd: (profiel) => ({
      soort: 'termijn',
      na: { aantal: waarde(profiel, 'naOverleg.termijnDagen'), eenheid: waarde(profiel, 'naOverleg.termijnEenheid') },
      vooraf: WAARSCHUWING_VOORAF_DAGEN,
    }),
  },
  {
    soort: 'vervolg-overleg',
    geldigVanaf: '2020-01-01',
    bron: 'NET-40, OVL-14, OVL-15, B-07',
    startBij: 'einde-overleg',
    verantwoordelijk: PROCES,
    bijTeLaatAan: REGIE,
    looptijd: vervolgLooptijd,
  },
  {
    soort: 'contact-regisseurs',
    geldigVanaf: '2020-01-01',
    bron: 'NET-42, DOE-20, DOE-21, B-08: een contact telt voor beide regisseurs',
    startBij: 'laatste-contact',
    verantwoordelijk: REGISSEURS,
    bijTeLaatAan: NIEMAND,
    looptijd: contactLooptijd,
  },
  {
    soort: 'herziening-na-afsluiting',
    geldigVanaf: '2020-01-01',
    bron: 'SLT-18: na een jaar wordt een voorlopige afsluiting opnieuw bekeken',
    startBij: 'voorlopige-afsluiting',
    verantwoordelijk: PROCES,
    bijTeLaatAan: NIEMAND,
    looptijd: () => ({ soort: 'herinnering', na: { aantal: HERZIENING_MAANDEN, eenheid: 'maanden' } }),
  },
  {
    soort: 'stilte-mailgroep',
    geldigVanaf: '2020-01-01',
    bron: 'COM-04',
    startBij: 'laatste-bericht',
    verantwoordelijk: REGIE,
    bijTeLaatAan: NIEMAND,
    looptijd: (profiel) => (waarde(profiel, 'mailgroep.aan') ? { soort: 'herinnering', na: days(STILTE_DAGEN) } : null),
  },
  {
    soort: 'nazorg',
    geldigVanaf: '2020-01-01',
    bron: 'SLT-12: op de afgesproken dag vragen hoe het gaat',
    startBij: 'afsluiting-met-nazorg',
    verantwoordelijk: PROCES,
    bijTeLaatAan: NIEMAND,
    looptijd: () => ({ soort: 'afgesproken-dag', vooraf: 0, kanTeLaat: true }),
  },
  {
    soort: 'waakvlam',
    geldigVanaf: '2020-01-01',
    bron: 'SLT-13: af en toe kijken, met weken die voor deze casus zijn gekozen',
    startBij: 'waakvlam',
    verantwoordelijk: PROCES,
    bijTeLaatAan: NIEMAND,
    looptijd: () => ({ soort: 'afgesproken-dag', vooraf: 0, kanTeLaat: false }),
  },
  {
    soort: 'actie',
    geldigVanaf: '2020-01-01',
    bron: 'DOE-24',
    startBij: 'afspraak',
    verantwoordelijk: () => ['actiehouder'],
    bijTeLaatAan: (profiel) => [waarde(profiel, 'signaal.afspraakLuktNiet.naar')],
    looptijd: () => ({ soort: 'afgesproken-dag', vooraf: ACTIE_VOORAF_DAGEN, kanTeLaat: true }),
  },
]

function days(aantal: number): Duur {
  return { aantal, eenheid: 'dagen' }
}

function vervolgLooptijd(profiel: Netwerkprofiel): Looptijd | null {
  const venster = waarde(profiel, 'vervolg.venster')
  switch (venster.soort) {
    case 'herinnering':
      return { soort: 'herinnering', na: days(venster.naDagen) }
    case 'venster':
      return { soort: 'venster', vanaf: days(venster.vanafDagen), tot: days(venster.totDagen) }
    case 'datum-voor-einde':
      return null
  }
}

function contactLooptijd(profiel: Netwerkprofiel): Looptijd | null {
  const ritme = waarde(profiel, 'contact.ritmeDagen')
  switch (ritme.soort) {
    case 'herinnering':
      return { soort: 'herinnering', na: days(ritme.naDagen) }
    case 'plicht':
      return { soort: 'venster', vanaf: days(ritme.vanafDagen), tot: days(ritme.uiterlijkDagen) }
    case 'geen':
      return null
  }
}
