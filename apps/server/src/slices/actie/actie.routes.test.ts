import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Signaal } from '@regietafel/contract/signaal.contract.ts'
import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { unknownId } from '../../testing/test-server.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const LIST = 'GET /v1/casussen/{casusId}/acties'
const REPORT = 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen'
const SIGNALEN = 'GET /v1/casussen/{casusId}/signalen'

let scene: ActieScene
before(async () => {
  scene = await anActieScene('zuid-limburg')
})
after(() => scene.close())

const readSignalen = async (wie: Parameters<ActieScene['must']>[0]) =>
  (await scene.must<{ items: Signaal[] }>(wie, SIGNALEN)).items
const readTermijn = async (actieId: string) =>
  (await scene.must<{ items: Termijn[] }>(scene.personen.Marleen, 'GET /v1/casussen/{casusId}/termijnen')).items.find(
    ({ objectId }) => objectId === actieId,
  )

test('DOE-02, DOE-04 · an actie has one responsible seat, a text and a last day; the whole team sees it', async () => {
  const made = await scene.agree()
  const { items } = await scene.must<{ items: Actie[] }>(scene.personen.Ruud, LIST)
  const actie = items.find(({ actieId }) => actieId === made.actieId)
  assert.equal(actie?.wat, 'Langsgaan bij de woning')
  assert.equal(actie?.actiehouder.naam, 'Ruud')
  assert.equal(actie?.isVanMij, true)
  assert.deepEqual([actie?.dagenOver, actie?.stand], [10, 'later'])
})

test('DOE-24 · the term of an actie starts with it, follows a new last day and ends when it is done', async () => {
  const { actieId, versie } = await scene.agree()
  assert.deepEqual((({ vervaltOp, stand }) => [vervaltOp, stand])((await readTermijn(actieId)) as Termijn), [
    '2026-03-12',
    'loopt',
  ])
  const PATCH = 'PATCH /v1/casussen/{casusId}/acties/{actieId}'
  const moved = await scene.ask(scene.personen.Fatma, PATCH, { actieId }, { einddatum: '2026-03-20' }, versie)
  assert.equal(moved.status, 200, moved.text)
  assert.equal((await readTermijn(actieId))?.vervaltOp, '2026-03-20')
  const stale = await scene.ask(scene.personen.Marleen, PATCH, { actieId }, { wat: 'Bellen' }, versie)
  assert.equal(stale.status, 412)
  await scene.must(
    scene.personen.Ruud,
    REPORT,
    { actieId },
    { soort: 'afronding', tekst: 'Gesproken, de buren zijn tevreden.' },
  )
  assert.equal(await readTermijn(actieId), undefined)
})

test('DOE-05 · done without terugkoppeling is refused; with it the partners hear of it', async () => {
  const { actieId } = await scene.agree()
  const refused = await scene.ask(scene.personen.Ruud, REPORT, { actieId }, { soort: 'afronding' })
  assert.equal(refused.status, 400)
  assert.equal((refused.body as { code: string }).code, 'terugkoppeling-missing')
  await scene.server.runJobs()
  const done = await scene.must<Actie>(
    scene.personen.Ruud,
    REPORT,
    { actieId },
    { soort: 'afronding', tekst: 'Gelukt.' },
  )
  assert.equal(done.status, 'gereed')
  assert.deepEqual(
    done.terugkoppelingen.map(({ soort, kanaal, door }) => [soort, kanaal, door]),
    [['afronding', 'tijdlijn-met-bericht', 'Ruud']],
  )
  const mails = await scene.server.runJobs()
  assert.equal(mails.filter((mail) => mail.includes('nieuws over een actie')).length, 3, 'everyone but Ruud')
})

test('PRV-34 · only the actiehouder and the regie report on an actie', async () => {
  const { actieId } = await scene.agree()
  const other = await scene.ask(
    scene.personen.Theo,
    REPORT,
    { actieId },
    { soort: 'voortgang', tekst: 'Ik weet het ook.' },
  )
  assert.equal(other.status, 403)
  const regie = await scene.ask(scene.personen.Fatma, REPORT, { actieId }, { soort: 'voortgang', tekst: 'Ruud belde.' })
  assert.equal((regie.body as Actie).status, 'bezig')
  const again = await scene.must<Actie>(
    scene.personen.Ruud,
    REPORT,
    { actieId },
    { soort: 'voortgang', tekst: 'Halverwege.' },
  )
  assert.equal(again.terugkoppelingen.length, 2)
})

test('A-01 · "lukt niet" goes to the procesregisseur with the casusregisseur in copy, and to nobody else (DOE-06, PRV-39)', async () => {
  const { actieId } = await scene.agree()
  await scene.server.runJobs()
  await scene.must(scene.personen.Ruud, REPORT, { actieId }, { soort: 'lukt-niet', tekst: 'Er wordt niet opengedaan.' })
  const [signaal] = await readSignalen(scene.personen.Marleen)
  assert.equal(signaal?.aan.naam, 'Marleen')
  assert.deepEqual(
    signaal?.kopie.map(({ naam }) => naam),
    ['Fatma'],
  )
  assert.deepEqual([signaal?.isVoorMij, signaal?.actie?.actieId], [true, actieId])
  assert.equal((await readSignalen(scene.personen.Fatma))[0]?.isVoorMij, false)
  assert.equal((await readSignalen(scene.personen.Ruud))[0]?.tekst, 'Er wordt niet opengedaan.')
  assert.deepEqual(await readSignalen(scene.personen.Theo), [])
  const seen = await scene.must<{ items: Actie[] }>(scene.personen.Theo, LIST)
  const told = seen.items.find((each) => each.actieId === actieId)
  assert.deepEqual([told?.status, told?.terugkoppelingen[0]?.tekst], ['lukt-niet', ''], 'that, and not why')
  const mails = await scene.server.runJobs()
  assert.deepEqual(mails.filter((mail) => mail.includes('signaal')).length, 2)
})

