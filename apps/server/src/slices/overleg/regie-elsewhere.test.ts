import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'
let server: TestServer
let personen: Record<'Amir' | 'Hanna', TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'zou', {
    Amir: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
  }))
})
after(() => server.close())

test('ROL-07 · NET-49 · where regie goes by niveau and profile, the first overleg does not wait for that choice', async () => {
  const { casusId, deelnames } = await aCasus(server, personen.Amir, [{ persoon: personen.Hanna, rol: 'ketenpartner' }])
  const planned = await server.ask(personen.Amir, 'POST /v1/casussen/{casusId}/overleggen', {
    params: { casusId },
    body: {
      type: 'startoverleg',
      begin: '2026-03-02T10:00:00Z',
      eind: '2026-03-02T11:00:00Z',
      vorm: { soort: 'fysiek', plaats: 'Zaal 1' },
      doel: 'Samen een plan maken',
      agenda: [{ titel: 'Welkom', minuten: 60 }],
      genodigden: [{ deelnameId: deelnames[0] }],
    },
  })
  assert.equal(planned.status, 201, planned.text)
  const params = { casusId, overlegId: (planned.body as Overleg).overlegId }
  await server.ask(personen.Amir, `POST ${ONE}/opening`, { params })
  const refused = await server.ask(personen.Amir, `POST ${ONE}/afsluiting`, { params })
  // The answer names each thing that is missing: the choice of a regisseur is none of them.
  assert.equal(refused.status, 409, refused.text)
  assert.match(refused.text, /aanwezig/)
  assert.doesNotMatch(refused.text, /regisseur/)
})
