import type { Netwerkprofiel } from '../netwerk/profiel.ts'
import { type Dag, dagVan } from '../shared/dagen.ts'
import { type TermijnContext, runLooptijd, type Termijnloop } from './looptijd.ts'
import type { Termijn, TermijnSoort } from './termijn.ts'
import { TERMIJNREGELS, type Termijnregel } from './termijnregels.ts'
import { type RegisterRol, type RegisterSoort, TERMIJNREGISTER } from './termijnregister.ts'

/**
 * Starts a term at the moment of its event; `null` where the netwerk has no such term. Give the profile that is valid
 * on that day: the term keeps its version (NET-04, NET-56). @throws when it counts werkdagen and no holidays are given
 */
export function planTermijn(
  profiel: Netwerkprofiel,
  soort: Exclude<TermijnSoort, AgreedSoort>,
  startmoment: Date,
  feestdagen?: ReadonlySet<Dag>,
): Termijn | null {
  const start = dagVan(startmoment)
  return runTermijn(profiel, getTermijnregel(soort, start), start, feestdagen ? { feestdagen } : {})
}

/** Terms that end on a day that people agreed: of an actie, of aftercare, of a look at a casus on waakvlam. */
export type AgreedSoort = Extract<TermijnSoort, 'actie' | 'nazorg' | 'waakvlam'>

/** A term that ends on the day that was agreed (DOE-24, SLT-12, SLT-13). */
export function planAgreedTermijn(
  profiel: Netwerkprofiel,
  soort: AgreedSoort,
  afgesprokenOp: Date,
  einddatum: Dag,
): Termijn {
  const start = dagVan(afgesprokenOp)
  const termijn = runTermijn(profiel, getTermijnregel(soort, start), start, { einddatum })
  if (!termijn) throw new Error(`Every netwerk has a term '${soort}'`)
  return termijn
}

/** The term of one actie (DOE-24). */
export const planActieTermijn = (profiel: Netwerkprofiel, afgesprokenOp: Date, einddatum: Dag): Termijn =>
  planAgreedTermijn(profiel, 'actie', afgesprokenOp, einddatum)

/** A term of the register whose subject is not built yet: its days, who keeps it and where it is written (appendix C). */
export type Registertermijn = Termijnloop & {
  readonly soort: RegisterSoort
  readonly start: Dag
  readonly bron: string
  readonly verantwoordelijk: readonly RegisterRol[]
}

/** Starts a term of the register on a day; `context` holds the agreed day or the public holidays where it needs them. */
export function planRegistertermijn(
  profiel: Netwerkprofiel,
  soort: RegisterSoort,
  start: Dag,
  context: TermijnContext = {},
): Registertermijn {
  const regel = findRegel(TERMIJNREGISTER, soort, start)
  const looptijd = regel.looptijd(profiel)
  if (!looptijd) throw new Error(`No term '${soort}' in this netwerk`)
  const { bron } = regel
  return {
    soort,
    start,
    bron,
    verantwoordelijk: regel.verantwoordelijk(profiel),
    ...runLooptijd(looptijd, start, context),
  }
}

/** The rule for a kind of term on a day; a gap is an error, never a guess. */
export const getTermijnregel = (soort: TermijnSoort, onDay: Dag): Termijnregel => findRegel(TERMIJNREGELS, soort, onDay)

function findRegel<Soort extends string, Rol extends string>(
  regels: readonly Termijnregel<Soort, Rol>[],
  soort: Soort,
  onDay: Dag,
): Termijnregel<Soort, Rol> {
  const regel = regels.findLast((row) => row.soort === soort && row.geldigVanaf <= onDay)
  if (!regel) throw new Error(`No termijnregel '${soort}' valid on ${onDay}`)
  return regel
}

function runTermijn(profiel: Netwerkprofiel, regel: Termijnregel, start: Dag, context: TermijnContext): Termijn | null {
  const looptijd = regel.looptijd(profiel)
  if (!looptijd) return null
  return {
    soort: regel.soort,
    profielVersie: profiel.versie,
    bron: regel.bron,
    start,
    ...runLooptijd(looptijd, start, context),
    verantwoordelijk: regel.verantwoordelijk(profiel),
    bijTeLaatAan: regel.bijTeLaatAan(profiel),
  }
}
