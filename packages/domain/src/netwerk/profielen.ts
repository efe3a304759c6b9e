import type { Dag } from '../shared/dagen.ts'
import type { Netwerkprofiel } from './profiel.ts'
import { KENNEMERLAND } from './profielen/kennemerland.ts'
import { NOG } from './profielen/nog.ts'
import { NOORD_LIMBURG } from './profielen/noord-limburg.ts'
import { ZOU } from './profielen/zou.ts'
import { ZUID_LIMBURG } from './profielen/zuid-limburg.ts'

/** Every version of every netwerk that is delivered ready to use, oldest first per netwerk (NET-02, NET-04). */
export const PROFIELEN: readonly Netwerkprofiel[] = [...ZUID_LIMBURG, ...NOORD_LIMBURG, ...KENNEMERLAND, ...ZOU, ...NOG]

/** The profile of a netwerk on a day. No version on that day is an error, never a guess (NET-01, NET-04). */
export function getProfiel(code: string, onDay: Dag, profielen = PROFIELEN): Netwerkprofiel {
  const profiel = profielen.findLast((p) => p.code === code && p.geldigVanaf <= onDay)
  if (!profiel) throw new Error(`No netwerkprofiel '${code}' valid on ${onDay}`)
  return profiel
}

/** The version under which an obligation arose (NET-04). */
export function getProfielVersie(code: string, versie: number, profielen = PROFIELEN): Netwerkprofiel {
  const profiel = profielen.find((p) => p.code === code && p.versie === versie)
  if (!profiel) throw new Error(`No netwerkprofiel '${code}' version ${versie}`)
  return profiel
}
