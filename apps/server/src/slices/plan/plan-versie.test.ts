import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { PlanVersie, Veld } from '@regietafel/contract/plan-values.ts'
import type { Plan } from '@regietafel/contract/plan.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'
import { type HeldOverleg, holdOverleg } from './testing/hold-overleg.ts'

const PLAN = '/v1/casussen/{casusId}/plan'
const SCHRIJVER = '/v1/casussen/{casusId}/overleggen/{overlegId}/schrijvers/{deelnameId}'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud', TestPersoon>
let casusId: string
let seats: string[]
let overleg: HeldOverleg

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
  ;({ casusId, deelnames: seats } = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'inhoudelijke-regie' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
  ]))
  const gasten = seats.slice(0, 2)
  overleg = await holdOverleg(server, personen.Bas, { casusId, begin: '2026-03-10T09:00:00Z', gasten })
})
after(() => server.close())

const establish = (akkoord: readonly string[], overlegId = overleg.overlegId, persoon = personen.Bas) =>
  server.ask(persoon, `POST ${PLAN}/versies`, { params: { casusId }, body: { overlegId, akkoord } })
const readPlan = async (persoon: TestPersoon) =>
  (await server.ask(persoon, `GET ${PLAN}`, { params: { casusId } })).body as Plan
const saveDoel = async (persoon: TestPersoon, tekst: string) => {
  const veld = (await readPlan(persoon)).velden.find(({ code }) => code === 'gezamenlijk-doel') as Veld
  const sent = { params: { casusId, veldId: veld.veldId }, ifMatch: veld.versie, body: { tekst } }
  return server.ask(persoon, `PUT ${PLAN}/velden/{veldId}`, sent)
}

test('PRV-33 · who takes notes writes in the plan while the overleg goes on, and no one else', async () => {
  const [, noor = '', ruud = ''] = seats
  const name = (deelnameId: string, persoon = personen.Bas) =>
    server.ask(persoon, `PUT ${SCHRIJVER}`, { params: { casusId, overlegId: overleg.overlegId, deelnameId } })
  assert.equal((await saveDoel(personen.Noor, 'Rust')).status, 403)
  assert.equal((await name(noor, personen.Noor)).status, 403)
  assert.equal((await name(ruud)).status, 404)
  assert.equal((await name(noor)).status, 204)
  assert.equal((await name(noor)).status, 204)
  assert.deepEqual(
    (await readPlan(personen.Noor)).schrijvers.map(({ naam }) => naam),
    ['Noor'],
  )
  assert.equal((await saveDoel(personen.Noor, 'Rust in de straat')).status, 200)
})

test('OVL-30 · the plan is established with those at the table who agreed', async () => {
  assert.equal((await establish([])).status, 400)
  assert.equal((await establish([seats[2] ?? ''])).status, 409)
  assert.equal((await establish(overleg.seats, overleg.overlegId, personen.Lies)).status, 403)
  const made = await establish(overleg.seats)
  assert.equal(made.status, 201, made.text)
  const { nummer, akkoord, velden } = made.body as PlanVersie
  assert.equal(nummer, 1)
  assert.deepEqual(new Set(akkoord.map(({ naam }) => naam)), new Set(['Bas', 'Lies', 'Noor']))
  assert.deepEqual(
    velden.map(({ code, waarde }) => [code, waarde.tekst]),
    [['gezamenlijk-doel', 'Rust in de straat']],
  )
})

test('SYS-06 · a version stays as it was agreed, whatever is written later', async () => {
  await saveDoel(personen.Bas, 'Rust in de straat en een vaste plek')
  assert.equal(((await establish(overleg.seats)).body as PlanVersie).nummer, 2)
  const { body } = await server.ask(personen.Noor, `GET ${PLAN}/versies`, { params: { casusId } })
  const { items } = body as { items: PlanVersie[] }
  assert.deepEqual(
    items.map(({ nummer }) => nummer),
    [2, 1],
  )
  const params = { casusId, planVersieId: items[1]?.planVersieId ?? '' }
  const first = (await server.ask(personen.Noor, `GET ${PLAN}/versies/{planVersieId}`, { params })).body as PlanVersie
  assert.equal(first.velden[0]?.waarde.tekst, 'Rust in de straat')
})

test('OVL-30 · PRV-33 · after the close nobody takes notes; a mistake is put right by who was there', async () => {
  await overleg.close()
  assert.equal((await saveDoel(personen.Noor, 'x')).status, 403)
  assert.equal((await establish(overleg.seats)).status, 201)
  const params = { casusId, overlegId: overleg.overlegId, deelnameId: seats[1] ?? '' }
  assert.equal((await server.ask(personen.Bas, `PUT ${SCHRIJVER}`, { params })).status, 409)
  assert.equal((await server.ask(personen.Bas, `DELETE ${SCHRIJVER}`, { params })).status, 204)
})
