import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { endSeatsOfPersoon, OpvolgerMissing } from './end-persoon-seats.ts'

const CASUS = 'GET /v1/casussen/{casusId}'
let server: TestServer
let personen: Record<'Bas' | 'Anke' | 'Lies', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Anke: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
  }))
  ;({ casusId } = await aCasus(server, personen.Bas, [{ persoon: personen.Lies, rol: 'inhoudelijke-regie' }]))
})
after(() => server.close())

const statusFor = async (wie: TestPersoon) => (await server.ask(wie, CASUS, { params: { casusId } })).status

test('ROL-40 · who leaves the organisation loses every role the same day; the regisseurs hear it', async () => {
  const ended = await endSeatsOfPersoon(server.store, personen.Lies, null, server.now())
  assert.deepEqual(
    ended.map(({ code, rol }) => `${code} ${rol}`),
    ['NL-2026-001 inhoudelijke-regie'],
  )
  assert.equal(await statusFor(personen.Lies), 404)
  assert.equal((await server.runJobs()).length, 1)
})

test('ROL-36, ROL-40 · a procesregisseur does not leave without a successor, who stands at that same moment', async () => {
  await assert.rejects(endSeatsOfPersoon(server.store, personen.Bas, null, server.now()), OpvolgerMissing)
  assert.equal(await statusFor(personen.Bas), 200)
  await endSeatsOfPersoon(
    server.store,
    personen.Bas,
    { persoonId: personen.Anke.persoonId, organisatieId: personen.Anke.organisatieId },
    server.now(),
  )
  assert.equal(await statusFor(personen.Bas), 404)
  const { team } = (await server.ask(personen.Anke, CASUS, { params: { casusId } })).body as Casus
  const proces = team.filter(({ rol, status }) => rol === 'procesregisseur' && status === 'actief')
  assert.deepEqual(
    proces.map(({ persoon }) => persoon.naam),
    ['Anke'],
  )
})
