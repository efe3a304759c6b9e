import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Veld, VeldVersie } from '@regietafel/contract/plan-values.ts'
import type { Plan } from '@regietafel/contract/plan.contract.ts'
import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import { inTransaction } from '../../database/transaction.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'

const PLAN = 'GET /v1/casussen/{casusId}/plan'
const ADD = 'POST /v1/casussen/{casusId}/plan/velden'
const SAVE = 'PUT /v1/casussen/{casusId}/plan/velden/{veldId}'
const REMOVE = 'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}'
const HISTORY = 'GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis'
const PLACE = 'POST /v1/casussen/{casusId}/plan/velden/{veldId}/acties'
const TAKE = 'DELETE /v1/casussen/{casusId}/plan/velden/{veldId}/acties/{actieId}'
const SCREEN = 'POST /v1/casussen/{casusId}/plan/scherm'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud' | 'Joost', TestPersoon>
let casusId: string
let otherCasusId: string
let deelnames: string[]

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Joost: { organisatie: 'GGZ' },
  }))
  const { Bas, Lies, Noor, Joost } = personen
  ;({ casusId, deelnames } = await aCasus(server, Bas, [
    { persoon: Lies, rol: 'inhoudelijke-regie' },
    { persoon: Noor, rol: 'ketenpartner' },
    { persoon: Joost, rol: 'ketenpartner' },
  ]))
  ;({ casusId: otherCasusId } = await aCasus(server, Bas))
})
after(() => server.close())

const readPlan = async (persoon = personen.Bas, id = casusId) =>
  (await server.ask(persoon, PLAN, { params: { casusId: id } })).body as Plan
const field = async (code: string, id = casusId): Promise<Veld> => {
  const veld = (await readPlan(personen.Bas, id)).velden.find((each) => each.code === code)
  assert.ok(veld)
  return veld
}
const save = (persoon: TestPersoon, { veldId }: Veld, ifMatch: number, waarde: object, id = casusId) =>
  server.ask(persoon, SAVE, { params: { casusId: id, veldId }, ifMatch, body: waarde })
/** A minute later than the one before, so that quotes have an order. */
const add = (body: object, persoon = personen.Bas) => {
  server.setNow(new Date(server.now().getTime() + 60_000))
  return server.ask(persoon, ADD, { params: { casusId }, body })
}

test('OPL-31 · an empty plan has every field of all once, by nobody', async () => {
  const { velden, magSchrijven } = await readPlan()
  assert.equal(magSchrijven, true)
  assert.deepEqual(
    velden.map(({ code }) => code),
    ['aanleiding', 'eerdere-hulp', 'gezamenlijk-doel', 'gewenst-resultaat', 'veiligheid', 'op-en-afschaling'],
  )
  assert.ok(velden.every(({ versie, door, op }) => versie === 1 && door === null && op === null))
})

test('OPL-36 · two people in one field: the second gets both texts, and nothing of the first is lost', async () => {
  const doel = await field('gezamenlijk-doel')
  const first = await save(personen.Lies, doel, 1, { tekst: 'Rust in de straat' })
  assert.equal(first.status, 200, first.text)
  assert.equal(first.headers['etag'], '"2"')
  const second = await save(personen.Bas, doel, 1, { tekst: 'Danny heeft een vaste plek' })
  assert.equal(second.status, 412)
  const { huidig, code } = second.body as Probleem
  assert.equal(code, 'versie-verouderd')
  assert.ok(huidig)
  assert.equal((huidig.waarde as { tekst: string }).tekst, 'Rust in de straat')
  assert.deepEqual([huidig.versie, huidig.door, huidig.op], [2, 'Lies', '2026-03-02T09:00:00.000Z'])
  assert.equal((await field('gezamenlijk-doel')).waarde.tekst, 'Rust in de straat')
  const merged = await save(personen.Bas, doel, 2, { tekst: 'Rust in de straat en een vaste plek' })
  assert.equal(merged.status, 200)
})

test('OPL-36 · the same text on an older version is no conflict and makes no version', async () => {
  const doel = await field('gezamenlijk-doel')
  const again = await save(personen.Lies, doel, 1, { tekst: doel.waarde.tekst })
  assert.equal(again.status, 200)
  assert.equal((again.body as Veld).versie, doel.versie)
})

