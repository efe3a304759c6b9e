import type { Dag } from '@regietafel/domain/shared/dagen.ts'

const zone = 'Europe/Amsterdam'
const dayFormat = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, dateStyle: 'full' })
const timeFormat = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' })

/** `dinsdag 3 maart 2026`, the day in the Netherlands. */
export const toDutchDay = (moment: Date): string => dayFormat.format(moment)

/** `dinsdag 10 maart 2026` for a calendar day. */
export const dagToDutch = (dag: Dag): string => toDutchDay(new Date(`${dag}T12:00:00Z`))

/** `10:00`, on the clock in the Netherlands. */
export const toDutchTime = (moment: Date): string => timeFormat.format(moment)
