import type { Feestdagen } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { Dag } from '@regietafel/domain/shared/dagen.ts'
import Holidays from 'date-holidays'

/** The rule of the library for the Friday before Easter, on which most people in the Netherlands work. */
const GOEDE_VRIJDAG = 'easter -2'
/** The fifth of May is a public holiday by law; the library knows it as a day off for schools. */
const BEVRIJDINGSDAG = '05-05'

const kept = new Map<string, readonly Dag[]>()

/**
 * The public holidays of a region in some years, computed: nobody keeps a list up to date (NET-57). Good Friday counts
 * as a werkdag unless the netwerk says otherwise. @throws for a region that the calendar does not know
 */
export function readFeestdagen({ regio, goedeVrijdag }: Feestdagen, years: readonly number[]): ReadonlySet<Dag> {
  return new Set(years.flatMap((year) => daysOf(regio, goedeVrijdag === 'feestdag', year)))
}

/** The holidays of the year of a day and the next one: no term in werkdagen runs longer. */
export function readFeestdagenFrom(feestdagen: Feestdagen, dag: Dag): ReadonlySet<Dag> {
  const year = Number(dag.slice(0, 4))
  return readFeestdagen(feestdagen, [year, year + 1])
}

function daysOf(regio: string, withGoedeVrijdag: boolean, year: number): readonly Dag[] {
  const key = `${regio} ${withGoedeVrijdag} ${year}`
  const known = kept.get(key)
  if (known) return known
  const calendar = new Holidays(regio)
  const found = calendar.getHolidays(year)
  if (!found || found.length === 0) throw new Error(`No public holidays known for region '${regio}'`)
  const days = found
    .filter(
      ({ type, rule }) => type === 'public' || rule === BEVRIJDINGSDAG || (withGoedeVrijdag && rule === GOEDE_VRIJDAG),
    )
    .map(({ date }) => date.slice(0, 10))
  kept.set(key, days)
  return days
}
