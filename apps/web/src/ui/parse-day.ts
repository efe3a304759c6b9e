import { addDays, daysBetween, MONTHS, MONTHS_LONG, weekdayOf } from './format.ts'

const WEEKDAY =
  /^(?:(zo)(?:ndag)?|(ma)(?:andag)?|(di)(?:nsdag)?|(wo)(?:ensdag)?|(do)(?:nderdag)?|(vr)(?:ijdag)?|(za)(?:terdag)?)$/
const LEADING_WEEKDAY = /^(?:zo|ma|di|wo|do|vr|za)[a-z]*\.?\s+(?=\d)/
const IN_DAYS = /^(?:over\s+|\+\s*)(\d{1,3})\s*(d|dag|dagen|w|week|weken)?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const NUMBERS = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/
const NAMED = /^(\d{1,2})[-\s]*([a-z]{3,9})\.?(?:[-\s]+(\d{4}|\d{2}))?$/

const WORDS: Readonly<Record<string, number>> = { eergisteren: -2, gisteren: -1, vandaag: 0, morgen: 1, overmorgen: 2 }

/**
 * The day that someone typed, as `'2026-03-03'`: `3 mrt`, `03-03-2026`, `di 3 maart`, `3/3`, `vandaag`, `vrijdag`,
 * `over 2 weken`. Without a year it is the one nearest to today. Null when it is no day that exists.
 */
export function parseDay(typed: string, now: string): string | null {
  const text = typed.trim().toLowerCase().replace(LEADING_WEEKDAY, '')
  const word = WORDS[text]
  if (word !== undefined) return addDays(now, word)
  return parseWeekday(text, now) ?? parseInDays(text, now) ?? parseDate(text, now)
}

/** The first such day from tomorrow on. */
function parseWeekday(text: string, now: string): string | null {
  const found = WEEKDAY.exec(text)
  if (!found) return null
  const weekday = found.slice(1).findIndex(Boolean)
  const ahead = (weekday - weekdayOf(now) + 7) % 7
  return addDays(now, ahead === 0 ? 7 : ahead)
}

function parseInDays(text: string, now: string): string | null {
  const found = IN_DAYS.exec(text)
  if (!found) return null
  return addDays(now, Number(found[1]) * (found[2]?.startsWith('w') ? 7 : 1))
}

function parseDate(text: string, now: string): string | null {
  const iso = ISO.exec(text)
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numbers = NUMBERS.exec(text)
  if (numbers) return inYear(Number(numbers[1]), Number(numbers[2]), numbers[3], now)
  const named = NAMED.exec(text)
  return named ? inYear(Number(named[1]), monthNamed(named[2] ?? ''), named[3], now) : null
}

function monthNamed(name: string): number {
  if (name === 'maa' || name === 'mar') return 3
  const short = MONTHS.findIndex((month) => month === name)
  return 1 + (short >= 0 ? short : MONTHS_LONG.findIndex((month) => month.startsWith(name)))
}

function inYear(date: number, month: number, year: string | undefined, now: string): string | null {
  if (year) return existing(year.length === 2 ? 2000 + Number(year) : Number(year), month, date)
  const thisYear = Number(now.slice(0, 4))
  const candidates = [thisYear, thisYear + 1, thisYear - 1].map((each) => existing(each, month, date))
  const distance = (day: string | null) => (day ? Math.abs(daysBetween(now, day)) : Number.POSITIVE_INFINITY)
  return candidates.reduce((best, each) => (distance(each) < distance(best) ? each : best), null)
}

function existing(year: number, month: number, date: number): string | null {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const moment = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : null
}

/** The time that someone typed, as `'09:30'`: `9:30`, `9.30`, `930`, `9`, `9u30`, `9 uur`. Null when there is none. */
export function parseTime(typed: string): string | null {
  const found = /^(\d{1,2})(?:\s*(?:[:.u]|uur)?\s*(\d{2}))?\s*(?:u|uur)?$/.exec(typed.trim().toLowerCase())
  if (!found) return null
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? '0')]
  if (hours > 23 || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
