import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Afwezigheid, Waarneming } from '@regietafel/contract/afwezigheid.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const START = '2026-03-02T09:00:00Z'
const aanvaard = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code }) => code)

let server: TestServer
let personen: Record<'Bas' | 'Mia' | 'Yvonne' | 'Noor' | 'Ruud', TestPersoon>
let casussen: string[]

before(async () => {
  server = await createTestServer(START)
})
after(() => server.close())
beforeEach(async () => {
  server.setNow(START)
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Yvonne: { organisatie: 'ZVHNL' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
  casussen = []
  for (let n = 0; n < 3; n++)
    casussen.push((await aCasus(server, personen.Bas, [{ persoon: personen.Noor, rol: 'ketenpartner' }])).casusId)
})

const register = (wie: TestPersoon, vervanger: TestPersoon, van = '2026-03-02', tot = '2026-03-06') =>
  server.ask(wie, 'POST /v1/afwezigheden', { body: { vervangerId: vervanger.persoonId, van, tot } })
const accept = (wie: TestPersoon, voor: TestPersoon) =>
  server.ask(wie, 'POST /v1/waarnemingen/{persoonId}/aanvaarding', {
    params: { persoonId: voor.persoonId },
    body: { aanvaard },
  })
const look = async (wie: TestPersoon) =>
  (await server.ask(wie, 'GET /v1/afwezigheden')).body as { afwezigheden: Afwezigheid[]; waarnemingen: Waarneming[] }
const reads = async (wie: TestPersoon) =>
  Promise.all(
    casussen.map(async (casusId) => (await server.ask(wie, `GET ${CASUS}/plan`, { params: { casusId } })).status),
  )
const signal = async () => {
  const params = { casusId: casussen[0] ?? '' }
  await server.runJobs()
  const sent = await server.ask(personen.Noor, `POST ${CASUS}/signalen`, {
    params,
    body: { tekst: 'Het gaat niet goed' },
  })
  assert.equal(sent.status, 201, sent.text)
  return (await server.runJobs()).flatMap((mail) => /^To: (\w+)@/m.exec(mail)?.[1] ?? [])
}

test('ROL-39 · a colleague stands in everywhere with one yes, on these days only', async () => {
  const { Bas, Mia } = personen
  assert.equal((await register(Bas, Mia)).status, 201)
  assert.deepEqual(await reads(Mia), [403, 403, 403])
  const mails = await server.runJobs()
  assert.equal(mails.filter((mail) => /^To: mia@/m.test(mail)).length, 1)
  assert.deepEqual(
    (await look(Mia)).waarnemingen.map(({ naam, wachtOpAntwoord }) => [naam, wachtOpAntwoord]),
    [['Bas', 3]],
  )
  const work = (await server.ask(Mia, 'GET /v1/mijn-werk')).body as MijnWerk
  assert.deepEqual(
    work.wachtOpMij.map(({ soort }) => soort),
    ['waarneming'],
  )
  assert.equal((await accept(Mia, Bas)).status, 200)
  assert.equal((await accept(Mia, Bas)).status, 409)
  assert.deepEqual(await reads(Mia), [200, 200, 200])
  assert.deepEqual(await reads(Bas), [200, 200, 200])
  const { team } = (await server.ask(Bas, `GET ${CASUS}`, { params: { casusId: casussen[0] ?? '' } })).body as Casus
  const seat = team.find(({ persoon }) => persoon.persoonId === Mia.persoonId)
  assert.deepEqual([seat?.rol, seat?.status, seat?.vervangtDeelnameId !== null], ['procesregisseur', 'actief', true])
  server.setNow('2026-03-06T22:59:00Z')
  assert.deepEqual(await reads(Mia), [200, 200, 200])
  server.setNow('2026-03-06T23:00:00Z')
  assert.deepEqual(await reads(Mia), [404, 404, 404])
  assert.deepEqual(await look(Mia), { afwezigheden: [], waarnemingen: [] })
})

test('ROL-39 · signals and mails go to who stands in, in that time, and come back after it', async () => {
  const { Bas, Mia } = personen
  await register(Bas, Mia)
  assert.deepEqual(await signal(), ['bas'])
  await accept(Mia, Bas)
  assert.deepEqual(await signal(), ['mia'])
  const work = (await server.ask(Mia, 'GET /v1/mijn-werk')).body as MijnWerk
  assert.ok(work.wachtOpMij.some(({ soort }) => soort === 'signaal'))
  server.setNow('2026-03-07T09:00:00Z')
  assert.deepEqual(await signal(), ['bas'])
})

test('ROL-39 · PRV-14 · who comes back earlier ends it, and the colleague reads nothing more', async () => {
  const { Bas, Mia } = personen
  await register(Bas, Mia)
  await accept(Mia, Bas)
  const [{ afwezigheidId } = { afwezigheidId: '' }] = (await look(Bas)).afwezigheden
  const end = (wie: TestPersoon) =>
    server.ask(wie, 'POST /v1/afwezigheden/{afwezigheidId}/beeindiging', { params: { afwezigheidId } })
  assert.equal((await end(Mia)).status, 404)
  assert.deepEqual([(await end(Bas)).status, (await end(Bas)).status], [200, 409])
  assert.deepEqual(await reads(Mia), [404, 404, 404])
})

test('ROL-34 · PRV-02 · where a colleague can not stand in is said, without saying why', async () => {
  const { Bas, Mia, Yvonne, Ruud, Noor } = personen
  const params = { casusId: casussen[1] ?? '' }
  const body = { persoonId: Mia.persoonId, reden: 'Woont naast het gezin' }
  await server.ask(Bas, `POST ${CASUS}/uitsluitingen`, { params, body })
  const made = await register(Bas, Mia)
  assert.equal(made.status, 201, made.text)
  const { overgeslagen, afwezigheid } = made.body as { overgeslagen: { reden: string }[]; afwezigheid: Afwezigheid }
  assert.deepEqual([overgeslagen.map(({ reden }) => reden), afwezigheid.casussen], [['geen-plaats-mogelijk'], 2])
  await accept(Mia, Bas)
  assert.deepEqual(await reads(Mia), [200, 404, 200])
  assert.equal((await register(Bas, Ruud)).status, 400)
  assert.equal((await register(Bas, Yvonne)).status, 409)
  assert.equal((await register(Noor, Noor)).status, 400)
})

test('PRV-02 · nobody stands in without being asked; one of two at once is kept', async () => {
  const { Bas, Mia, Ruud } = personen
  await register(Bas, Mia)
  assert.equal((await accept(Ruud, Bas)).status, 404)
  await accept(Mia, Bas)
  const twice = await Promise.all([
    register(Bas, Mia, '2026-04-01', '2026-04-03'),
    register(Bas, Mia, '2026-04-02', '2026-04-05'),
  ])
  assert.deepEqual(
    twice.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
    twice.map(({ text }) => text).join(),
  )
})