test('OPL-36 · two first writers at the very same time: one is saved, the other gets both texts', async () => {
  const veld = await field('aanleiding')
  const answers = await Promise.all([
    save(personen.Bas, veld, 1, { tekst: 'van Bas' }),
    save(personen.Lies, veld, 1, { tekst: 'van Lies' }),
  ])
  const statuses = answers.map(({ status }) => status)
  assert.deepEqual(new Set(statuses), new Set([200, 412]))
})

test('OPL-36 · without the version nothing is saved; a version nobody made is refused', async () => {
  const veld = await field('veiligheid')
  const none = await server.ask(personen.Bas, SAVE, { params: { casusId, veldId: veld.veldId }, body: { tekst: 'x' } })
  assert.equal(none.status, 428)
  assert.equal((await save(personen.Bas, veld, 7, { tekst: 'x' })).status, 400)
})

test('SYS-06 · who wrote what and when stays readable', async () => {
  const { veldId } = await field('gezamenlijk-doel')
  const { body } = await server.ask(personen.Noor, HISTORY, { params: { casusId, veldId } })
  const { items } = body as { items: VeldVersie[] }
  assert.deepEqual(
    items.map(({ versie, door, waarde }) => [versie, door, waarde.tekst]),
    [
      [3, 'Bas', 'Rust in de straat en een vaste plek'],
      [2, 'Lies', 'Rust in de straat'],
    ],
  )
})

test('OPL-14 · quotes stand per speaker, and one that is taken out keeps its history', async () => {
  const quote = { code: 'zorgen', spreker: 'zus van Danny', tekst: 'Als er een brief komt, slaapt hij niet.' }
  const moeder = (await add(quote)).body as Veld
  await add({ ...quote, spreker: 'politie', tekst: 'Drie meldingen in maart.' })
  const spoken = (await readPlan()).velden.filter(({ code }) => code === 'zorgen')
  assert.deepEqual(
    spoken.map(({ waarde }) => waarde.spreker),
    ['zus van Danny', 'politie'],
  )
  const params = { casusId, veldId: moeder.veldId }
  assert.equal((await server.ask(personen.Bas, REMOVE, { params, ifMatch: 9 })).status, 412)
  assert.equal((await server.ask(personen.Bas, REMOVE, { params, ifMatch: 1 })).status, 204)
  assert.equal((await readPlan()).velden.filter(({ code }) => code === 'zorgen').length, 1)
  const { items } = (await server.ask(personen.Bas, HISTORY, { params })).body as { items: VeldVersie[] }
  assert.deepEqual(
    items.map(({ vervallen }) => vervallen),
    [true, false],
  )
  assert.equal((await server.ask(personen.Bas, REMOVE, { params, ifMatch: 2 })).status, 404)
})

test('DOE-01 · a doel has its zorgen, its status and a day to look again', async () => {
  const zorg = await field('zorgen')
  const doel = { code: 'doelen', tekst: 'Danny heeft een eigen plek', bereikt: 'nog-niet', herzienOp: '2026-06-01' }
  const made = await add({ ...doel, zorgen: [zorg.veldId] })
  assert.equal(made.status, 201, made.text)
  assert.deepEqual((made.body as Veld).waarde.zorgen, [zorg.veldId])
  assert.equal((await add({ ...doel, herzienOp: '2026-02-30' })).status, 400)
})

test('OPL-21 · an actie stands under one doel, and placing it makes no version of the doel', async () => {
  const first = await field('doelen')
  const second = (await add({ code: 'doelen', tekst: 'Rust in huis', bereikt: 'nog-niet' })).body as Veld
  const actie = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/acties', {
    params: { casusId },
    body: { deelnameId: deelnames[0], wat: 'Belt de woningcorporatie', einddatum: '2026-03-20' },
  })
  assert.equal(actie.status, 201, actie.text)
  const { actieId } = actie.body as { actieId: string }
  const place = ({ veldId }: Veld, wie = personen.Bas) =>
    server.ask(wie, PLACE, { params: { casusId, veldId }, body: { actieId } })
  assert.equal((await place(first)).status, 200)
  const placed = (await place(second)).body as Veld
  assert.deepEqual([placed.acties, placed.versie], [[actieId], 1])
  assert.deepEqual((await field('doelen')).acties, [])
  assert.equal((await place(await field('veiligheid'))).status, 409)
  assert.equal((await place(first, personen.Noor)).status, 403)
  const other = { casusId, veldId: second.veldId }
  assert.equal((await server.ask(personen.Bas, PLACE, { params: other, body: { actieId: unknownId() } })).status, 404)
  assert.equal((await server.ask(personen.Bas, TAKE, { params: { ...other, actieId } })).status, 204)
})

