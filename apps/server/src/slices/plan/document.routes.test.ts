import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Uitkomst, UitkomstDocument } from '@regietafel/contract/document.contract.ts'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import type { Plan } from '@regietafel/contract/plan.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { closePdfWorkers } from '../../pdf/render-pdf.ts'
import { readPdf } from '../../pdf/testing/read-pdf.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'
import { type HeldOverleg, holdOverleg } from './testing/hold-overleg.ts'

const LIST = 'GET /v1/casussen/{casusId}/documenten'
const OPEN = 'GET /v1/casussen/{casusId}/documenten/{documentId}'
const SHARE = 'POST /v1/casussen/{casusId}/documenten/{documentId}/deling'
const CORRECT = 'POST /v1/casussen/{casusId}/documenten/{documentId}/correctie'
const PLAN = '/v1/casussen/{casusId}/plan'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Vera' | 'Ruud', TestPersoon>
let casusId: string
let seats: string[]
let overleg: HeldOverleg

before(async () => {
  server = await createTestServer('2026-04-07T08:00:00Z')
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Vera: { organisatie: 'Politie' },
    Ruud: { organisatie: 'Woningcorporatie' },
  }))
  const { Bas, Lies, Noor, Vera } = personen
  ;({ casusId, deelnames: seats } = await aCasus(server, Bas, [
    { persoon: Lies, rol: 'ketenpartner' },
    { persoon: Noor, rol: 'ketenpartner' },
    { persoon: Vera, rol: 'ketenpartner' },
  ]))
  overleg = await holdOverleg(server, Bas, { casusId, begin: '2026-04-07T09:00:00Z', gasten: seats })
  await server.ask(Bas, 'POST /v1/casussen/{casusId}/acties', {
    params: { casusId },
    body: { deelnameId: seats[1], wat: 'Belt de zus', einddatum: '2026-04-20', overlegId: overleg.overlegId },
  })
  await overleg.write({ punt: 'Hoe gaat het' }, 'Danny komt zijn afspraken na.')
  await overleg.write({ punt: 'Doel' }, 'Iedereen vindt het doel haalbaar.')
  await overleg.write({ seat: seats[1] ?? '' }, 'De behandeling loopt.')
  await overleg.write({ seat: seats[2] ?? '' }, 'Er loopt een onderzoek.', true)
  await fill('gezamenlijk-doel', 'Rust in de straat')
  const zorg = { code: 'zorgen', spreker: 'zus', tekst: 'Hij slaapt niet.' }
  await server.ask(Bas, `POST ${PLAN}/velden`, { params: { casusId }, body: zorg })
  const geheim = { ...zorg, tekst: 'Alleen hier gezegd.', alleenMondeling: true }
  await server.ask(Bas, `POST ${PLAN}/velden`, { params: { casusId }, body: geheim })
})
after(async () => {
  await server.close()
  await closePdfWorkers()
})

async function fill(code: string, tekst: string): Promise<void> {
  const params = { casusId }
  const { velden } = (await server.ask(personen.Bas, `GET ${PLAN}`, { params })).body as Plan
  const { veldId, versie } = velden.find((veld) => veld.code === code) as Veld
  const sent = { params: { casusId, veldId }, ifMatch: versie, body: { tekst } }
  assert.equal((await server.ask(personen.Bas, `PUT ${PLAN}/velden/{veldId}`, sent)).status, 200)
}
const list = async (persoon = personen.Bas) => {
  const { body } = await server.ask(persoon, LIST, { params: { casusId } })
  return (body as { items: Uitkomst[] }).items
}
const find = async (soort: string, persoon = personen.Bas): Promise<UitkomstDocument> => {
  const found = (await list(persoon))[0]?.documenten.findLast((document) => document.soort === soort)
  assert.ok(found)
  return found
}
const at = ({ documentId }: { documentId: string }) => ({ params: { casusId, documentId } })
const share = async (soort: string) => server.ask(personen.Bas, SHARE, at(await find(soort)))

