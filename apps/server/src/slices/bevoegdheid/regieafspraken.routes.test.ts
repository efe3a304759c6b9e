import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
let server: TestServer
let personen: Record<'Esmee' | 'Tjeerd' | 'Hanna' | 'Vreemd', TestPersoon>
let casusId: string
let milan: string
let seats: string[]

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'zou', {
    Esmee: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Tjeerd: { organisatie: 'GI', functies: ['ketenpartner', 'procesregisseur'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
    Vreemd: { organisatie: 'Politie' },
  }))
  ;({ casusId, deelnames: seats } = await aCasus(server, personen.Esmee, [
    { persoon: personen.Tjeerd, rol: 'ketenpartner' },
    { persoon: personen.Hanna, rol: 'ketenpartner' },
  ]))
  const lid = await ask(personen.Esmee, `POST ${CASUS}/huishoudleden`, {}, { naam: 'Milan', isIndexpersoon: true })
  milan = (lid.body as Huishoudlid).huishoudlidId
})
after(() => server.close())

const ask = (wie: TestPersoon, key: EndpointKey, params: object = {}, body?: object) =>
  server.ask(wie, key, { params: { casusId, ...params }, ...(body ? { body } : {}) })
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code
const MAATREGEL = `POST ${CASUS}/huishoudleden/{huishoudlidId}/maatregelen` as const
const DEEL = `POST ${CASUS}/deelnames/{deelnameId}/deelprocesregie` as const

test('ROL-17 · ROL-57 · A-11 · a measure on Milan makes the kader forced, and its end voluntary again', async () => {
  const body = { soort: 'ondertoezichtstelling', van: '2026-02-01', hoofdregie: 'blijft' }
  const at = { huishoudlidId: milan }
  assert.equal(codeOf(await ask(personen.Esmee, MAATREGEL, at, body)), 'reden-missing')
  const made = await ask(personen.Esmee, MAATREGEL, at, { ...body, toelichting: 'Het lokale team kent het gezin' })
  assert.equal(made.status, 201, made.text)
  assert.deepEqual((made.body as Regieafspraken).kader, { soort: 'gedwongen', sinds: '2026-02-01' })
  assert.equal(
    codeOf(await ask(personen.Esmee, MAATREGEL, at, { ...body, hoofdregie: 'gi' })),
    'maatregel-already-runs',
  )
  assert.equal((await ask(personen.Hanna, MAATREGEL, at, body)).status, 403)
  assert.equal((await ask(personen.Esmee, MAATREGEL, { huishoudlidId: unknownId() }, body)).status, 404)
  assert.equal((await ask(personen.Vreemd, `GET ${CASUS}/regieafspraken`)).status, 404)
})

test('B-14 · the GI holds procesregie for Milan only, beside the one procesregisseur', async () => {
  const tjeerd = { deelnameId: seats[0] ?? '' }
  const given = await ask(personen.Esmee, DEEL, tjeerd, { huishoudlidId: milan, waarvoor: 'De maatregel' })
  assert.equal(given.status, 201, given.text)
  const { deelprocesregies } = given.body as Regieafspraken
  assert.deepEqual(
    deelprocesregies.map(({ naam, voor }) => [naam, voor]),
    [['Tjeerd', 'Milan']],
  )
  assert.equal(codeOf(await ask(personen.Esmee, DEEL, tjeerd, { waarvoor: 'Nog een' })), 'already-deelprocesregie')
  const ended = await ask(personen.Esmee, `${DEEL}/einde`, tjeerd)
  assert.deepEqual((ended.body as Regieafspraken).deelprocesregies, [])
  const over = await ask(personen.Esmee, `${MAATREGEL}/einde`, { huishoudlidId: milan })
  assert.equal(over.status, 200, over.text)
  server.setNow('2026-03-03T09:00:00Z')
  const later = (await ask(personen.Hanna, `GET ${CASUS}/regieafspraken`)).body as Regieafspraken
  assert.equal(later.kader.soort, 'vrijwillig')
  server.setNow('2026-03-02T09:00:00Z')
})

test('A-05 · B-15 · klant or netwerk carry the procesregie: from niveau 3 after a weighing; the professional keeps the seat', async () => {
  const body = { wie: 'Joke, zus', watZelf: 'Roept het overleg bij elkaar' }
  assert.equal(codeOf(await ask(personen.Esmee, `POST ${CASUS}/klantregie`, {}, body)), 'weging-missing')
  await ask(personen.Esmee, `POST ${CASUS}/niveaus`, {}, { niveau: 2, reden: 'Het gaat beter' })
  const given = await ask(personen.Esmee, `POST ${CASUS}/klantregie`, {}, body)
  assert.equal(given.status, 201, given.text)
  const { klantregie } = given.body as Regieafspraken
  assert.deepEqual([klantregie?.wie, klantregie?.achterwacht, klantregie?.wegingNodig], ['Joke, zus', 'Esmee', false])
  await ask(personen.Esmee, `POST ${CASUS}/niveaus`, {}, { niveau: 3, reden: 'Toch onveilig' })
  const raised = (await ask(personen.Esmee, `GET ${CASUS}/regieafspraken`)).body as Regieafspraken
  assert.equal(raised.klantregie?.wegingNodig, true)
  const back = await ask(personen.Esmee, `POST ${CASUS}/klantregie/einde`)
  assert.equal((back.body as Regieafspraken).klantregie, null)
})

test('ROL-16 · whom the klant wants is kept with what came of it', async () => {
  const wens = { wie: 'Joke, zus', gevolgd: false }
  assert.equal(codeOf(await ask(personen.Esmee, `POST ${CASUS}/regievoorkeuren`, {}, wens)), 'reden-missing')
  const kept = await ask(personen.Esmee, `POST ${CASUS}/regievoorkeuren`, {}, { ...wens, reden: 'Joke is ziek' })
  assert.deepEqual(
    (kept.body as Regieafspraken).voorkeuren.map(({ wie, gevolgd, reden, door }) => [wie, gevolgd, reden, door]),
    [['Joke, zus', false, 'Joke is ziek', 'Esmee']],
  )
})
