import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { aPlan, aTable, as, LIST, ONE, type Table } from './testing/a-table.ts'

let table: Table
let server: Table['server']
let params: { casusId: string; overlegId: string }

before(async () => {
  table = await aTable()
  server = table.server
})
after(() => server.close())

/** What a reader sees of a mail: transfer encodings undone. */
const readable = (mail: string): string =>
  `${mail.replaceAll(/=\r?\n/g, '')}\n${(mail.match(/^[A-Za-z0-9+/=]{60,}$/gm) ?? [])
    .map((line) => Buffer.from(line, 'base64').toString('utf8'))
    .join('')}`

const assertNeutral = (mails: readonly string[]) => {
  for (const mail of mails.map(readable))
    for (const word of ['Fatima', 'Mehmet', 'Noor', 'Zaal 2', 'Samen een plan']) assert.ok(!mail.includes(word), word)
}

test('OVL-09 · OVL-43 · an invitation goes to every invitee with a calendar part, and names nobody', async () => {
  const { Fatima } = table.personen
  const overleg = as<Overleg>(
    await server.ask(Fatima, `POST ${LIST}`, { params: { casusId: table.casusId }, body: aPlan(table) }),
    201,
  )
  params = { casusId: table.casusId, overlegId: overleg.overlegId }
  const mails = await server.runJobs()
  assert.equal(mails.length, 3)
  assert.ok(mails.every((mail) => /METHOD:REQUEST/.test(readable(mail)) && /SEQUENCE:0/.test(readable(mail))))
  assertNeutral(mails)
})

test('OVL-09 · another time is the same item of the calendar, one further', async () => {
  const body = aPlan(table, { begin: '2026-03-10T12:00:00Z', eind: '2026-03-10T13:30:00Z' })
  as(await server.ask(table.personen.Fatima, `PUT ${ONE}`, { params, body, ifMatch: 1 }), 200)
  const mails = await server.runJobs()
  assert.equal(mails.length, 3)
  assert.ok(mails.every((mail) => readable(mail).includes('SEQUENCE:1') && readable(mail).includes('20260310T120000Z')))
})

test('OVL-04 · three days before, whoever is not ready is reminded; the moved date does not remind twice', async () => {
  server.setNow('2026-03-07T13:00:00Z')
  const mails = await server.runJobs()
  assert.equal(mails.length, 2, 'the two who prepare, and not the voorzitter')
  assertNeutral(mails)
})

test('OVL-09 · calling off takes it out of every calendar and says no reason', async () => {
  const body = { reden: 'Fatima is ziek' }
  as(await server.ask(table.personen.Fatima, `POST ${ONE}/annulering`, { params, body }), 200)
  const mails = await server.runJobs()
  assert.ok(mails.length === 3 && mails.every((mail) => readable(mail).includes('METHOD:CANCEL')))
  assertNeutral(mails)
})