test('OVL-34 · sharing before the close is refused', async () => {
  const refused = await share('verslag')
  assert.equal(refused.status, 409)
  assert.equal((refused.body as { code: string }).code, 'overleg-not-afgerond')
  await overleg.close()
})

test('OVL-34 · right after the close both documents wait, with the term and the recipients named', async () => {
  const [uitkomst] = await list()
  assert.deepEqual(uitkomst?.ontbreekt, ['verslag', 'plan'])
  assert.deepEqual([uitkomst?.termijn?.vervaltOp, uitkomst?.termijn?.dagenOver], ['2026-04-14', 7])
  const { ontvangers } = await find('verslag')
  assert.deepEqual(new Set(ontvangers.map(({ naam }) => naam)), new Set(['Lies', 'Noor', 'Vera']))
})

test('PRV-35 · COM-14 · the example is a PDF with a neutral name, for the regie alone', async () => {
  const answer = await server.ask(personen.Bas, OPEN, at(await find('verslag')))
  assert.equal(answer.status, 200)
  assert.equal(answer.headers['content-type'], 'application/pdf')
  assert.match(String(answer.headers['content-disposition']), /^inline; filename="NL-2026-001-verslag\.pdf"$/)
  const { text } = await readPdf(answer.bytes)
  assert.match(text, /voorbeeld, nog niet gedeeld/)
  assert.equal((await server.ask(personen.Noor, OPEN, at(await find('verslag')))).status, 404)
})

test('COM-15 · without an established plan the plan cannot go out, and nothing is half shared', async () => {
  const refused = await share('plan')
  assert.equal((refused.body as { code: string }).code, 'plan-not-vastgesteld')
  assert.equal((await find('plan')).status, 'concept')
  const body = { overlegId: overleg.overlegId, akkoord: overleg.seats }
  assert.equal((await server.ask(personen.Bas, `POST ${PLAN}/versies`, { params: { casusId }, body })).status, 201)
})

test('A-03 · COM-15 · only the verslag on 10 April leaves the obligation open until the plan is shared too', async () => {
  server.setNow('2026-04-10T10:00:00Z')
  await server.runJobs()
  assert.equal((await share('verslag')).status, 200)
  const mails = (await server.runJobs()).filter((mail) => /met u gedeeld/.test(mail))
  assert.equal(mails.length, 3)
  assert.ok(mails.every((mail) => !/Danny|Rust|Bas Vervoort/.test(mail)))
  const [open] = await list()
  assert.deepEqual([open?.voldaan, open?.ontbreekt, open?.termijn?.vervaltOp], [false, ['plan'], '2026-04-14'])
  server.setNow('2026-04-13T10:00:00Z')
  assert.equal((await share('plan')).status, 200)
  const [done] = await list()
  assert.deepEqual([done?.voldaan, done?.ontbreekt, done?.termijn], [true, [], null])
  assert.equal(done?.voldaanOp, '2026-04-13T10:00:00.000Z')
})

test('OVL-40 · sharing twice does nothing twice', async () => {
  const before = await find('verslag')
  assert.equal((await share('verslag')).status, 409)
  const { verzendingen } = await find('verslag')
  assert.deepEqual(verzendingen, before.verzendingen)
  assert.equal(verzendingen.length, 3)
})

test('OVL-32 · PRV-35 · what was only told is in no document; what was written is', async () => {
  const verslag = await readPdf((await server.ask(personen.Noor, OPEN, at(await find('verslag')))).bytes)
  assert.match(verslag.text, /Danny komt zijn afspraken na/)
  assert.match(verslag.text, /De behandeling loopt/)
  assert.match(verslag.text, /Iedereen vindt het doel haalbaar/)
  assert.match(verslag.text, /Belt de zus/)
  assert.doesNotMatch(verslag.text, /onderzoek/)
  const plan = await readPdf((await server.ask(personen.Noor, OPEN, at(await find('plan')))).bytes)
  assert.match(plan.text, /Rust in de straat/)
  assert.match(plan.text, /Hij slaapt niet/)
  assert.doesNotMatch(plan.text, /Alleen hier gezegd/)
})

