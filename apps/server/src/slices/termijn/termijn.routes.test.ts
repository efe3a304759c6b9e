import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { Termijn, TermijnWijziging } from '@regietafel/contract/termijn.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

let server: TestServer
let ilse: TestPersoon
let wout: TestPersoon
let partner: TestPersoon
let casusId: string

before(async () => {
  server = await createTestServer('2026-03-03T10:00:00Z')
  const { personen } = await aNetwerk(server, 'kennemerland', {
    Ilse: { organisatie: 'ZVH Kennemerland', functies: ['procesregisseur'] },
    Wout: { organisatie: 'Reclassering' },
    Dina: { organisatie: 'GGZ' },
  })
  ;({ Ilse: ilse, Wout: wout, Dina: partner } = personen)
  ;({ casusId } = await aCasus(server, ilse, [
    { persoon: wout, rol: 'inhoudelijke-regie' },
    { persoon: partner, rol: 'ketenpartner' },
  ]))
})
after(() => server.close())

const termijnen = async (persoon: TestPersoon): Promise<Termijn[]> => {
  const answer = await server.ask(persoon, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  return (answer.body as { items: Termijn[] }).items
}
const contact = async (): Promise<Termijn> => {
  const [termijn] = await termijnen(ilse)
  assert.ok(termijn)
  return termijn
}
const change = async (persoon: TestPersoon, wat: 'pauze' | 'hervatting' | 'verlenging', body: object) => {
  const { termijnId } = await contact()
  return server.ask(persoon, `POST /v1/casussen/{casusId}/termijnen/{termijnId}/${wat}`, {
    params: { casusId, termijnId },
    body,
  })
}
const reden = 'De casushouder is op vakantie'

test('NET-56, B-08 · the contact duty of Kennemerland stands still and moves its reminders', async () => {
  assert.deepEqual(
    (await termijnen(ilse)).map(({ soort, waarschuwingOp, vervaltOp }) => [soort, waarschuwingOp, vervaltOp]),
    [['contact-regisseurs', '2026-03-31', '2026-04-14']],
  )
  server.setNow('2026-03-31T07:00:00Z')
  assert.equal((await server.runJobs()).length, 2)
  const paused = await change(wout, 'pauze', { tot: '2026-04-09', reden })
  assert.equal(paused.status, 200)
  const { stand, vervaltOp, gepauzeerdTot, waarschuwingOp } = paused.body as Termijn
  assert.deepEqual(
    [stand, waarschuwingOp, vervaltOp, gepauzeerdTot],
    ['gepauzeerd', '2026-04-10', '2026-04-24', '2026-04-09'],
  )
  server.setNow('2026-04-09T12:00:00Z')
  assert.deepEqual(await server.runJobs(), [])
  server.setNow('2026-04-10T07:00:00Z')
  assert.equal((await server.runJobs()).length, 2)
  assert.equal((await contact()).stand, 'waarschuwing')
})

test('NET-56 · a later last day is kept with who and why, and told on the timeline', async () => {
  assert.equal((await change(ilse, 'verlenging', { tot: '2026-05-01', reden })).status, 200)
  assert.equal((await contact()).vervaltOp, '2026-05-01')
  const answer = await server.ask(ilse, 'GET /v1/casussen/{casusId}/termijnwijzigingen', { params: { casusId } })
  const { items } = answer.body as { items: TermijnWijziging[] }
  assert.deepEqual(
    items.map(({ soort, van, naar, door }) => [soort, van, naar, door]),
    [
      ['verlenging', '2026-04-24', '2026-05-01', 'Ilse'],
      ['pauze', '2026-04-14', '2026-04-24', 'Wout'],
    ],
  )
  const tijdlijn = await server.ask(ilse, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  const told = (tijdlijn.body as { items: Gebeurtenis[] }).items.filter(({ soort }) => soort === 'termijn')
  assert.deepEqual(
    told.map(({ titel, toelichting }) => [titel, toelichting]),
    [
      ['De termijn om elkaar te spreken is verlengd: tot en met vrijdag 1 mei 2026', reden],
      ['De termijn om elkaar te spreken staat stil: tot en met vrijdag 24 april 2026', reden],
    ],
  )
})

const refused = [
  { rule: 'nothing to go on with', wat: 'hervatting', body: { reden }, status: 409 },
  { rule: 'an earlier last day', wat: 'verlenging', body: { tot: '2026-04-30', reden }, status: 400 },
  { rule: 'no reason', wat: 'verlenging', body: { tot: '2026-05-30', reden: ' ' }, status: 400 },
  { rule: 'a day that does not exist', wat: 'pauze', body: { tot: '2026-02-30', reden }, status: 400 },
] as const
for (const { rule, wat, body, status } of refused)
  test(`NET-56 · refused: ${rule}`, async () => assert.equal((await change(ilse, wat, body)).status, status))

test('NET-56, PRV-38 · a ketenpartner neither sees the contact of the regisseurs nor moves it', async () => {
  assert.deepEqual(await termijnen(partner), [])
  assert.equal((await change(partner, 'verlenging', { tot: '2026-06-01', reden })).status, 403)
  const answer = await server.ask(partner, 'GET /v1/casussen/{casusId}/termijnwijzigingen', { params: { casusId } })
  assert.deepEqual(answer.body, { items: [] })
})

test('A-04, B-08 · a contact written down late starts the next term from its own day', async () => {
  const { body } = await server.ask(ilse, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  const deelnameIds = (body as { team: { deelnameId: string; rol: string }[] }).team
    .filter(({ rol }) => rol !== 'ketenpartner')
    .map(({ deelnameId }) => deelnameId)
  const answer = await server.ask(wout, 'POST /v1/casussen/{casusId}/contactmomenten', {
    params: { casusId },
    body: { dag: '2026-04-07', onderwerpen: ['monitoring'], conclusie: 'Het loopt.', deelnameIds },
  })
  assert.equal(answer.status, 201)
  const { waarschuwingOp, vervaltOp, teLaatVanaf, verantwoordelijk } = await contact()
  assert.deepEqual([waarschuwingOp, vervaltOp, teLaatVanaf], ['2026-05-05', '2026-05-19', '2026-05-20'])
  assert.deepEqual(verantwoordelijk, ['procesregisseur', 'inhoudelijke-regie'])
})

test('NET-56, SYS-05 · a warning that would fall in a pause comes the day after it', async () => {
  server.setNow('2026-05-06T10:00:00Z')
  await server.runJobs()
  assert.equal((await change(ilse, 'pauze', { tot: '2026-05-20', reden })).status, 200)
  for (const dag of ['2026-05-19', '2026-05-20']) {
    server.setNow(`${dag}T09:00:00Z`)
    assert.deepEqual(await server.runJobs(), [])
  }
  server.setNow('2026-05-21T09:00:00Z')
  assert.equal((await server.runJobs()).length, 2)
})
