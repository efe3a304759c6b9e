import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Gast, Gastplaats } from '@regietafel/contract/gast.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'
import { holdOverleg } from '../plan/testing/hold-overleg.ts'

const CASUS = '/v1/casussen/{casusId}'
const GASTEN = `${CASUS}/overleggen/{overlegId}/gasten` as const
const PLAATS = `${CASUS}/gastplaatsen/{gastId}` as const
const START = '2026-03-02T09:00:00Z'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Expert' | 'Vreemd', TestPersoon>
let casusId: string
let overleg: Awaited<ReturnType<typeof holdOverleg>>
let gastId: string

before(async () => {
  server = await createTestServer(START)
})
after(() => server.close())
beforeEach(async () => {
  server.setNow(START)
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Expert: { organisatie: 'GGD' },
    Vreemd: { organisatie: 'School' },
  }))
  const casus = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'ketenpartner' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
  ])
  casusId = casus.casusId
  overleg = await holdOverleg(server, personen.Bas, { casusId, begin: '2026-03-03T09:00:00Z', gasten: casus.deelnames })
  const made = await invite(personen.Expert)
  assert.equal(made.status, 201, made.text)
  gastId = (made.body as Gast).gastId
})

const invite = (wie: TestPersoon, door = personen.Bas) =>
  server.ask(door, `POST ${GASTEN}`, {
    params: { casusId, overlegId: overleg.overlegId },
    body: { persoonId: wie.persoonId, vraag: 'Wat mag er volgens de wet?', grond: 'Nodig voor het plan' },
  })
const look = (wie: TestPersoon) => server.ask(wie, `GET ${PLAATS}`, { params: { casusId, gastId } })
const agendapunten = async () =>
  (
    (
      await server.ask(personen.Bas, `GET ${CASUS}/overleggen/{overlegId}`, {
        params: { casusId, overlegId: overleg.overlegId },
      })
    ).body as { agenda: { agendapuntId: string; titel: string }[] }
  ).agenda
const share = (agendapuntId: string) =>
  server.ask(personen.Bas, `POST ${GASTEN}/{gastId}/gedeeld`, {
    params: { casusId, overlegId: overleg.overlegId, gastId },
    body: { agendapuntId },
  })

test('PRV-02 · a guest sees the invitation and the agenda, and holds one kring of the casus', async () => {
  const seen = (await look(personen.Expert)).body as Gastplaats
  assert.equal(seen.vraag, 'Wat mag er volgens de wet?')
  assert.ok(seen.agenda.length > 0)
  assert.deepEqual(seen.gedeeld, [])
  const opening = { soort: 'persoon', ...personen.Expert, bereik: 'casus', casusId } as const
  const held = await inTransaction(server.store, opening, server.now(), async ({ kringen }) =>
    kringen.all().flatMap((kring) => (kring.casusId === casusId ? [kring.soort] : [])),
  )
  assert.deepEqual(held, ['gast'])
  const { wachtOpMij, casussen } = (await server.ask(personen.Expert, 'GET /v1/mijn-werk')).body as MijnWerk
  assert.deepEqual([wachtOpMij.map(({ soort }) => soort), casussen], [['gast'], []])
})

test('PRV-02 · every other door of the casus stays shut for a guest', async () => {
  const params = { casusId, overlegId: overleg.overlegId }
  for (const key of Object.keys(endpoints) as EndpointKey[]) {
    const names = [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
    if (!key.startsWith('GET /v1/casussen/{casusId}') || names.some((name) => !(name in params))) continue
    const { status } = await server.ask(personen.Expert, key, { params })
    assert.equal(status, 403, key)
  }
})

test('PRV-36 · what a guest prepares is read by the regie and nobody else', async () => {
  const { versie } = (await look(personen.Expert)).body as Gastplaats
  const body = { antwoord: 'komt', inbreng: 'De wet zegt dit.' }
  const saved = await server.ask(personen.Expert, `PUT ${PLAATS}`, {
    params: { casusId, gastId },
    body,
    ifMatch: versie,
  })
  assert.equal(saved.status, 200, saved.text)
  const params = { casusId, overlegId: overleg.overlegId }
  const { items } = (await server.ask(personen.Bas, `GET ${GASTEN}`, { params })).body as { items: Gast[] }
  assert.deepEqual(
    items.map(({ antwoord, inbreng }) => [antwoord, inbreng]),
    [['komt', 'De wet zegt dit.']],
  )
  assert.equal((await server.ask(personen.Noor, `GET ${GASTEN}`, { params })).status, 403)
  assert.equal((await look(personen.Vreemd)).status, 404)
})

test('PRV-02 · PRV-14 · during the overleg the guest reads what is shared, and from its end nothing any more', async () => {
  await overleg.write({ punt: 'Hoe gaat het' }, 'Moeder slaapt slecht.')
  const punt = (await agendapunten()).find(({ titel }) => titel.includes('Hoe gaat het')) ?? (await agendapunten())[0]
  const results = []
  for (const { agendapuntId } of await agendapunten()) results.push((await share(agendapuntId)).status)
  assert.ok(punt)
  assert.deepEqual(
    [...new Set(results)].toSorted((a, b) => a - b),
    [200, 409],
  )
  const { gedeeld } = (await look(personen.Expert)).body as Gastplaats
  assert.deepEqual(
    gedeeld.map(({ tekst }) => tekst),
    ['Moeder slaapt slecht.'],
  )
  server.setNow(new Date(new Date('2026-03-03T09:00:00Z').getTime() + 24 * 3_600_000))
  assert.equal((await look(personen.Expert)).status, 404)
  assert.deepEqual((await server.ask(personen.Expert, 'GET /v1/gastplaatsen')).body, { items: [] })
})

test('PRV-14 · a guest whose invitation is withdrawn reads nothing any more', async () => {
  const params = { casusId, overlegId: overleg.overlegId, gastId }
  assert.equal((await server.ask(personen.Bas, `POST ${GASTEN}/{gastId}/intrekking`, { params })).status, 200)
  assert.equal((await look(personen.Expert)).status, 404)
})

test('PRV-02 · OVL-09 · once, not who sits in the team, and not who has a personal interest', async () => {
  assert.equal((await invite(personen.Expert)).status, 409)
  assert.equal((await invite(personen.Noor)).status, 409)
  assert.equal((await invite(personen.Vreemd, personen.Lies)).status, 403)
  const body = { persoonId: personen.Vreemd.persoonId, reden: 'Buurvrouw' }
  await server.ask(personen.Bas, `POST ${CASUS}/uitsluitingen`, { params: { casusId }, body })
  assert.match((await invite(personen.Vreemd)).text, /geen-plaats-mogelijk/)
})