test('DOE-07 · another development reaches the same recipients; the answer comes back to the sender', async () => {
  const sent = await scene.must<Signaal>(
    scene.personen.Theo,
    'POST /v1/casussen/{casusId}/signalen',
    {},
    { tekst: 'Er komt een ontruiming.' },
  )
  assert.deepEqual([sent.soort, sent.aan.naam], ['ontwikkeling-plan', 'Marleen'])
  const ANSWER = 'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord'
  const params = { signaalId: sent.signaalId }
  assert.equal((await scene.ask(scene.personen.Theo, ANSWER, params, { tekst: 'Zelf' })).status, 403)
  await scene.must(scene.personen.Marleen, ANSWER, params, { tekst: 'Ik plan een overleg.' })
  const [seen] = await readSignalen(scene.personen.Theo)
  assert.deepEqual(
    [seen?.status, seen?.antwoord?.tekst, seen?.antwoord?.door],
    ['beantwoord', 'Ik plan een overleg.', 'Marleen'],
  )
  assert.equal((await scene.ask(scene.personen.Fatma, ANSWER, params, { tekst: 'Ook ik' })).status, 409)
})

test('ROL-59, DOE-22 · sparring goes to the procesregisseur alone, a knelpunt to both; neither reaches the team', async () => {
  const CREATE = 'POST /v1/casussen/{casusId}/signalen'
  const asked = await scene.must<Signaal>(
    scene.personen.Theo,
    CREATE,
    {},
    { soort: 'sparring', tekst: 'Hoe pak ik dit aan?' },
  )
  assert.deepEqual([asked.aan.naam, asked.kopie], ['Marleen', []])
  const knelpunt = await scene.must<Signaal>(
    scene.personen.Theo,
    CREATE,
    {},
    { soort: 'knelpunt', tekst: 'Geen opvangplek.' },
  )
  assert.deepEqual([knelpunt.aan.naam, knelpunt.kopie.map(({ naam }) => naam)], ['Marleen', ['Fatma']])
  assert.deepEqual(
    (await readSignalen(scene.personen.Ruud)).filter(({ van }) => van.naam === 'Theo'),
    [],
  )
})

test('DOE-27 · an actie passes to another seat of the team; who agreed to it stays visible', async () => {
  const { actieId } = await scene.agree()
  const TRANSFER = 'POST /v1/casussen/{casusId}/acties/{actieId}/overdracht'
  const moved = await scene.must<Actie>(scene.personen.Ruud, TRANSFER, { actieId }, { deelnameId: scene.seats.theo })
  assert.deepEqual([moved.actiehouder.naam, moved.eersteActiehouder.naam], ['Theo', 'Ruud'])
  const unknown = await scene.ask(scene.personen.Theo, TRANSFER, { actieId }, { deelnameId: unknownId() })
  assert.equal(unknown.status, 409)
  const mails = await scene.server.runJobs()
  assert.ok(mails.some((mail) => mail.includes('een actie voor u')))
})

test('DOE-18 · a friendly word stands with the actie, for all partners', async () => {
  const { actieId } = await scene.agree()
  const ADDRESS = 'POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken'
  await scene.must(scene.personen.Theo, ADDRESS, { actieId }, { tekst: 'Lukt het nog voor vrijdag?' })
  const { items } = await scene.must<{ items: Actie[] }>(scene.personen.Fatma, LIST)
  const said = items.find((each) => each.actieId === actieId)?.terugkoppelingen[0]
  assert.deepEqual([said?.soort, said?.tekst, said?.door], ['aanspreken', 'Lukt het nog voor vrijdag?', 'Theo'])
  assert.equal((await scene.ask(scene.personen.Ruud, ADDRESS, { actieId }, { tekst: 'Hé ik' })).status, 409)
})

test('ROL-33 · only the regie withdraws an actie, with a reason', async () => {
  const { actieId } = await scene.agree()
  const WITHDRAW = 'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking'
  assert.equal((await scene.ask(scene.personen.Ruud, WITHDRAW, { actieId }, { reden: 'Geen zin' })).status, 403)
  assert.equal((await scene.ask(scene.personen.Marleen, WITHDRAW, { actieId }, {})).status, 400)
  const gone = await scene.must<Actie>(scene.personen.Marleen, WITHDRAW, { actieId }, { reden: 'De woning is leeg.' })
  assert.equal(gone.status, 'ingetrokken')
  assert.equal(
    (await scene.ask(scene.personen.Ruud, REPORT, { actieId }, { soort: 'voortgang', tekst: 'x' })).status,
    409,
  )
})

test('PRV-34, PRV-39 · without a seat there is no list and no difference with what does not exist', async () => {
  const { actieId } = await scene.agree()
  const keys = [
    LIST,
    SIGNALEN,
    'GET /v1/casussen/{casusId}/termijnen',
    'GET /v1/casussen/{casusId}/acties/{actieId}',
  ] as const
  for (const key of keys) {
    const hidden = await scene.ask(scene.personen.Joost, key, { actieId })
    const unknown = await scene.ask(scene.personen.Joost, key, { casusId: unknownId(), actieId: unknownId() })
    assert.deepEqual([hidden.status, hidden.text], [404, unknown.text], key)
  }
})
