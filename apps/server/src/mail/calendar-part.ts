import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator'
import type { AgendaDeel, MailGegevens, MailKader } from './mail-data.ts'
import { neutralPlaats } from './mail-texts.tabel.ts'

/**
 * The part of an invitation that a calendar reads (RFC 5545, RFC 5546; OVL-43).
 *
 * - The UID follows from the overleg alone, so a change or a cancellation finds the first invitation; `volgnummer` is
 *   its SEQUENCE.
 * - Times are in UTC: one moment, whatever the calendar thinks of summer time, and no VTIMEZONE that can be wrong.
 * - The only ATTENDEE is the one who gets this copy, so a calendar shows nobody who else is invited. The ORGANIZER is
 *   the network's mailbox. No reply by mail is asked (RSVP=FALSE): the answer, with a substitute, is given on the page.
 * - The title holds the neutral code; the item is marked private, for colleagues who share calendars.
 */
export function writeCalendarPart(gegevens: MailKader & MailGegevens['overleg-uitnodiging']): AgendaDeel {
  const cancelled = gegevens.stand === 'geannuleerd'
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST
  const calendar = ical({ prodId: { company: 'Regietafel', product: 'Regietafel', language: 'NL' }, method })
  calendar.createEvent({
    id: `${gegevens.overlegId}@regietafel`,
    sequence: gegevens.volgnummer,
    stamp: gegevens.opgesteldOp,
    start: gegevens.begin,
    end: gegevens.einde,
    summary: gegevens.casusCode === null ? 'Overleg' : `Overleg (${gegevens.casusCode})`,
    description: cancelled ? `Gaat niet door: ${gegevens.link}` : `Bekijk en antwoord: ${gegevens.link}`,
    location: neutralPlaats(gegevens),
    url: gegevens.link,
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: gegevens.netwerk.naam, email: gegevens.netwerk.mailbox },
    attendees: [{ email: gegevens.aan, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false }],
  })
  return { methode: cancelled ? 'CANCEL' : 'REQUEST', inhoud: calendar.toString() }
}
