/**
 * A calendar day as people in the Netherlands read it: `'2026-03-10'`. A deadline is a day, never a moment, so summer
 * and winter time cannot move it (NET-57). Days sort and compare as text.
 */
export type Dag = string

const DAG_VORM = /^\d{4}-\d{2}-\d{2}$/
const MS_PER_DAG = 86_400_000

const AMSTERDAM = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const toUtc = (dag: Dag): Date => new Date(`${dag}T00:00:00Z`)
const fromUtc = (moment: Date): Dag => moment.toISOString().slice(0, 10)

/** Whether the text is a day that exists: `2026-02-30` is none. */
export function isDag(text: string): boolean {
  if (!DAG_VORM.test(text)) return false
  const moment = toUtc(text)
  return !Number.isNaN(moment.getTime()) && fromUtc(moment) === text
}

/** The day `aantal` calendar days later (earlier when negative). */
export function addDagen(dag: Dag, aantal: number): Dag {
  assertDag(dag)
  return fromUtc(new Date(toUtc(dag).getTime() + aantal * MS_PER_DAG))
}

/** The same day of the month `aantal` months later; the last day of that month when it has no such day. */
export function addMaanden(dag: Dag, aantal: number): Dag {
  assertDag(dag)
  const first = toUtc(`${dag.slice(0, 7)}-01`)
  first.setUTCMonth(first.getUTCMonth() + aantal)
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(dag.slice(8)), lastDay))
  return fromUtc(first)
}

/** How many days lie from `van` to `tot`; negative when `tot` comes first. */
export function dagenTussen(van: Dag, tot: Dag): number {
  assertDag(van)
  assertDag(tot)
  return Math.round((toUtc(tot).getTime() - toUtc(van).getTime()) / MS_PER_DAG)
}

/** Sorts days, earliest first. */
export const compareDagen = (a: Dag, b: Dag): number => (a < b ? -1 : a > b ? 1 : 0)

/** The calendar day on which a moment falls in the Netherlands. */
export const dagVan = (moment: Date): Dag => wallClock(moment).slice(0, 10)

/** The clock time of a moment in the Netherlands, `'09:30'`. */
export const tijdVan = (moment: Date): string => wallClock(moment).slice(11, 16)

/**
 * The moment at which Dutch clocks show this day and time. In the hour that is skipped in March it is the moment an
 * hour on; in the hour that comes twice in October it is the first.
 */
export function momentOp(dag: Dag, tijd: string): Date {
  assertDag(dag)
  const asUtc = new Date(`${dag}T${tijd.length === 5 ? `${tijd}:00` : tijd}Z`).getTime()
  const candidates = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000))
  const exact = candidates.find((moment) => wallClock(moment).slice(0, 16) === `${dag}T${tijd.slice(0, 5)}`)
  return exact ?? new Date(asUtc - 3_600_000)
}

/** The first moment of a day in the Netherlands. */
export const beginVanDag = (dag: Dag): Date => momentOp(dag, '00:00')

/** The last moment (millisecond) of a day in the Netherlands: what happens then is still on that day. */
export const eindeVanDag = (dag: Dag): Date => new Date(beginVanDag(addDagen(dag, 1)).getTime() - 1)

function wallClock(moment: Date): string {
  const parts: Record<string, string> = {}
  for (const { type, value } of AMSTERDAM.formatToParts(moment)) parts[type] = value
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`
}

function assertDag(dag: Dag): void {
  if (!isDag(dag)) throw new Error('Not a calendar day')
}
