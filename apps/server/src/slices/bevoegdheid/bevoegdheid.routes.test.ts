import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type {
  BevoegdheidRegel,
  BevoegdheidVanPersoon,
  Profielregistratie,
} from '@regietafel/contract/bevoegdheid.contract.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const ONE = '/v1/personen/{persoonId}'
let server: TestServer
let personen: Record<'Yara' | 'Bea' | 'Hanna' | 'Ilse' | 'Loes', TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'zou', {
    Yara: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Bea: { organisatie: 'Lokaal team', functies: ['manager'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
    Ilse: { organisatie: 'Thuisbegeleiding', functies: ['manager'] },
    Loes: { organisatie: 'Gemeente', functies: ['functioneel-beheerder'] },
  }))
})
after(() => server.close())

const PROFIEL = {
  profiel: 'procesregisseur-b-plus',
  vanaf: '2026-01-01',
  tot: '2027-01-01',
  bewijs: 'Toets',
  mandaat: 'Besluit 4',
}
const ask = (wie: TestPersoon, key: EndpointKey, over: TestPersoon | null, body?: object) =>
  server.ask(wie, key, {
    ...(over ? { params: { persoonId: over.persoonId } } : {}),
    ...(body ? { body } : {}),
  })
const mine = async (wie: TestPersoon) =>
  (await ask(wie, 'GET /v1/mijn-bevoegdheid', null)).body as BevoegdheidVanPersoon

test('ROL-53 · the own manager registers B+ with its mandate; the person reads it, with who and until when', async () => {
  const made = await ask(personen.Bea, `POST ${ONE}/profielregistraties`, personen.Yara, PROFIEL)
  assert.equal(made.status, 201, made.text)
  const { registraties } = await mine(personen.Yara)
  assert.deepEqual(
    registraties.map(({ profiel, stand, tot, mandaat, geregistreerdDoor }) => [
      profiel,
      stand,
      tot,
      mandaat,
      geregistreerdDoor,
    ]),
    [['procesregisseur-b-plus', 'geldig', '2027-01-01', 'Besluit 4', 'Bea']],
  )
  const without = await ask(personen.Bea, `POST ${ONE}/profielregistraties`, personen.Yara, {
    ...PROFIEL,
    mandaat: null,
  })
  assert.equal((without.body as { code: string }).code, 'mandaat-missing')
})

test('PRV-47 · another organisation does not read it, nor registers; a partner has no register at all', async () => {
  for (const body of [undefined, PROFIEL]) {
    const key = body ? (`POST ${ONE}/profielregistraties` as const) : (`GET ${ONE}/bevoegdheid` as const)
    assert.equal((await ask(personen.Ilse, key, personen.Yara, body)).status, 403)
    assert.equal((await ask(personen.Hanna, key, personen.Yara, body)).status, 403)
    assert.equal((await ask(personen.Bea, key, personen.Bea, body)).status, 403, 'nobody answers for oneself')
  }
  assert.equal((await ask(personen.Hanna, 'GET /v1/bevoegdheden', null)).status, 403)
  const { items } = (await ask(personen.Ilse, 'GET /v1/bevoegdheden', null)).body as { items: BevoegdheidRegel[] }
  assert.deepEqual(
    items.map(({ persoon }) => persoon.naam),
    ['Hanna'],
  )
})

test('ROL-54 · PRV-47 · scores of the person and the manager: theirs only, not of the functioneel-beheerder', async () => {
  const scores = [
    { code: 'pa-effect', score: 2 },
    { code: 'pb-wet', score: 4 },
  ]
  const lower = [{ code: 'pa-effect', score: 4 }]
  const own = await ask(personen.Yara, 'POST /v1/mijn-beoordelingen', null, {
    profiel: 'procesregisseur-b-plus',
    scores,
  })
  assert.equal(own.status, 201, own.text)
  const body = { profiel: 'procesregisseur-b-plus', scores: lower }
  assert.equal((await ask(personen.Bea, `POST ${ONE}/beoordelingen`, personen.Yara, body)).status, 201)
  const kanten = (await mine(personen.Yara)).beoordelingen?.map(({ kant, scores: given }) => [kant, given])
  assert.deepEqual(kanten?.toSorted(), [
    ['manager', lower],
    ['zelf', scores],
  ])
  const read = (await ask(personen.Bea, `GET ${ONE}/bevoegdheid`, personen.Yara)).body as BevoegdheidVanPersoon
  assert.equal(read.beoordelingen?.length, 2)
  const keeper = (await ask(personen.Loes, `GET ${ONE}/bevoegdheid`, personen.Yara)).body as BevoegdheidVanPersoon
  assert.equal(keeper.beoordelingen, null)
  assert.equal(keeper.registraties.length, 1)
  assert.equal((await ask(personen.Loes, `POST ${ONE}/beoordelingen`, personen.Yara, body)).status, 403)
  assert.equal((await ask(personen.Ilse, `POST ${ONE}/beoordelingen`, personen.Yara, body)).status, 403)
})

test('ROL-54 · a score for what the profile does not ask is refused', async () => {
  const body = { profiel: 'casusregisseur-a', scores: [{ code: 'pa-effect', score: 4 }] }
  const refused = await ask(personen.Yara, 'POST /v1/mijn-beoordelingen', null, body)
  assert.equal(refused.status, 400)
  assert.match(refused.text, /scores.pa-effect/)
})

test('ROL-56 · the organisation declares the three sides', async () => {
  const body = { competenties: 'Opleiding', bevoegdheden: 'Mag inkopen', randvoorwaarden: 'Acht uur per week' }
  assert.equal((await ask(personen.Bea, `POST ${ONE}/toerusting`, personen.Yara, body)).status, 201)
  const { toerusting } = await mine(personen.Yara)
  assert.equal(toerusting?.randvoorwaarden, 'Acht uur per week')
  assert.equal(toerusting?.verklaardDoor, 'Bea')
})

test('ROL-53 · a withdrawn registration stays as history and counts no more', async () => {
  const made = await ask(personen.Loes, `POST ${ONE}/profielregistraties`, personen.Hanna, {
    profiel: 'casusregisseur-a',
    vanaf: '2026-01-01',
    bewijs: 'Diploma',
  })
  assert.equal(made.status, 201, made.text)
  const { registratieId, versie } = made.body as Profielregistratie
  const params = { persoonId: personen.Hanna.persoonId, registratieId }
  const key = `DELETE ${ONE}/profielregistraties/{registratieId}` as const
  assert.equal((await server.ask(personen.Ilse, key, { params, ifMatch: versie })).status, 204)
  assert.equal((await server.ask(personen.Ilse, key, { params, ifMatch: versie + 1 })).status, 409)
  assert.deepEqual(
    (await mine(personen.Hanna)).registraties.map(({ stand }) => stand),
    ['ingetrokken'],
  )
})
