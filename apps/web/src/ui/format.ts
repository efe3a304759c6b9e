/** Dutch dates, times and terms as people say them. Pure: `today` comes in; days are `'2026-11-03'` (NET-57). */

const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const
const WEEKDAYS_LONG = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
export const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const
export const MONTHS_LONG = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const MS_PER_DAY = 86_400_000
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

/** The day `count` days later; earlier when negative. */
export const addDays = (day: string, count: number): string =>
  new Date(utc(day).getTime() + count * MS_PER_DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / MS_PER_DAY)

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => utc(day).getUTCDay()

/** Today on Dutch clocks; a moment on the wire is UTC. */
export const dayOf = (moment: Date | string): string => CLOCK.format(new Date(moment)).slice(0, 10)
export const today = (): string => dayOf(new Date())

const pick = (names: readonly string[], index: number): string => names[index] ?? ''

/** `'di 3 nov'`; with its year when that is not this year: `'di 3 nov 2027'`. */
export function formatDay(day: string, now: string = today()): string {
  const [year, month, date] = day.split('-')
  const text = `${pick(WEEKDAYS, weekdayOf(day))} ${Number(date)} ${pick(MONTHS, Number(month) - 1)}`
  return year === now.slice(0, 4) ? text : `${text} ${year}`
}

/** `'dinsdag 3 november 2026'`, for headings and documents. */
export function formatDayLong(day: string): string {
  const [year, month, date] = day.split('-')
  return `${pick(WEEKDAYS_LONG, weekdayOf(day))} ${Number(date)} ${pick(MONTHS_LONG, Number(month) - 1)} ${year}`
}

/** `'10:41'` on Dutch clocks. */
export const formatTime = (moment: Date | string): string => CLOCK.format(new Date(moment)).slice(11, 16)

/** `'10:41'` today, `'gisteren 10:41'`, else `'di 3 nov 10:41'`. */
export function formatMoment(moment: Date | string, now: string = today()): string {
  const day = dayOf(moment)
  const time = formatTime(moment)
  if (day === now) return time
  return day === addDays(now, -1) ? `gisteren ${time}` : `${formatDay(day, now)} ${time}`
}

/** How far a term is: `near` from three days before, `lost` from the day after. */
export type TermState = 'ample' | 'near' | 'today' | 'lost'
export type Term = { readonly text: string; readonly state: TermState }

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

/** `'nog 3 dagen'`, `'morgen'`, `'vandaag'`, `'5 dagen te laat'`. */
export function formatTerm(due: string, now: string = today()): Term {
  const left = daysBetween(now, due)
  if (left < 0) return { text: `${days(-left)} te laat`, state: 'lost' }
  if (left === 0) return { text: 'vandaag', state: 'today' }
  if (left === 1) return { text: 'morgen', state: 'near' }
  return { text: `nog ${days(left)}`, state: left <= 3 ? 'near' : 'ample' }
}

/** `'vandaag'`, `'gisteren'`, `'12 dagen geleden'`. */
export function formatSince(day: string, now: string = today()): string {
  const since = daysBetween(day, now)
  if (since <= 0) return 'vandaag'
  return since === 1 ? 'gisteren' : `${since} dagen geleden`
}

/** `'1 actie'`, `'4 acties'`. */
export const formatCount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** `'FY'` for a name, at most two letters. */
export function initials(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{Lu}/u.test(word))
  return `${words[0]?.charAt(0) ?? ''}${words.length > 1 ? (words.at(-1)?.charAt(0) ?? '') : ''}`
}
