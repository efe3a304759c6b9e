import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { KringSoort } from '@regietafel/domain/toegang/kringen.ts'
import { inTransaction } from '../database/transaction.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../testing/test-server.ts'
import { addDeelname } from './add-deelname.ts'

const NU = new Date('2026-03-02T09:00:00Z')
const days = (count: number) => new Date(NU.getTime() + count * 86_400_000)

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor', TestPersoon>
before(async () => {
  server = await createTestServer(NU.toISOString())
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'GGZ' },
    Noor: { organisatie: 'GGZ' },
  }))
})
after(() => server.close())

type Seat = { vanaf: Date; tot?: Date | null; aanvaardOp: Date | null; rol?: 'ketenpartner' | 'inhoudelijke-regie' }
const PARTNER: readonly KringSoort[] = ['casus', 'casuspartners', 'inbreng', 'planlezers']
/** One's own inbreng, and everyone else's. */
const REGIE: readonly KringSoort[] = ['casus', 'casuspartners', 'inbreng', 'inbreng', 'planlezers', 'regie']

const rows: readonly { rule: string; seat: Seat; holds: readonly KringSoort[] }[] = [
  { rule: 'a seat that runs opens what its role may read', seat: { vanaf: NU, aanvaardOp: NU }, holds: PARTNER },
  { rule: 'a seat that begins tomorrow opens nothing', seat: { vanaf: days(1), aanvaardOp: NU }, holds: [] },
  { rule: 'a seat that ends now opens nothing', seat: { vanaf: days(-9), tot: NU, aanvaardOp: NU }, holds: [] },
  { rule: 'a seat that ends tomorrow still opens', seat: { vanaf: NU, tot: days(1), aanvaardOp: NU }, holds: PARTNER },
  {
    rule: 'a seat that is only offered opens that the casus exists',
    seat: { vanaf: NU, aanvaardOp: null },
    holds: ['casus'],
  },
  {
    rule: 'an offered seat of yesterday opens nothing',
    seat: { vanaf: days(-9), tot: days(-1), aanvaardOp: null },
    holds: [],
  },
  {
    rule: 'a substitute with the regie for a day',
    seat: { vanaf: days(-1), tot: days(1), aanvaardOp: NU, rol: 'inhoudelijke-regie' },
    holds: REGIE,
  },
  {
    rule: 'a substitute whose day has passed',
    seat: { vanaf: days(-2), tot: days(-1), aanvaardOp: NU, rol: 'inhoudelijke-regie' },
    holds: [],
  },
]

for (const { rule, seat, holds } of rows)
  test(`PRV-02 · PRV-14 · ${rule}`, async () => {
    const { Bas, Lies, Noor } = personen
    const { casusId } = await aCasus(server, Bas)
    const { casusId: other } = await aCasus(server, Bas, [{ persoon: Lies, rol: 'ketenpartner' }])
    const opening = (wie: TestPersoon, casus: string) =>
      ({ soort: 'persoon', ...wie, bereik: 'casus', casusId: casus }) as const
    const { persoonId, organisatieId } = Lies
    await inTransaction(server.store, opening(Bas, casusId), NU, (tx) =>
      addDeelname(tx, { casusId, persoonId, organisatieId, rol: 'ketenpartner', ...seat }),
    )
    const held = (wie: TestPersoon, casus: string) =>
      inTransaction(server.store, opening(wie, casus), NU, async ({ kringen }) =>
        kringen
          .all()
          .filter((kring) => kring.casusId !== null)
          .map((kring) => `${kring.casusId === casus ? '' : 'elsewhere '}${kring.soort}`)
          .toSorted((a, b) => a.localeCompare(b)),
      )
    assert.deepEqual(await held(Lies, casusId), holds)
    assert.deepEqual(await held(Lies, other), PARTNER)
    assert.deepEqual(await held(Noor, casusId), [])
  })