test('OPL-14 · what does not fit the field is refused with the field named', async () => {
  const rows: [object, string[]][] = [
    [{ code: 'krachten', tekst: 'Hij kookt.' }, ['spreker']],
    [{ code: 'krachten', spreker: 'zus', tekst: ' ' }, ['tekst']],
    [{ code: 'krachten', tekst: '' }, ['spreker', 'tekst']],
    [{ code: 'doelen', spreker: 'zus', tekst: 'x' }, ['spreker']],
    [{ code: 'geloof', tekst: 'x' }, ['code']],
  ]
  for (const [body, velden] of rows) {
    const answer = await add(body)
    assert.equal(answer.status, 400, answer.text)
    assert.deepEqual(
      (answer.body as Probleem).fouten?.map((fout) => fout.veld),
      velden,
    )
  }
  assert.equal((await add({ code: 'aanleiding', tekst: 'nog een' })).status, 409)
  const { veldId } = await field('aanleiding')
  assert.equal((await server.ask(personen.Bas, REMOVE, { params: { casusId, veldId }, ifMatch: 2 })).status, 409)
})

test('PRV-33 · a ketenpartner reads the plan and writes nothing', async () => {
  const veld = await field('veiligheid')
  assert.equal((await readPlan(personen.Noor)).magSchrijven, false)
  const params = { casusId, veldId: veld.veldId }
  const answers = [
    await save(personen.Noor, veld, 1, { tekst: 'x' }),
    await add({ code: 'doelen', tekst: 'x' }, personen.Noor),
    await server.ask(personen.Noor, REMOVE, { params, ifMatch: 1 }),
    await server.ask(personen.Noor, SCREEN, { params: { casusId }, body: { veldId: veld.veldId } }),
  ]
  assert.deepEqual(
    answers.map(({ status }) => status),
    [403, 403, 403, 403],
  )
})

test('PRV-02 · without a seat the plan does not exist, and a seat that ended is none', async () => {
  const veld = await field('veiligheid')
  const outsider = await server.ask(personen.Ruud, PLAN, { params: { casusId } })
  const nowhere = await server.ask(personen.Ruud, PLAN, { params: { casusId: unknownId() } })
  assert.equal(outsider.status, 404)
  assert.equal(outsider.text, nowhere.text)
  assert.equal((await save(personen.Ruud, veld, 1, { tekst: 'x' })).status, 404)

  assert.equal((await server.ask(personen.Joost, PLAN, { params: { casusId } })).status, 200)
  const seat = deelnames[2] ?? ''
  await inTransaction(
    server.store,
    { soort: 'persoon', ...personen.Bas, bereik: 'casus', casusId },
    server.now(),
    (tx) => tx.db.updateTable('deelname').set({ tot: tx.now }).where('deelnameId', '=', seat).execute(),
  )
  assert.equal((await server.ask(personen.Joost, PLAN, { params: { casusId } })).status, 404)
})

test('PRV-02 · a field of another casus that one also holds does not pass', async () => {
  const other = await field('aanleiding', otherCasusId)
  assert.equal((await save(personen.Bas, other, 1, { tekst: 'x' })).status, 404)
  const params = { casusId, veldId: other.veldId }
  assert.equal((await server.ask(personen.Bas, HISTORY, { params })).status, 404)
  assert.equal((await field('aanleiding', otherCasusId)).waarde.tekst, '')
})

test('OPL-36 · that someone is busy in a field is told and not kept', async () => {
  const { veldId } = await field('veiligheid')
  const answer = await server.ask(personen.Bas, SCREEN, { params: { casusId }, body: { veldId } })
  assert.equal(answer.status, 204)
  assert.equal((await field('veiligheid')).op, null)
})
