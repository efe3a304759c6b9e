import type { Netwerkprofiel } from '../netwerk/profiel.ts'
import { type Dag, dagVan } from '../shared/dagen.ts'
import type { Termijn, TermijnSoort } from './termijn.ts'
import { loopUntilEinddatum, TERMIJNREGELS, type Termijnloop, type Termijnregel } from './termijnregels.ts'

/**
 * Starts a term at the moment of its event; `null` where the netwerk has no such term. Give the profile that is valid
 * on that day: the term keeps its version (NET-04, NET-56).
 */
export function planTermijn(
  profiel: Netwerkprofiel,
  soort: Exclude<TermijnSoort, 'actie'>,
  startmoment: Date,
): Termijn | null {
  const start = dagVan(startmoment)
  const regel = getTermijnregel(soort, start)
  const loop = regel.loop(profiel, start)
  return loop && toTermijn(profiel, regel, start, loop)
}

/** The term of one actie: it ends on the day that was agreed (DOE-24). */
export function planActieTermijn(profiel: Netwerkprofiel, afgesprokenOp: Date, einddatum: Dag): Termijn {
  const start = dagVan(afgesprokenOp)
  return toTermijn(profiel, getTermijnregel('actie', start), start, loopUntilEinddatum(start, einddatum))
}

/** The rule for a kind of term on a day; a gap is an error, never a guess. */
export function getTermijnregel(soort: TermijnSoort, onDay: Dag): Termijnregel {
  const regel = TERMIJNREGELS.findLast((row) => row.soort === soort && row.geldigVanaf <= onDay)
  if (!regel) throw new Error(`No termijnregel '${soort}' valid on ${onDay}`)
  return regel
}

const toTermijn = (profiel: Netwerkprofiel, regel: Termijnregel, start: Dag, loop: Termijnloop): Termijn => ({
  soort: regel.soort,
  profielVersie: profiel.versie,
  bron: regel.bron,
  start,
  ...loop,
  verantwoordelijk: regel.verantwoordelijk(profiel),
  bijTeLaatAan: regel.bijTeLaatAan(profiel),
})
