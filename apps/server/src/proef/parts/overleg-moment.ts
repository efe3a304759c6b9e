import { tijdVan } from '@regietafel/domain/shared/dagen.ts'
import type { Klok } from '../klok.ts'

const LAST_HOUR = 15
const QUARTER = 15 * 60_000

/** A moment for an overleg that is almost there: in two hours, or tomorrow at ten when the day is over. */
export function nextOverleg({ start, moment }: Klok): Date {
  const hour = Number(tijdVan(start).slice(0, 2)) + 2
  return hour >= 9 && hour <= LAST_HOUR ? moment(0, `${String(hour).padStart(2, '0')}:00`) : moment(1, '10:00')
}

/** When an overleg that is going on began: half an hour ago, on the quarter, but not yesterday. */
export function currentOverleg({ start, moment }: Klok): Date {
  const begin = new Date(Math.floor((start.getTime() - 2 * QUARTER) / QUARTER) * QUARTER)
  const today = moment(0, '00:00')
  return begin < today ? today : begin
}

/** So many days after the day of filling, or the Monday after it: nobody plans an overleg in a weekend. */
export function onWerkdag(klok: Klok, dagen: number): number {
  const weekday = new Date(`${klok.dag(dagen)}T12:00:00Z`).getUTCDay()
  return dagen + ({ 6: 2, 0: 1 }[weekday] ?? 0)
}
