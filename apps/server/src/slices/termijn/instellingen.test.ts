import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Instellingen } from '@regietafel/contract/instelling.contract.ts'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import { inTransaction } from '../../database/transaction.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { runDagoverzichtRonde } from '../../mail/send-dagoverzicht.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

let server: TestServer
let bas: TestPersoon
let lies: TestPersoon
let casusId: string
let code: string

before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
  })
  ;({ Bas: bas, Lies: lies } = personen)
  ;({ casusId, code } = await aCasus(server, bas, [{ persoon: lies, rol: 'ketenpartner' }]))
})
after(() => server.close())

const read = async (wie = lies) => (await server.ask(wie, 'GET /v1/instellingen')).body as Instellingen
async function choose(keuzes: Partial<Instellingen['keuzes']>, rest: Partial<Instellingen> = {}) {
  const { keuzes: now, rust, dagoverzichtOm, versie } = await read()
  const body = { keuzes: { ...now, ...keuzes }, rust, dagoverzichtOm, ...rest }
  return server.ask(lies, 'PUT /v1/instellingen', { body, ifMatch: versie })
}
const opening = {
  soort: 'systeem' as const,
  get netwerkId() {
    return bas.netwerkId
  },
  get casusId() {
    return casusId
  },
}
const mailTo = (soort: 'mailgroep-bericht' | 'document-gedeeld', dringend = false) =>
  inTransaction(server.store, { ...opening }, server.now(), (tx) =>
    planMail(tx, {
      soort,
      persoonId: lies.persoonId,
      casusId,
      pad: `/casussen/${casusId}`,
      gegevens: { verbeterd: false },
      dringend,
    }),
  )
const subjects = (mails: readonly string[]) => mails.map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1]?.trim())

test('COM-19 · until one chooses all comes at once, but not at night', async () => {
  const { keuzes, rust, versie } = await read()
  assert.deepEqual(new Set(Object.values(keuzes)), new Set(['meteen']))
  assert.deepEqual([rust, versie], [{ van: '21:00', tot: '07:00' }, 1])
  await mailTo('mailgroep-bericht')
  assert.deepEqual(subjects(await server.runJobs()), [`${code}: nieuw bericht`])
  server.setNow(momentOp('2026-03-02', '23:00'))
  await mailTo('mailgroep-bericht')
  assert.deepEqual(await server.runJobs(), [])
  await mailTo('mailgroep-bericht', true)
  assert.equal((await server.runJobs()).length, 1, 'what is urgent comes at night too')
  server.setNow(momentOp('2026-03-03', '07:00'))
  assert.deepEqual(subjects(await server.runJobs()), [`${code}: nieuw bericht`])
  assert.deepEqual(await server.runJobs(), [])
})

test('COM-19 · once a day: one mail with counts, without a code and without a name', async () => {
  server.setNow(momentOp('2026-03-03', '10:00'))
  assert.equal((await choose({ berichten: 'dagoverzicht', documenten: 'dagoverzicht' })).status, 200)
  for (const soort of ['mailgroep-bericht', 'mailgroep-bericht', 'document-gedeeld'] as const) await mailTo(soort)
  assert.deepEqual(await server.runJobs(), [])
  server.setNow(momentOp('2026-03-04', '07:59'))
  assert.deepEqual(await server.runJobs(), [])
  server.setNow(momentOp('2026-03-04', '08:00'))
  const mails = await server.runJobs()
  assert.deepEqual(subjects(mails), ['Regietafel: uw dagoverzicht'])
  const text = (mails[0] ?? '').replaceAll(/=\r?\n/g, '')
  assert.match(text, /2 berichten in mailgroepen/)
  assert.match(text, /1 document/)
  assert.ok(!text.includes(code) && !text.includes('Lies') && !text.includes(casusId))
  server.setNow(momentOp('2026-03-05', '08:00'))
  assert.deepEqual(await server.runJobs(), [], 'nothing to tell, no mail')
})

test('COM-19 · not at all, where that is allowed', async () => {
  assert.equal((await choose({ berichten: 'niet' })).status, 200)
  await mailTo('mailgroep-bericht')
  server.setNow(momentOp('2026-03-06', '12:00'))
  assert.deepEqual(await server.runJobs(), [])
  const refused = await choose({ termijnen: 'niet', vragen: 'niet' })
  assert.equal(refused.status, 400)
  assert.deepEqual(
    (refused.body as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld),
    ['keuzes.vragen', 'keuzes.termijnen'],
  )
})

test('SYS-03, COM-19 · an overview whose job was lost is found the next day, once', async () => {
  assert.equal((await choose({ berichten: 'dagoverzicht' })).status, 200)
  await mailTo('mailgroep-bericht')
  await server.runJobs()
  await sql`delete from pgboss.job where data->>'soort' = 'dagoverzicht'`.execute(server.store.database.db)
  server.setNow(momentOp('2026-03-08', '09:00'))
  await runDagoverzichtRonde(server.store, server.now())
  await runDagoverzichtRonde(server.store, server.now())
  assert.deepEqual(subjects(await server.runJobs()), ['Regietafel: uw dagoverzicht'])
})

test('COM-19 · choices are one’s own, and two windows cannot overwrite each other', async () => {
  assert.equal((await read(bas)).keuzes.berichten, 'meteen')
  const { keuzes, rust, dagoverzichtOm, versie } = await read()
  const body = { keuzes, rust, dagoverzichtOm }
  assert.equal((await server.ask(lies, 'PUT /v1/instellingen', { body, ifMatch: versie - 1 })).status, 412)
  assert.equal((await server.ask(null, 'GET /v1/instellingen')).status, 401)
  const wrong = { ...body, rust: { van: '25:00', tot: '07:00' } }
  assert.equal((await server.ask(lies, 'PUT /v1/instellingen', { body: wrong, ifMatch: versie })).status, 400)
})
