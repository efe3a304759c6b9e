import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Functie } from '@regietafel/domain/toegang/rollen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer } from '../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Bas' | 'Mia' | 'Noor', TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL' },
    Noor: { organisatie: 'GGZ' },
  }))
})
after(() => server.close())

const appoint = (functies: Functie[]) =>
  inTransaction(
    server.store,
    { soort: 'systeem', netwerkId: personen.Mia.netwerkId, casusId: null },
    server.now(),
    (tx) => tx.db.updateTable('persoon').set({ functies }).where('persoonId', '=', personen.Mia.persoonId).execute(),
  )
const countFor = async (persoon: TestPersoon) => {
  const { body } = await server.ask(persoon, 'GET /v1/aanmeldingen')
  return (body as { items: unknown[] }).items.length
}

test('INT-11 · PRV-14 · who becomes procesregisseur sees what waits already, and loses it with the functie', async () => {
  const filed = await server.ask(personen.Noor, 'POST /v1/aanmeldingen', {
    body: {
      doel: 'Rust',
      grondslag: 'publieke-taak',
      themas: ['overlast'],
      niveau: 3,
      waaromNietEigenKeten: 'Het lukt niet alleen.',
      urgentie: 'gewoon',
      huishouden: [{ naam: 'Danny', isIndexpersoon: true }],
    },
  })
  assert.equal(filed.status, 201, filed.text)
  assert.equal(await countFor(personen.Mia), 0)
  await appoint(['ketenpartner', 'procesregisseur'])
  assert.equal(await countFor(personen.Mia), 1)
  await appoint(['ketenpartner'])
  assert.equal(await countFor(personen.Mia), 0)
  assert.deepEqual([await countFor(personen.Bas), await countFor(personen.Noor)], [1, 1])
})
