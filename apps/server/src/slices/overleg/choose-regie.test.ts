import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'
let server: TestServer
let personen: Record<'Bas' | 'Lies', TestPersoon>
let params: { casusId: string; overlegId: string }
let seats: { bas: string; lies: string }

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
  }))
  const { casusId, deelnames } = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'inhoudelijke-regie' },
  ])
  const lies = deelnames[0] ?? ''
  const planned = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/overleggen', {
    params: { casusId },
    body: {
      type: 'pga-eerste',
      begin: '2026-03-02T10:00:00Z',
      eind: '2026-03-02T11:00:00Z',
      vorm: { soort: 'online', plaats: 'https://beeld.voorbeeld.test/2' },
      doel: 'Rust in de straat',
      agenda: [{ titel: 'Wie heeft de regie', minuten: 60 }],
      genodigden: [{ deelnameId: lies }],
    },
  })
  assert.equal(planned.status, 201, planned.text)
  const overleg = planned.body as Overleg
  params = { casusId, overlegId: overleg.overlegId }
  seats = { bas: overleg.voorzitterDeelnameId, lies }
  const opened = await server.ask(personen.Bas, `POST ${ONE}/opening`, { params })
  for (const { uitnodigingId, versie } of (opened.body as Overleg).uitnodigingen)
    await server.ask(personen.Bas, `PATCH ${ONE}/uitnodigingen/{uitnodigingId}`, {
      params: { ...params, uitnodigingId },
      body: { stand: 'aanwezig' },
      ifMatch: versie,
    })
})
after(() => server.close())

const choose = (deelnameId: string) =>
  server.ask(personen.Bas, `POST ${ONE}/inhoudelijke-regie`, {
    params,
    body: { deelnameId, directContact: true, kijktVoorbijOrganisatie: true, door: [seats.bas, seats.lies] },
  })

test('ROL-08 · A-03 · Noord-Limburg: the procesregisseur cannot be casusregisseur of the same casus', async () => {
  const refused = await choose(seats.bas)
  assert.equal(refused.status, 409)
  assert.equal((refused.body as { code: string }).code, 'procesregisseur-cannot-be-inhoudelijke-regie')
})

test('ROL-08 · A-03 · who was pre-filled at aanmelding stays, and the overleg confirms it once', async () => {
  const confirmed = await choose(seats.lies)
  assert.equal(confirmed.status, 200, confirmed.text)
  assert.equal(((await choose(seats.lies)).body as { code: string }).code, 'already-inhoudelijke-regie')
})
