import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Contactmoment } from '@regietafel/contract/contactmoment.contract.ts'
import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const KEY = 'POST /v1/casussen/{casusId}/contactmomenten'
const LIST = 'GET /v1/casussen/{casusId}/contactmomenten'
const TALK = { onderwerpen: ['monitoring'], conclusie: 'Het loopt; over zes weken weer.' }

let scene: ActieScene
let marleen: string
before(async () => {
  scene = await anActieScene('noord-limburg')
  const { team } = await scene.must<{ team: { deelnameId: string; rol: string }[] }>(
    scene.personen.Marleen,
    'GET /v1/casussen/{casusId}',
  )
  marleen = team.find(({ rol }) => rol === 'procesregisseur')?.deelnameId ?? ''
})
after(() => scene.close())

const due = async () =>
  (await scene.must<{ items: Termijn[] }>(scene.personen.Fatma, 'GET /v1/casussen/{casusId}/termijnen')).items.find(
    ({ soort }) => soort === 'contact-regisseurs',
  )?.vervaltOp

test('NET-42, DOE-20 · one entry of the two regisseurs starts the rhythm of 42 days anew for both', async () => {
  assert.equal(await due(), '2026-04-13')
  scene.server.setNow('2026-03-16T10:00:00Z')
  const deelnameIds = [marleen, scene.seats.fatma]
  await scene.must<Contactmoment>(scene.personen.Fatma, KEY, {}, { dag: '2026-03-15', deelnameIds, ...TALK })
  assert.equal(await due(), '2026-04-26')
  await scene.must<Contactmoment>(scene.personen.Marleen, KEY, {}, { dag: '2026-03-05', deelnameIds, ...TALK })
  assert.equal(await due(), '2026-04-26', 'an older talk changes nothing')
})

test('DOE-21 · Noord-Limburg also asks for the ketenpartners; a talk with them leaves the rhythm as it is', async () => {
  const missing = async () =>
    (await scene.must<{ nogNietGesproken: { naam: string }[] }>(scene.personen.Marleen, LIST)).nogNietGesproken
  assert.deepEqual((await missing()).map(({ naam }) => naam).sort(), ['Ruud', 'Theo'])
  const deelnameIds = [marleen, scene.seats.ruud]
  await scene.must<Contactmoment>(scene.personen.Marleen, KEY, {}, { dag: '2026-03-16', deelnameIds, ...TALK })
  assert.deepEqual(
    (await missing()).map(({ naam }) => naam),
    ['Theo'],
  )
  assert.equal(await due(), '2026-04-26')
})

test('DOE-20 · a contact has a day that was, a subject and both regisseurs', async () => {
  const wrong = [
    { dag: '2026-03-20', deelnameIds: [marleen, scene.seats.fatma], ...TALK },
    { dag: '2026-03-16', deelnameIds: [marleen, scene.seats.fatma], ...TALK, onderwerpen: [] },
    { dag: '2026-03-16', deelnameIds: [scene.seats.fatma, scene.seats.ruud], ...TALK },
  ]
  for (const body of wrong) assert.equal((await scene.ask(scene.personen.Fatma, KEY, {}, body)).status, 400)
})

test('PRV-38 · the log is for the two regisseurs alone', async () => {
  assert.equal((await scene.ask(scene.personen.Ruud, LIST)).status, 403)
  assert.equal((await scene.ask(scene.personen.Joost, LIST)).status, 404)
})
