import { addDagen, addMaanden, type Dag } from '../shared/dagen.ts'
import { isBlank } from '../shared/text.ts'
import { isValidBsn, normaliseBsn } from './bsn.ts'
import type { Huishoudlid } from './huishoudlid.ts'

export type HuishoudlidProblemCode =
  | 'naam-missing'
  | 'geboren-in-the-future'
  | 'geboren-too-long-ago'
  | 'geboren-and-verwacht'
  | 'verwacht-in-the-past'
  | 'verwacht-too-far-ahead'
  | 'bsn-invalid'
export type HuishoudlidProblem = {
  readonly veld: 'naam' | 'geboortedatum' | 'verwachteDatum' | 'bsn'
  readonly code: HuishoudlidProblemCode
}

const OLDEST_YEARS = 120
/** Children come late too: an expected day stays believable for some weeks, and lies at most so many months ahead (HHD-03). */
const LATE_DAYS = 28
const MONTHS_AHEAD = 10

/**
 * Everything that is wrong with one person, in the order of the form: a name, a believable day, a BSN without a typing
 * error. Only a child that is not born yet needs no name (HHD-03, HHD-04, PRV-16).
 */
export function checkHuishoudlid(
  lid: Omit<Huishoudlid, 'isIndexpersoon'> & { readonly bsn: string | null },
  vandaag: Dag,
): HuishoudlidProblem[] {
  const { naam, geboortedatum: geboren, verwachteDatum: verwacht, bsn } = lid
  const rows: readonly (readonly [boolean, HuishoudlidProblem['veld'], HuishoudlidProblemCode])[] = [
    [isBlank(naam) && verwacht === null, 'naam', 'naam-missing'],
    [geboren !== null && geboren > vandaag, 'geboortedatum', 'geboren-in-the-future'],
    [geboren !== null && geboren < addMaanden(vandaag, -12 * OLDEST_YEARS), 'geboortedatum', 'geboren-too-long-ago'],
    [geboren !== null && verwacht !== null, 'verwachteDatum', 'geboren-and-verwacht'],
    [verwacht !== null && verwacht < addDagen(vandaag, -LATE_DAYS), 'verwachteDatum', 'verwacht-in-the-past'],
    [verwacht !== null && verwacht > addMaanden(vandaag, MONTHS_AHEAD), 'verwachteDatum', 'verwacht-too-far-ahead'],
    [bsn !== null && !isValidBsn(normaliseBsn(bsn)), 'bsn', 'bsn-invalid'],
  ]
  return rows.filter(([wrong]) => wrong).map(([, veld, code]) => ({ veld, code }))
}
