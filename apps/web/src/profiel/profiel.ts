import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Term, TermNaam } from '@regietafel/domain/netwerk/term.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { useSuspenseQuery } from '@tanstack/react-query'
import { profielQuery } from '../api/sessie.ts'

/** How the network that someone works in does things today. Everything inside the frame may count on it. */
export const useProfiel = (): Netwerkprofiel => useSuspenseQuery(profielQuery()).data.data

/** The network's own word: `useTerm('overleg').meervoud` (NET-03). */
export const useTerm = (naam: TermNaam): Term => term(useProfiel(), naam)

const OTHER_ROL = { lijn: 'leidinggevende', gast: 'gast' } as const
const TERM_PER_ROL = {
  procesregisseur: 'proces',
  'inhoudelijke-regie': 'inhoudelijkeRegie',
  ketenpartner: 'deelnemer',
} as const

/** What this network calls a role: casusregisseur here, casushouder there. */
export const rolWoord = (profiel: Netwerkprofiel, rol: Rol): string =>
  rol === 'lijn' || rol === 'gast' ? OTHER_ROL[rol] : term(profiel, TERM_PER_ROL[rol]).enkelvoud

/** The ground of sharing in words; a code that this version of the profile lacks stays as it is. */
export const grondslagWoord = (profiel: Netwerkprofiel, code: string): string =>
  profiel.lijsten.grondslagen.find((grondslag) => grondslag.code === code)?.label ?? code

/** What the network calls its themes or aims. */
export const themaWoorden = (profiel: Netwerkprofiel, codes: readonly string[]): string[] =>
  codes.map((code) => profiel.lijsten.indeling.keuzes.find((each) => each.code === code)?.label ?? code)

/** What the network calls that by which it sorts its casussen. */
export const INDELING_WOORD = { themas: 'Thema’s', doelen: 'Doelen', geen: 'Indeling' } as const

/** What this network calls a step of its scale: `AVE 3` here, `Niveau 3` there (NET-52). */
export const niveauWoord = (profiel: Netwerkprofiel, niveau: number): string =>
  waarde(profiel, 'module.regiekaart').label === 'niveau' ? `Niveau ${niveau}` : `AVE ${niveau}`
