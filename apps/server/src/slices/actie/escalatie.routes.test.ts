import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { unknownId } from '../../testing/test-server.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const RAISE = 'POST /v1/casussen/{casusId}/escalaties'
const ONE = 'GET /v1/casussen/{casusId}/escalaties/{escalatieId}'
const LIST = 'GET /v1/casussen/{casusId}/escalaties'
const MINE = 'GET /v1/escalaties'
const WORDS = { belemmering: 'De behandelplek is er niet.', vraag: 'Kun je met De Kentering bellen?' }

let scene: ActieScene
let actieId: string
let dossier: Escalatie
before(async () => {
  scene = await anActieScene('zuid-limburg')
  ;({ actieId } = await scene.agree(scene.seats.theo, '2026-03-03'))
})
after(() => scene.close())

const count = async (wie: Parameters<ActieScene['must']>[0]) =>
  (await scene.must<{ items: Escalatie[] }>(wie, LIST)).items.length

test('A-02 · a partner asks the casusregisseur, who asks the procesregisseur (DOE-08)', async () => {
  const first = await scene.must<Escalatie>(scene.personen.Theo, RAISE, {}, { actieId, ...WORDS })
  assert.equal(first.aan.naam, 'Fatma')
  const second = await scene.must<Escalatie>(scene.personen.Fatma, RAISE, {}, { actieId, ...WORDS })
  assert.equal(second.aan.naam, 'Marleen')
  assert.deepEqual([await count(scene.personen.Theo), await count(scene.personen.Ruud)], [1, 0])
})

test('DOE-09 · only the procesregisseur reaches the target of the netwerk, and only its managers', async () => {
  const doel = 'coordinator-zvh'
  const { Carla, Fatma, Marleen, Ruud } = scene.personen
  const byFatma = await scene.ask(Fatma, RAISE, {}, { actieId, ...WORDS, doel, persoonId: Carla.persoonId })
  assert.equal(byFatma.status, 409)
  const toRuud = await scene.ask(Marleen, RAISE, {}, { actieId, ...WORDS, doel, persoonId: Ruud.persoonId })
  assert.equal((toRuud.body as { code: string }).code, 'not-a-manager')
  dossier = await scene.must(Marleen, RAISE, {}, { actieId, ...WORDS, doel, persoonId: Carla.persoonId })
  assert.deepEqual([dossier.aan.naam, dossier.aan.rol, dossier.doel], ['Carla', 'lijn', doel])
})

test('A-02, DOE-19, PRV-40 · the manager sees afspraak, obstacle and question, and nothing else of the casus', async () => {
  const { Carla } = scene.personen
  const { items } = await scene.must<{ items: Escalatie[] }>(Carla, MINE)
  assert.deepEqual(
    items.map(({ afspraak, belemmering, vraag }) => [afspraak, belemmering, vraag]),
    [['Langsgaan bij de woning', WORDS.belemmering, WORDS.vraag]],
  )
  assert.equal(await count(Carla), 1)
  const closed = [
    'GET /v1/casussen/{casusId}',
    'GET /v1/casussen/{casusId}/acties',
    'GET /v1/casussen/{casusId}/signalen',
    'GET /v1/casussen/{casusId}/termijnen',
    'GET /v1/casussen/{casusId}/contactmomenten',
  ] as const
  for (const key of closed) assert.equal((await scene.ask(Carla, key)).status, 403, key)
  const casussen = await scene.must<{ totaalAantal: number }>(Carla, 'GET /v1/casussen')
  assert.equal(casussen.totaalAantal, 0)
})

test('PRV-40 · another manager and the partners see no trace of it, nor of the seat', async () => {
  const { Els, Theo, Marleen } = scene.personen
  const params = { escalatieId: dossier.escalatieId }
  const hidden = await scene.ask(Els, ONE, params)
  const unknown = await scene.ask(Els, ONE, { casusId: unknownId(), escalatieId: unknownId() })
  assert.deepEqual([hidden.status, hidden.text], [404, unknown.text])
  assert.equal((await scene.ask(Theo, ONE, params)).status, 404)
  const teamOf = async (wie: typeof Theo) =>
    (await scene.must<{ team: { rol: string }[] }>(wie, 'GET /v1/casussen/{casusId}')).team.map(({ rol }) => rol)
  assert.equal((await teamOf(Theo)).includes('lijn'), false)
  assert.equal((await teamOf(Marleen)).includes('lijn'), false)
})

test('DOE-09 · the manager answers; after rounding off the seat is gone at once (PRV-14)', async () => {
  const { Carla, Marleen, Fatma } = scene.personen
  const params = { escalatieId: dossier.escalatieId }
  const ANSWER = 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord'
  assert.equal((await scene.ask(Fatma, ANSWER, params, { tekst: 'Ik' })).status, 403)
  await scene.must(Carla, ANSWER, params, { tekst: 'Ik bel vandaag.' })
  const seen = await scene.must<Escalatie>(Fatma, ONE, params)
  assert.deepEqual([seen.status, seen.antwoord?.tekst, seen.antwoord?.door], ['beantwoord', 'Ik bel vandaag.', 'Carla'])
  const CLOSE = 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/afronding'
  await scene.must(Marleen, CLOSE, params, { conclusie: 'De plek is er.' })
  assert.equal((await scene.ask(Carla, ONE, params)).status, 404)
  assert.deepEqual((await scene.must<{ items: [] }>(Carla, MINE)).items, [])
})
