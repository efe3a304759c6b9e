import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Uitkomst } from '@regietafel/contract/document.contract.ts'
import { closePdfWorkers } from '../../pdf/render-pdf.ts'
import { readPdf } from '../../pdf/testing/read-pdf.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'
import { holdOverleg } from './testing/hold-overleg.ts'

const LIST = 'GET /v1/casussen/{casusId}/documenten'
const OPEN = 'GET /v1/casussen/{casusId}/documenten/{documentId}'
const SHARE = 'POST /v1/casussen/{casusId}/documenten/{documentId}/deling'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-02T08:00:00Z')
})
after(async () => {
  await server.close()
  await closePdfWorkers()
})

async function held(profiel: string, begin: string) {
  const { personen } = await aNetwerk(server, profiel, {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Fatma: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
  })
  const { Marleen, Fatma, Ruud } = personen
  const { casusId, deelnames } = await aCasus(server, Marleen, [
    { persoon: Fatma, rol: 'ketenpartner' },
    { persoon: Ruud, rol: 'ketenpartner' },
  ])
  const overleg = await holdOverleg(server, Marleen, { casusId, begin, gasten: deelnames })
  await overleg.write({ punt: 'Doel' }, 'Het is rustig in de straat')
  return { personen, casusId, overleg }
}
const outcome = async (persoon: TestPersoon, casusId: string): Promise<Uitkomst> => {
  const { body } = await server.ask(persoon, LIST, { params: { casusId } })
  const [first] = (body as { items: Uitkomst[] }).items
  assert.ok(first)
  return first
}

test('A-01 · OVL-35 · the actielijst is due on 10 March, warned of on 8 March, and sharing it on 9 March closes it', async () => {
  const { personen, casusId, overleg } = await held('zuid-limburg', '2026-03-03T09:00:00Z')
  await overleg.close()
  const { ontbreekt, termijn, documenten } = await outcome(personen.Marleen, casusId)
  assert.deepEqual([ontbreekt, termijn?.vervaltOp, termijn?.stand], [['actielijst'], '2026-03-10', 'loopt'])
  server.setNow('2026-03-08T09:00:00Z')
  assert.equal((await outcome(personen.Marleen, casusId)).termijn?.stand, 'waarschuwing')
  server.setNow('2026-03-09T09:00:00Z')
  await server.runJobs()
  const params = { casusId, documentId: documenten[0]?.documentId ?? '' }
  const shared = await server.ask(personen.Marleen, SHARE, { params })
  assert.equal(shared.status, 200, shared.text)
  assert.deepEqual([(shared.body as Uitkomst).voldaan, (shared.body as Uitkomst).termijn], [true, null])
  // COM-20: no mailgroep here, the platform's own notice to each.
  assert.equal((await server.runJobs()).filter((mail) => /met u gedeeld/.test(mail)).length, 2)
  const { text } = await readPdf((await server.ask(personen.Ruud, OPEN, { params })).bytes)
  assert.match(text, /voor: Ruud, Politie, 9 maart 2026/)
  assert.match(text, /Het is rustig in de straat/)
})

test('A-03 · COM-03 · where the casus has a mailgroep, sharing is told there and not twice', async () => {
  const { personen, casusId, overleg } = await held('noord-limburg', '2026-04-07T09:00:00Z')
  await overleg.close()
  const made = await server.ask(personen.Marleen, 'POST /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
  assert.equal(made.status, 201, made.text)
  await server.runJobs()
  const { documenten } = await outcome(personen.Marleen, casusId)
  const verslag = documenten.find(({ soort }) => soort === 'verslag')
  const params = { casusId, documentId: verslag?.documentId ?? '' }
  // OVL-40 · pressed twice at the very same time, it goes out once.
  const pressed = await Promise.all([1, 2].map(() => server.ask(personen.Marleen, SHARE, { params })))
  assert.deepEqual(new Set(pressed.map(({ status }) => status)), new Set([200, 409]))
  // SYS-05 · sent again with the same key, the same answer comes back.
  const plan = documenten.find(({ soort }) => soort === 'plan')
  const headers = { 'idempotency-key': 'deling-0001' }
  const again = { params: { casusId, documentId: plan?.documentId ?? '' }, headers }
  const first = await server.ask(personen.Marleen, SHARE, again)
  assert.equal(first.text, (await server.ask(personen.Marleen, SHARE, again)).text)
  const mails = await server.runJobs()
  assert.equal(mails.length, 2)
  assert.ok(mails.every((mail) => /nieuw bericht/.test(mail)))
  const { text } = await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
  assert.match(text, /Het verslag is gedeeld/)
})
