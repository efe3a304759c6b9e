import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MailGegevens } from './mail-data.ts'
import { writeCalendarPart } from './calendar-part.ts'
import { exampleKader, exampleUitnodiging } from './testing/example-mails.ts'

const write = (over: Partial<MailGegevens['overleg-uitnodiging']> = {}) =>
  writeCalendarPart({ ...exampleKader, ...exampleUitnodiging, ...over })
/** The lines as a calendar reads them: folded lines joined again (RFC 5545, 3.1). */
const linesOf = (inhoud: string) => inhoud.replaceAll('\r\n ', '').split('\r\n')

test('OVL-43 · an invitation, its change and its cancellation are one item with a rising SEQUENCE (RFC 5546)', () => {
  const rows = [
    { over: {}, method: 'REQUEST', status: 'CONFIRMED', sequence: 0 },
    { over: { stand: 'gewijzigd', volgnummer: 1 }, method: 'REQUEST', status: 'CONFIRMED', sequence: 1 },
    { over: { stand: 'geannuleerd', volgnummer: 2 }, method: 'CANCEL', status: 'CANCELLED', sequence: 2 },
  ] as const
  for (const { over, method, status, sequence } of rows) {
    const { methode, inhoud } = write(over)
    const lines = linesOf(inhoud)
    assert.equal(methode, method)
    assert.ok(lines.includes(`METHOD:${method}`))
    assert.ok(lines.includes(`STATUS:${status}`))
    assert.ok(lines.includes(`SEQUENCE:${sequence}`), inhoud)
    assert.ok(lines.includes(`UID:${exampleUitnodiging.overlegId}@regietafel`))
    assert.ok(lines.includes('DTSTAMP:20260220T080000Z'))
  }
})

test('PRV-24 · the title is neutral and the item private', () => {
  const lines = linesOf(write().inhoud)
  assert.ok(lines.includes('SUMMARY:Overleg (ZL-2026-014)'))
  assert.ok(lines.includes('CLASS:PRIVATE'))
})

test('OVL-42 · nobody sees who else is invited: only the own address and the mailbox of the network', () => {
  const { inhoud } = write()
  const lines = linesOf(inhoud)
  assert.deepEqual(inhoud.match(/^ATTENDEE/gm)?.length, 1)
  const addresses = lines.join('\n').match(/[\w.-]+@[\w.-]+\.example/g)
  assert.deepEqual(new Set(addresses), new Set(['postvak-7@organisatie.example', 'postbus@zvh.example']))
  assert.match(lines.find((line) => line.startsWith('ORGANIZER')) ?? '', /postbus@zvh\.example$/)
  assert.match(lines.find((line) => line.startsWith('ATTENDEE')) ?? '', /RSVP=FALSE/)
})

test('OVL-43 · ten o’clock in the Netherlands stays ten o’clock over the change to summer time', () => {
  const rows = [
    { begin: '2026-03-27T10:00:00+01:00', line: 'DTSTART:20260327T090000Z' },
    { begin: '2026-03-30T10:00:00+02:00', line: 'DTSTART:20260330T080000Z' },
    { begin: '2026-10-26T10:00:00+01:00', line: 'DTSTART:20261026T090000Z' },
  ]
  for (const { begin, line } of rows) {
    const einde = new Date(new Date(begin).getTime() + 90 * 60_000)
    assert.ok(linesOf(write({ begin: new Date(begin), einde }).inhoud).includes(line), line)
  }
})
