import { addDagen, type Dag } from '@regietafel/domain/shared/dagen.ts'
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventClass } from 'ical-generator'
import type { CalendarEntry } from './compose-agenda.ts'

/** Local midnight of this process: for a whole day the library writes the date as this process reads it. */
const dateOf = (dag: Dag): Date => {
  const [year = 0, month = 1, day = 1] = dag.split('-').map(Number)
  return new Date(year, month - 1, day)
}

/** The items as a calendar reads them (RFC 5545): private, without people, places or texts (OVL-43, PRV-24). */
export function writeAgenda(items: readonly CalendarEntry[], siteUrl: string, now: Date): string {
  const calendar = ical({
    name: 'Regietafel',
    prodId: { company: 'Regietafel', product: 'Regietafel', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const item of items) {
    const isDay = 'dag' in item
    calendar.createEvent({
      id: `${item.id}@regietafel`,
      stamp: now,
      start: isDay ? dateOf(item.dag) : item.begin,
      end: isDay ? dateOf(addDagen(item.dag, 1)) : item.einde,
      allDay: isDay,
      summary: item.titel,
      url: `${siteUrl}${item.pad}`,
      class: ICalEventClass.PRIVATE,
      busystatus: isDay ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    })
  }
  return calendar.toString()
}
