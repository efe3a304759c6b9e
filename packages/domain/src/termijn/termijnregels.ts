import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import { addDagen, addMaanden, type Dag } from '../shared/dagen.ts'
import type { Termijn, TermijnRol, TermijnSoort } from './termijn.ts'

/** The event from which a term counts (NET-56). */
export type TermijnStart =
  | 'einde-overleg'
  | 'laatste-contact'
  | 'voorlopige-afsluiting'
  | 'laatste-bericht'
  | 'afspraak'

export type Termijnloop = Pick<Termijn, 'waarschuwingOp' | 'vervaltOp' | 'teLaatVanaf'>

/** One dated rule: what counts, from when, for whom, and where it is written (NET-56). */
export interface Termijnregel {
  readonly soort: TermijnSoort
  readonly geldigVanaf: Dag
  readonly bron: string
  readonly startBij: TermijnStart
  readonly verantwoordelijk: (profiel: Netwerkprofiel) => readonly TermijnRol[]
  /** Told when it is late, beside whoever is responsible. Never `lijn`: nothing reaches a manager by itself (DOE-24). */
  readonly bijTeLaatAan: (profiel: Netwerkprofiel) => readonly TermijnRol[]
  /** `null` where the netwerk has no such term. */
  readonly loop: (profiel: Netwerkprofiel, start: Dag) => Termijnloop | null
}

const WAARSCHUWING_VOORAF_DAGEN = 2
const ACTIE_VOORAF_DAGEN = 3
const STILTE_DAGEN = 21
const HERZIENING_MAANDEN = 12

const REGISSEURS = () => ['procesregisseur', 'inhoudelijke-regie'] as const
const PROCES = () => ['procesregisseur'] as const
const REGIE = () => ['inhoudelijke-regie'] as const
const NIEMAND = () => [] as const

export const TERMIJNREGELS: readonly Termijnregel[] = [
  {
    soort: 'uitkomst-delen',
    geldigVanaf: '2020-01-01',
    bron: 'NET-37, OVL-35, B-06: binnen een week na het einde van het overleg',
    startBij: 'einde-overleg',
    verantwoordelijk: (profiel) => [waarde(profiel, 'naOverleg.doorWie')],
    bijTeLaatAan: REGIE,
    loop: (profiel, start) =>
      runsUntil(addDagen(start, waarde(profiel, 'naOverleg.termijnDagen')), start, WAARSCHUWING_VOORAF_DAGEN),
  },
  {
    soort: 'vervolg-overleg',
    geldigVanaf: '2020-01-01',
    bron: 'NET-40, OVL-14, OVL-15, B-07',
    startBij: 'einde-overleg',
    verantwoordelijk: PROCES,
    bijTeLaatAan: REGIE,
    loop: runVervolg,
  },
  {
    soort: 'contact-regisseurs',
    geldigVanaf: '2020-01-01',
    bron: 'NET-42, DOE-20, B-08: een contact telt voor beide regisseurs',
    startBij: 'laatste-contact',
    verantwoordelijk: REGISSEURS,
    bijTeLaatAan: NIEMAND,
    loop: runContact,
  },
  {
    soort: 'herziening-na-afsluiting',
    geldigVanaf: '2020-01-01',
    bron: 'SLT-18: na een jaar wordt een voorlopige afsluiting opnieuw bekeken',
    startBij: 'voorlopige-afsluiting',
    verantwoordelijk: PROCES,
    bijTeLaatAan: NIEMAND,
    loop: (_profiel, start) => remindsOn(addMaanden(start, HERZIENING_MAANDEN)),
  },
  {
    soort: 'stilte-mailgroep',
    geldigVanaf: '2020-01-01',
    bron: 'COM-04',
    startBij: 'laatste-bericht',
    verantwoordelijk: REGIE,
    bijTeLaatAan: NIEMAND,
    loop: (profiel, start) => (waarde(profiel, 'mailgroep.aan') ? remindsOn(addDagen(start, STILTE_DAGEN)) : null),
  },
  {
    soort: 'actie',
    geldigVanaf: '2020-01-01',
    bron: 'DOE-24',
    startBij: 'afspraak',
    verantwoordelijk: () => ['actiehouder'],
    bijTeLaatAan: (profiel) => [waarde(profiel, 'signaal.afspraakLuktNiet.naar')],
    // Its end is agreed per actie: see loopUntilEinddatum.
    loop: () => null,
  },
]

/** A term of an actie ends on the day that was agreed, however far away that is (DOE-24). */
export const loopUntilEinddatum = (afgesprokenOp: Dag, einddatum: Dag): Termijnloop =>
  runsUntil(einddatum, afgesprokenOp, ACTIE_VOORAF_DAGEN)

function runVervolg(profiel: Netwerkprofiel, start: Dag): Termijnloop | null {
  const venster = waarde(profiel, 'vervolg.venster')
  switch (venster.soort) {
    case 'herinnering':
      return remindsOn(addDagen(start, venster.naDagen))
    case 'venster':
      return runsBetween(addDagen(start, venster.vanafDagen), addDagen(start, venster.totDagen))
    case 'datum-voor-einde':
      return null
  }
}

function runContact(profiel: Netwerkprofiel, start: Dag): Termijnloop | null {
  const ritme = waarde(profiel, 'contact.ritmeDagen')
  switch (ritme.soort) {
    case 'herinnering':
      return remindsOn(addDagen(start, ritme.naDagen))
    case 'plicht':
      return runsBetween(addDagen(start, ritme.vanafDagen), addDagen(start, ritme.uiterlijkDagen))
    case 'geen':
      return null
  }
}

const remindsOn = (dag: Dag): Termijnloop => ({ waarschuwingOp: dag, vervaltOp: dag, teLaatVanaf: null })

const runsBetween = (waarschuwingOp: Dag, vervaltOp: Dag): Termijnloop => ({
  waarschuwingOp,
  vervaltOp,
  teLaatVanaf: addDagen(vervaltOp, 1),
})

/** Warns some days before the last day, but not before the term started. */
function runsUntil(vervaltOp: Dag, start: Dag, daysBefore: number): Termijnloop {
  const warning = addDagen(vervaltOp, -daysBefore)
  const earliest = start < vervaltOp ? start : vervaltOp
  return runsBetween(warning > earliest ? warning : earliest, vervaltOp)
}
