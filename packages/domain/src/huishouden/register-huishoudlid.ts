import { addDagen, addMaanden, type Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Geboorte, Huishoudlid } from './huishoudlid.ts'

export type RegisterHuishoudlidRefusal =
  | 'naam-missing'
  | 'geboren-in-the-future'
  | 'geboren-too-long-ago'
  | 'verwacht-in-the-past'
  | 'verwacht-too-far-ahead'
  | 'centraal-already-there'

const OLDEST_YEARS = 120
/** Children come late too: an expected day stays believable for some weeks, and lies at most so many months ahead (HHD-03). */
const LATE_DAYS = 28
const MONTHS_AHEAD = 10

function checkGeboorte(geboorte: Geboorte, vandaag: Dag) {
  if (geboorte.soort === 'onbekend') return null
  const { soort, dag } = geboorte
  if (soort === 'geboren') {
    if (dag > vandaag) return 'geboren-in-the-future'
    return dag < addMaanden(vandaag, -12 * OLDEST_YEARS) ? 'geboren-too-long-ago' : null
  }
  if (dag < addDagen(vandaag, -LATE_DAYS)) return 'verwacht-in-the-past'
  return dag > addMaanden(vandaag, MONTHS_AHEAD) ? 'verwacht-too-far-ahead' : null
}

/** Add a person to the household: with a name, a believable day, and at most one on whom the casus turns (HHD-01..04). */
export function registerHuishoudlid(
  huishouden: readonly Pick<Huishoudlid, 'centraal'>[],
  huishoudlid: Huishoudlid,
  vandaag: Dag,
): Outcome<Huishoudlid, RegisterHuishoudlidRefusal> {
  if (isBlank(huishoudlid.naam)) return refuse('naam-missing')
  const problem = checkGeboorte(huishoudlid.geboorte, vandaag)
  if (problem) return refuse(problem)
  if (huishoudlid.centraal && huishouden.some(({ centraal }) => centraal)) return refuse('centraal-already-there')
  return accept(huishoudlid)
}

/** An expected child is born: the expected day gives way to the birthday (HHD-03). */
export function recordBirth(
  geboorte: Geboorte,
  geborenOp: Dag,
  vandaag: Dag,
): Outcome<Geboorte, 'not-expected' | 'geboren-in-the-future'> {
  if (geboorte.soort !== 'verwacht') return refuse('not-expected')
  if (geborenOp > vandaag) return refuse('geboren-in-the-future')
  return accept({ soort: 'geboren', dag: geborenOp })
}
