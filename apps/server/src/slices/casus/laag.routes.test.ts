import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Casus, Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

let server: TestServer
let nog: Record<'Dorien' | 'Femke' | 'Vreemd', TestPersoon>
let casusId: string
before(async () => {
  server = await createTestServer()
  nog = (
    await aNetwerk(server, 'nog', {
      Dorien: { organisatie: 'ZVH', functies: ['procesregisseur'] },
      Femke: { organisatie: 'GGZ' },
      Vreemd: { organisatie: 'Politie' },
    })
  ).personen
  casusId = (await aCasus(server, nog.Dorien, [{ persoon: nog.Femke, rol: 'ketenpartner' }])).casusId
})
after(() => server.close())

const MOVE = 'POST /v1/casussen/{casusId}/laagwissels'
const move = (wie: TestPersoon, naar: string, reden = 'De dreiging neemt toe.') =>
  server.ask(wie, MOVE, { params: { casusId }, body: { naar, reden } })
const getCasus = async () =>
  (await server.ask(nog.Dorien, 'GET /v1/casussen/{casusId}', { params: { casusId } })).body as Casus

test('NET-18 · a casus moves up and down the layers, with a reason that stays on the tijdlijn', async () => {
  assert.equal((await getCasus()).laag, null)
  for (const [naar, richting] of [
    ['regie-lokaal-mdo', 'vastlegging'],
    ['procesregie-zvh', 'opschaling'],
    ['regie-lokaal-mdo', 'afschaling'],
  ] as const) {
    const answer = await move(nog.Dorien, naar)
    assert.equal(answer.status, 201, answer.text)
    assert.equal((answer.body as { richting: string }).richting, richting)
  }
  assert.equal((await getCasus()).laag, 'regie-lokaal-mdo')
  const told = await server.ask(nog.Femke, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  const up = (told.body as { items: Gebeurtenis[] }).items.find(({ titel }) => titel.startsWith('Opgeschaald naar'))
  assert.deepEqual([up?.door, up?.toelichting], ['Dorien', 'De dreiging neemt toe.'])
})

test('NET-18 · a layer of elsewhere and a move to the same layer are refused in words', async () => {
  assert.match((await move(nog.Dorien, 'laag-9')).text, /Kies een van de lagen van dit netwerk/)
  assert.match((await move(nog.Dorien, 'regie-lokaal-mdo')).text, /staat al op deze laag/)
})

test('NET-18 · a ketenpartner does not scale, and an outsider finds no casus', async () => {
  assert.equal((await move(nog.Femke, 'procesregie-zvh')).status, 403)
  assert.equal((await move(nog.Vreemd, 'procesregie-zvh')).status, 404)
})

test('NET-17 · the visies that are applied are of this netwerk, and two at once see each other', async () => {
  const { versie } = await getCasus()
  const choose = (visies: string[], ifMatch: number) =>
    server.ask(nog.Dorien, 'PUT /v1/casussen/{casusId}/visies', { params: { casusId }, body: { visies }, ifMatch })
  assert.match((await choose(['eigen-kracht'], versie)).text, /Kies uit de visies van dit netwerk/)
  const saved = await choose(['gefaseerd-samenwerken', 'ave'], versie)
  assert.deepEqual((saved.body as Casus).visies, ['ave', 'gefaseerd-samenwerken'])
  assert.equal((await choose([], versie)).status, 412)
})

test('NET-18 · a netwerk without layers has none to move along', async () => {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  const elsewhere = await aCasus(server, personen.Bas)
  const answer = await server.ask(personen.Bas, MOVE, {
    params: { casusId: elsewhere.casusId },
    body: { naar: 'procesregie-zvh', reden: 'x' },
  })
  assert.equal(answer.status, 400)
})
