import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../../testing/test-server.ts'

const VERSIES = 'POST /v1/netwerkprofiel/versies'
const BESLUIT = 'PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit'

let server: TestServer
let personen: Record<'Marian' | 'Edwin' | 'Ilse' | 'Esra', TestPersoon>
before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
})
beforeEach(async () => {
  server.setNow('2026-03-02T09:00:00Z')
  const made = await aNetwerk(server, 'kennemerland', {
    Marian: { organisatie: 'ZVH', functies: ['functioneel-beheerder'] },
    Edwin: { organisatie: 'ZVH', functies: ['functioneel-beheerder'] },
    Ilse: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Esra: { organisatie: 'GGZ' },
  })
  personen = made.personen
})
after(() => server.close())

const read = async (wie = personen.Esra): Promise<Netwerkprofiel> =>
  (await server.ask(wie, 'GET /v1/netwerkprofiel')).body

const withTermijn = (profiel: Netwerkprofiel, dagen: number): Netwerkprofiel => ({
  ...profiel,
  waarden: {
    ...profiel.waarden,
    'naOverleg.termijnDagen': { ...profiel.waarden['naOverleg.termijnDagen'], waarde: dagen },
  },
})

const propose = async (profiel: object, geldigVanaf = '2026-03-02', wie = personen.Marian) =>
  server.ask(wie, VERSIES, { body: { geldigVanaf, reden: 'Vijf dagen is genoeg.', profiel } })

const decide = (wie: TestPersoon, versie: Profielversie, besluit: string, reden = '') =>
  server.ask(wie, BESLUIT, {
    params: { profielversieId: versie.profielversieId },
    body: { besluit, reden },
    ifMatch: versie.versie,
  })

test('NET-04 · NET-05 · a change counts after a second beheerder adopted it, and shows as the netwerk’s own', async () => {
  const before = await read()
  const { status, body } = await propose(withTermijn(before, 5))
  const voorstel = body as Profielversie
  assert.equal(status, 201)
  assert.deepEqual(voorstel.gewijzigd, ['naOverleg.termijnDagen'])
  assert.deepEqual(await read(), before)

  const adopted = await decide(personen.Edwin, voorstel, 'vastgesteld')
  assert.equal(adopted.status, 200)
  const now = await read()
  assert.equal(now.versie, 2)
  assert.deepEqual(now.waarden['naOverleg.termijnDagen'], {
    waarde: 5,
    status: 'lokaal',
    bron: 'aangepast door het netwerk zelf',
  })
  assert.deepEqual(now.waarden['naOverleg.doorWie'], before.waarden['naOverleg.doorWie'])
  const { items } = (await server.ask(personen.Esra, 'GET /v1/netwerkprofiel/versies')).body as {
    items: Profielversie[]
  }
  assert.deepEqual(
    items.map(({ nummer, geldt, reden, voorgesteldDoor, beslotenDoor }) => [
      nummer,
      geldt,
      reden,
      voorgesteldDoor?.naam,
      beslotenDoor?.naam,
    ]),
    [
      [2, true, 'Vijf dagen is genoeg.', 'Marian', 'Edwin'],
      [1, false, 'Meegeleverd met Regietafel.', undefined, undefined],
    ],
  )
})

test('NET-04 · four eyes: who proposed can neither adopt nor reject, only withdraw', async () => {
  const voorstel = (await propose(withTermijn(await read(), 5))).body as Profielversie
  for (const besluit of ['vastgesteld', 'afgewezen']) {
    const { status, body } = await decide(personen.Marian, voorstel, besluit, 'Toch maar')
    assert.equal(status, 403)
    assert.equal((body as { code: string }).code, 'eigen-voorstel')
  }
  assert.equal((await decide(personen.Edwin, voorstel, 'ingetrokken')).status, 403)
  assert.equal((await decide(personen.Marian, voorstel, 'ingetrokken')).status, 200)
  assert.equal((await decide(personen.Edwin, { ...voorstel, versie: 2 }, 'vastgesteld')).status, 409)
  assert.equal((await read()).versie, 1)
})

test('NET-04 · a proposal is rejected with a reason; then another may be made, and one at a time', async () => {
  const profiel = withTermijn(await read(), 5)
  const voorstel = (await propose(profiel)).body as Profielversie
  assert.equal((await propose(profiel)).status, 409)
  assert.equal((await decide(personen.Edwin, voorstel, 'afgewezen')).status, 400)
  assert.equal((await decide(personen.Edwin, voorstel, 'afgewezen', 'Te kort voor de partners.')).status, 200)
  assert.equal((await propose(profiel)).status, 201)
})

test('NET-04 · a start day: not before today, not before a version that was adopted; adopted late it starts then', async () => {
  const profiel = withTermijn(await read(), 5)
  assert.equal((await propose(profiel, '2026-03-01')).status, 400)
  const voorstel = (await propose(profiel, '2026-03-10')).body as Profielversie
  server.setNow('2026-03-12T09:00:00Z')
  const { body } = await decide(personen.Edwin, voorstel, 'vastgesteld')
  assert.equal((body as Profielversie).geldigVanaf, '2026-03-12')

  const later = (await propose(withTermijn(profiel, 4), '2026-04-01')).body as Profielversie
  await decide(personen.Edwin, later, 'vastgesteld')
  assert.equal((await read()).versie, 2)
  assert.equal((await propose(withTermijn(profiel, 3), '2026-03-20')).status, 400)
  server.setNow('2026-04-01T09:00:00Z')
  assert.equal((await read()).versie, 3)
})

