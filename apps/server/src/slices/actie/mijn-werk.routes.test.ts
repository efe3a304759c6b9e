import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { aCasus } from '../../testing/test-server.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const KEY = 'GET /v1/mijn-werk'
const REPORT = 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen'

let scene: ActieScene
let late: Actie
before(async () => {
  scene = await anActieScene('zuid-limburg')
  late = await scene.agree(scene.seats.ruud, '2026-03-04')
  await scene.agree(scene.seats.ruud, '2026-03-20')
  await scene.agree(scene.seats.theo, '2026-03-04')
  await aCasus(scene.server, scene.personen.Els, [])
  scene.server.setNow('2026-03-09T09:00:00Z')
})
after(() => scene.close())

const readWork = (naam: keyof ActieScene['personen']) => scene.must<MijnWerk>(scene.personen[naam], KEY)

test('DOE-23 · mijn acties stand by their day, with what is late first', async () => {
  const { acties, casussen } = await readWork('Ruud')
  assert.deepEqual(
    acties.map(({ stand, dagenOver }) => [stand, dagenOver]),
    [
      ['te-laat', -5],
      ['later', 11],
    ],
  )
  assert.equal(acties[0]?.casus.code, casussen[0]?.code)
  assert.deepEqual(
    casussen.map(({ openActies, teLateActies }) => [openActies, teLateActies]),
    [[3, 2]],
  )
})

test('DOE-08 · what partners have late comes to both regisseurs, and to no partner', async () => {
  for (const naam of ['Marleen', 'Fatma'] as const) {
    const { teLaatBijAnderen } = await readWork(naam)
    assert.deepEqual(
      teLaatBijAnderen.map(({ actiehouder, dagenOver }) => `${actiehouder.naam} ${dagenOver}`).toSorted(),
      ['Ruud -5', 'Theo -5'],
    )
  }
  assert.deepEqual((await readWork('Ruud')).teLaatBijAnderen, [])
})

test('DOE-23, DOE-06 · a signaal waits for the procesregisseur until there is an answer; the copy says it is one', async () => {
  await scene.must(
    scene.personen.Ruud,
    REPORT,
    { actieId: late.actieId },
    { soort: 'lukt-niet', tekst: 'Geen gehoor.' },
  )
  const { wachtOpMij } = await readWork('Marleen')
  assert.deepEqual(
    wachtOpMij.map(({ soort, tekst }) => [soort, tekst]),
    [['signaal', 'Geen gehoor.']],
  )
  assert.deepEqual(
    (await readWork('Fatma')).wachtOpMij.map(({ soort }) => soort),
    ['signaal-kopie'],
  )
  assert.deepEqual((await readWork('Ruud')).wachtOpMij, [])
  const ANSWER = 'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord'
  await scene.must(scene.personen.Marleen, ANSWER, { signaalId: wachtOpMij[0]?.id ?? '' }, { tekst: 'Ik bel hem.' })
  assert.deepEqual((await readWork('Marleen')).wachtOpMij, [])
})

test('ROL-02 · an invitation waits, and shows no name of the household', async () => {
  const body = { persoonId: scene.personen.Joost.persoonId }
  await scene.must(scene.personen.Marleen, 'POST /v1/casussen/{casusId}/deelnames', {}, body)
  const { wachtOpMij, acties, casussen } = await readWork('Joost')
  assert.deepEqual(
    wachtOpMij.map(({ soort, casus, tekst }) => [soort, casus.naam, tekst]),
    [['uitnodiging-casus', null, null]],
  )
  assert.deepEqual([acties, casussen[0]?.openActies], [[], 0])
})

test('DOE-19 · a manager finds the question, and no casus', async () => {
  const body = {
    actieId: late.actieId,
    belemmering: 'Geen plek.',
    vraag: 'Kun je bellen?',
    doel: 'manager-zvh',
    persoonId: scene.personen.Carla.persoonId,
  }
  await scene.must(scene.personen.Marleen, 'POST /v1/casussen/{casusId}/escalaties', {}, body)
  const { wachtOpMij, casussen, termijnen } = await readWork('Carla')
  assert.deepEqual(
    wachtOpMij.map(({ soort, tekst }) => [soort, tekst]),
    [['escalatie', 'Kun je bellen?']],
  )
  assert.deepEqual([casussen, termijnen], [[], []])
})

test('NET-42 · the terms that one must keep, and only those', async () => {
  assert.deepEqual(
    (await readWork('Fatma')).termijnen.map(({ soort, stand }) => [soort, stand]),
    [['contact-regisseurs', 'loopt']],
  )
  assert.deepEqual((await readWork('Ruud')).termijnen, [])
})

test('PRV-02 · who holds no seat sees nothing of it; what others hide changes nothing', async () => {
  const { casussen, acties } = await readWork('Els')
  assert.deepEqual([casussen.length, acties.length], [1, 0])
})