test('COM-14 · each copy carries its own name and date, and opening it is seen by the regie', async () => {
  const noor = await server.ask(personen.Noor, OPEN, at(await find('verslag')))
  const lies = await server.ask(personen.Lies, OPEN, at(await find('verslag')))
  assert.match((await readPdf(noor.bytes)).text, /voor: Noor, GGZ, 10 april 2026/)
  assert.match((await readPdf(lies.bytes)).text, /voor: Lies, Maatschappelijk werk, 10 april 2026/)
  const opened = (await find('verslag')).verzendingen.filter(({ geopendOp }) => geopendOp !== null)
  assert.deepEqual(new Set(opened.map(({ naam }) => naam)), new Set(['Noor', 'Lies']))
  const copy = await server.ask(personen.Bas, OPEN, at(await find('verslag')))
  assert.match((await readPdf(copy.bytes)).text, /voor: dossier van de casus/)
  const own = await find('verslag', personen.Vera)
  assert.deepEqual(
    own.verzendingen.map(({ naam, geopendOp }) => [naam, geopendOp]),
    [['Vera', null]],
  )
})

test('OVL-40 · a correction is a new version with its reason; the one that was shared stays as it was', async () => {
  const first = await find('verslag')
  const before = (await server.ask(personen.Noor, OPEN, at(first))).bytes
  const correct = (body: object) => server.ask(personen.Bas, CORRECT, { ...at(first), body })
  assert.equal((await correct({ reden: ' ' })).status, 400)
  assert.equal((await correct({ reden: 'Een naam was verkeerd.' })).status, 200)
  assert.equal((await correct({ reden: 'nog eens' })).status, 409)
  const next = await find('verslag')
  assert.deepEqual([next.nummer, next.status, next.reden], [2, 'concept', 'Een naam was verkeerd.'])
  assert.equal((await find('verslag', personen.Noor)).nummer, 1)
  assert.equal((await share('verslag')).status, 200)
  const mails = await server.runJobs()
  assert.equal(mails.filter((mail) => /is verbeterd/.test(mail)).length, 3)
  const after = await server.ask(personen.Noor, OPEN, at(await find('verslag')))
  assert.match((await readPdf(after.bytes)).text, /Een naam was verkeerd/)
  assert.deepEqual((await server.ask(personen.Noor, OPEN, at(first))).bytes, before)
  assert.equal((await list())[0]?.voldaanOp, '2026-04-13T10:00:00.000Z')
})

test('NET-38 · only the procesregisseur shares and corrects', async () => {
  const document = await find('verslag')
  for (const persoon of [personen.Lies, personen.Noor]) {
    assert.equal((await server.ask(persoon, SHARE, at(document))).status, 403)
    assert.equal((await server.ask(persoon, CORRECT, { ...at(document), body: { reden: 'x' } })).status, 403)
  }
})

test('PRV-02 · an outsider, and a seat that ended, find no document at all', async () => {
  const document = await find('verslag')
  const outsider = await server.ask(personen.Ruud, OPEN, at(document))
  const unknown = await server.ask(personen.Ruud, OPEN, at({ documentId: unknownId() }))
  assert.deepEqual([outsider.status, outsider.text], [404, unknown.text])
  assert.equal((await server.ask(personen.Ruud, LIST, { params: { casusId } })).status, 404)
  const opening = { soort: 'persoon', ...personen.Bas, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), (tx) =>
    tx.db
      .updateTable('deelname')
      .set({ tot: tx.now })
      .where('deelnameId', '=', seats[2] ?? '')
      .execute(),
  )
  assert.equal((await server.ask(personen.Vera, OPEN, at(document))).status, 404)
})

test('PRV-02 · a document of another casus that one also holds does not pass', async () => {
  const { casusId: other } = await aCasus(server, personen.Bas)
  const { documentId } = await find('verslag')
  assert.equal((await server.ask(personen.Bas, OPEN, { params: { casusId: other, documentId } })).status, 404)
  assert.equal((await server.ask(personen.Bas, SHARE, { params: { casusId: other, documentId } })).status, 404)
})
