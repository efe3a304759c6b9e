import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Regie } from '@regietafel/contract/regie.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
let server: TestServer
let zou: Record<'Amir' | 'Hanna' | 'Karim' | 'Mirthe' | 'Loes', TestPersoon>
let nog: Record<'Gijs' | 'Anna' | 'Bram', TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen: zou } = await aNetwerk(server, 'zou', {
    Amir: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
    Karim: { organisatie: 'Begeleiding' },
    Mirthe: { organisatie: 'GGZ' },
    Loes: { organisatie: 'Gemeente', functies: ['functioneel-beheerder'] },
  }))
  ;({ personen: nog } = await aNetwerk(server, 'nog', {
    Gijs: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Anna: { organisatie: 'GGZ' },
    Bram: { organisatie: 'Politie' },
  }))
  for (const wie of [zou.Hanna, zou.Karim])
    await server.ask(zou.Loes, 'POST /v1/personen/{persoonId}/profielregistraties', {
      params: { persoonId: wie.persoonId },
      body: { profiel: 'casusregisseur-b', vanaf: '2026-01-01', bewijs: 'Diploma' },
    })
})
after(() => server.close())

const give = (door: TestPersoon, casusId: string, deelnameId: string | undefined, more: object = {}) =>
  server.ask(door, `POST ${CASUS}/casusregies`, {
    params: { casusId },
    body: { deelnameId, directContact: true, leefgebieden: ['wonen'], ...more },
  })
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code
const holders = ({ regisseurs }: Regie) =>
  regisseurs
    .filter(({ rol }) => rol === 'inhoudelijke-regie')
    .map(({ naam, naast }) => `${naam}${naast ? ' naast' : ''}`)

test('ROL-11 · Zuid Oost Utrecht: several casusregisseurs, each with a part; who stands beside may stop', async () => {
  const { casusId, deelnames } = await aCasus(server, zou.Amir, [
    { persoon: zou.Hanna, rol: 'ketenpartner' },
    { persoon: zou.Karim, rol: 'ketenpartner' },
    { persoon: zou.Mirthe, rol: 'ketenpartner' },
  ])
  const [hanna, karim = '', mirthe] = deelnames
  assert.equal(codeOf(await give(zou.Amir, casusId, hanna, { directContact: false })), 'no-direct-contact')
  assert.equal((await give(zou.Amir, casusId, hanna)).status, 201)
  server.setNow('2026-03-03T09:00:00Z')
  const second = await give(zou.Amir, casusId, karim, { leefgebieden: ['geld'], veiligheidsafspraken: 'Geen bezoek' })
  assert.equal(second.status, 201, second.text)
  assert.deepEqual(holders(second.body as Regie), ['Hanna', 'Karim naast'])
  const deel = (second.body as Regie).regisseurs.find(({ naam }) => naam === 'Karim')?.deel
  assert.deepEqual(deel, { leefgebieden: ['geld'], veiligheidsafspraken: 'Geen bezoek' })
  assert.equal(codeOf(await give(zou.Amir, casusId, mirthe)), 'profiel-too-low')
  assert.equal((await give(zou.Hanna, casusId, mirthe)).status, 403)

  // Both read what the regie reads, and only the one beside can simply stop.
  assert.equal((await server.ask(zou.Karim, `GET ${CASUS}/contactmomenten`, { params: { casusId } })).status, 200)
  const stop = (deelnameId: string | undefined) =>
    server.ask(zou.Amir, `POST ${CASUS}/casusregies/{deelnameId}/einde`, {
      params: { casusId, deelnameId: deelnameId ?? '' },
    })
  assert.equal(codeOf(await stop(hanna)), 'hand-over-first')
  server.setNow('2026-03-04T09:00:00Z')
  const stopped = await stop(karim)
  assert.deepEqual(holders(stopped.body as Regie), ['Hanna'])
  assert.equal((await server.ask(zou.Karim, `GET ${CASUS}/contactmomenten`, { params: { casusId } })).status, 403)

  // ROL-43: the whole history, for the regie.
  const rollen = (stopped.body as Regie).rollen?.filter(({ naam }) => naam === 'Karim')
  assert.deepEqual(
    rollen?.map(({ rol, van, tot, door }) => [rol, van.slice(0, 10), tot?.slice(0, 10) ?? null, door]),
    [
      ['ketenpartner', '2026-03-04', null, 'Amir'],
      ['inhoudelijke-regie', '2026-03-03', '2026-03-04', 'Amir'],
      ['ketenpartner', '2026-03-02', '2026-03-03', 'Amir'],
    ],
  )
  const seen = (await server.ask(zou.Karim, `GET ${CASUS}/regie`, { params: { casusId } })).body as Regie
  assert.equal(seen.rollen, null)
  server.setNow('2026-03-02T09:00:00Z')
})

test('NET-49 · ROL-42 · Noord- en Oost-Gelderland: a casus gets its one regisseur without a first overleg', async () => {
  const { casusId, deelnames } = await aCasus(server, nog.Gijs, [
    { persoon: nog.Anna, rol: 'ketenpartner' },
    { persoon: nog.Bram, rol: 'ketenpartner' },
  ])
  const [anna, bram] = deelnames
  const given = await give(nog.Gijs, casusId, anna, { leefgebieden: [] })
  assert.equal(given.status, 201, given.text)
  assert.equal(codeOf(await give(nog.Gijs, casusId, bram)), 'regisseur-already-there')
})

test('ROL-13 · ROL-42 · two assignments at once: one wins, the other gets a clear answer', async () => {
  const { casusId, deelnames } = await aCasus(server, nog.Gijs, [
    { persoon: nog.Anna, rol: 'ketenpartner' },
    { persoon: nog.Bram, rol: 'ketenpartner' },
  ])
  const answers = await Promise.all(deelnames.map((deelnameId) => give(nog.Gijs, casusId, deelnameId)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 409],
    answers.map(({ text }) => text).join(),
  )
  const regie = (await server.ask(nog.Gijs, `GET ${CASUS}/regie`, { params: { casusId } })).body as Regie
  assert.equal(holders(regie).length, 1)
})
