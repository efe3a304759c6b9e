import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'

const ACTIES = 'POST /v1/casussen/{casusId}/acties'
const LIST = 'GET /v1/casussen/{casusId}/acties'

let server: TestServer
let personen: Record<'Marleen' | 'Fatma' | 'Ruud' | 'Theo', TestPersoon>
let casusId: string
let ruudsSeat: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Fatma: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
    Theo: { organisatie: 'Mijnstreek Wonen' },
  }))
  const { Marleen, Fatma, Ruud } = personen
  const casus = await aCasus(server, Marleen, [
    { persoon: Fatma, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
  ])
  casusId = casus.casusId
  ruudsSeat = casus.deelnames[1] ?? ''
})
after(() => server.close())

const agree = (wie: TestPersoon, over: object = {}) =>
  server.ask(wie, ACTIES, {
    params: { casusId },
    body: { deelnameId: ruudsSeat, wat: 'Langsgaan bij de woning', einddatum: '2026-03-12', ...over },
  })

test('DOE-02, DOE-04 · an actie has one responsible seat, a text and a last day; the whole team sees it', async () => {
  const made = await agree(personen.Marleen)
  assert.equal(made.status, 201, made.text)
  const seen = await server.ask(personen.Ruud, LIST, { params: { casusId } })
  const [actie] = (seen.body as { items: Actie[] }).items
  assert.equal(actie?.wat, 'Langsgaan bij de woning')
  assert.equal(actie?.actiehouder.naam, 'Ruud')
  assert.equal(actie?.isVanMij, true)
  assert.equal(actie?.dagenOver, 10)
})

test('DOE-24 · the term of the actie starts with it and ends on the agreed day', async () => {
  const { body } = await server.ask(personen.Fatma, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  const termijn = (body as { items: Termijn[] }).items.find(({ soort }) => soort === 'actie')
  assert.equal(termijn?.vervaltOp, '2026-03-12')
  assert.equal(termijn?.teLaatVanaf, '2026-03-13')
  assert.equal(termijn?.stand, 'loopt')
})

test('DOE-04 · a seat of another casus is no actiehouder', async () => {
  const refused = await agree(personen.Marleen, { deelnameId: unknownId() })
  assert.equal(refused.status, 409)
})

test('PRV-34 · without a seat there is no list, and no difference with a casus that does not exist', async () => {
  for (const key of [LIST, 'GET /v1/casussen/{casusId}/termijnen'] as const) {
    const hidden = await server.ask(personen.Theo, key, { params: { casusId } })
    const unknown = await server.ask(personen.Theo, key, { params: { casusId: unknownId() } })
    assert.equal(hidden.status, 404)
    assert.equal(hidden.text, unknown.text)
  }
})