test('NET-04 · a running obligation keeps its version, a new one takes the newest', async () => {
  const profiel = await read()
  const ritme = { waarde: { soort: 'herinnering', naDagen: 10, ookKetenpartners: false }, status: 'lokaal', bron: 'x' }
  const contact = async (casusId: string) => {
    const { body } = await server.ask(personen.Ilse, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
    const { items } = body as { items: { soort: string; vervaltOp: string }[] }
    return items.find(({ soort }) => soort === 'contact-regisseurs')?.vervaltOp.slice(0, 10)
  }
  const running = await aCasus(server, personen.Ilse)
  const voorstel = (await propose({ ...profiel, waarden: { ...profiel.waarden, 'contact.ritmeDagen': ritme } }))
    .body as Profielversie
  await decide(personen.Edwin, voorstel, 'vastgesteld')
  const fresh = await aCasus(server, personen.Ilse)
  // The window of Kennemerland ends after 42 days, the reminder of the new version comes after 10.
  assert.deepEqual([await contact(running.casusId), await contact(fresh.casusId)], ['2026-04-13', '2026-03-12'])
})

test('NET-58 · missing key, escalation that turns back, window turned around and unknown holidays: all reasons at once', async () => {
  const before = await read()
  const { 'naOverleg.doorWie': _, ...rest } = before.waarden
  const doel = before.waarden['escalatie.doel'].waarde[0]
  const waarden = {
    ...rest,
    'bestaat.niet': { waarde: 1, status: 'lokaal', bron: 'x' },
    'escalatie.doel': { waarde: [doel, { ...doel, trede: 2 }], status: 'lokaal', bron: 'x' },
    'vervolg.venster': { waarde: { soort: 'venster', vanafDagen: 56, totDagen: 42 }, status: 'lokaal', bron: 'x' },
    feestdagen: { waarde: { regio: 'ATLANTIS', goedeVrijdag: 'werkdag' }, status: 'lokaal', bron: 'x' },
    'mailgroep.aan': { waarde: false, status: 'lokaal', bron: 'x' },
  }
  const { status, body } = await propose({ ...before, waarden })
  assert.equal(status, 400)
  const { fouten } = body as { fouten: { veld: string; melding: string }[] }
  assert.deepEqual(fouten.map(({ veld }) => veld).toSorted(), [
    'profiel.waarden.actie.terugkoppeling.kanaal',
    'profiel.waarden.bestaat.niet',
    'profiel.waarden.escalatie.doel',
    'profiel.waarden.feestdagen',
    'profiel.waarden.mailgroep.anoniem',
    'profiel.waarden.mailgroep.ledenVerborgen',
    'profiel.waarden.naOverleg.aanWie',
    'profiel.waarden.naOverleg.doorWie',
    'profiel.waarden.vervolg.venster',
  ])
  assert.deepEqual(await read(), before)
})

const broken: readonly (readonly [rule: string, profiel: object])[] = [
  ['nothing at all', {}],
  ['values that are no object', { waarden: 4, lijsten: [] }],
  ['a value that is null', { waarden: null, lijsten: null }],
]
for (const [rule, profiel] of broken)
  test(`NET-58 · a profile that is ${rule} is refused in words`, async () => {
    const { status, body } = await propose(profiel)
    assert.equal(status, 400)
    assert.ok((body as { fouten: unknown[] }).fouten.length > 0)
  })

test('a profile that changes nothing is no proposal', async () => {
  assert.equal((await propose(await read())).status, 409)
})

test('NET-04 · only a functioneel beheerder of this netwerk proposes and decides; everyone in it reads', async () => {
  const profiel = withTermijn(await read(), 5)
  const voorstel = (await propose(profiel)).body as Profielversie
  const { profielversieId } = voorstel
  const elders = await aNetwerk(server, 'nog', {
    Ans: { organisatie: 'ZVH', functies: ['functioneel-beheerder'] },
  })
  assert.equal((await propose(profiel, '2026-03-02', personen.Ilse)).status, 403)
  assert.equal((await decide(personen.Ilse, voorstel, 'vastgesteld')).status, 403)
  assert.equal((await decide(elders.personen.Ans, voorstel, 'vastgesteld')).status, 404)
  const one = 'GET /v1/netwerkprofiel/versies/{profielversieId}'
  assert.equal((await server.ask(personen.Esra, one, { params: { profielversieId } })).status, 200)
  assert.equal((await server.ask(elders.personen.Ans, one, { params: { profielversieId } })).status, 404)
  assert.equal((await server.ask(personen.Esra, one, { params: { profielversieId: unknownId() } })).status, 404)
})

test('NET-58 · a reason that is missing is told with everything else', async () => {
  const { 'naOverleg.doorWie': _, ...waarden } = (await read()).waarden
  const { status, body } = await server.ask(personen.Marian, VERSIES, {
    body: { geldigVanaf: '2026-03-02', reden: ' ', profiel: { ...(await read()), waarden } },
  })
  assert.equal(status, 400)
  assert.deepEqual(
    (body as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld),
    ['profiel.waarden.naOverleg.doorWie', 'reden'],
  )
})
