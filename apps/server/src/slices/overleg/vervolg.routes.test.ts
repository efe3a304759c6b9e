import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import type { Dagvoorstel, Vervolgvoorstel } from '@regietafel/contract/vervolg.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'
import { settleVervolg } from './settle-vervolg.ts'

const START = '2026-03-03T11:00:00Z'
let server: TestServer

type Scene = {
  code: string
  casusId: string
  proces: TestPersoon
  regie: TestPersoon
  partner: TestPersoon
  seats: string[]
}

/** A casus in a network whose first overleg was held on 3 March 2026. */
async function aScene(code: string): Promise<Scene> {
  server.setNow(START)
  const { personen } = await aNetwerk(server, code, {
    Ilse: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Wout: { organisatie: 'Reclassering' },
    Dina: { organisatie: 'GGZ' },
  })
  const { Ilse: proces, Wout: regie, Dina: partner } = personen
  const { casusId, deelnames: seats } = await aCasus(server, proces, [
    { persoon: regie, rol: 'inhoudelijke-regie' },
    { persoon: partner, rol: 'ketenpartner' },
  ])
  await inTransaction(
    server.store,
    { soort: 'persoon', ...proces, bereik: 'casus', casusId },
    server.now(),
    async (tx) => {
      await anAfgerondOverleg(tx, casusId)
      await settleVervolg(tx, casusId)
    },
  )
  return { code, casusId, proces, regie, partner, seats }
}

const voorstelOf = async ({ casusId, proces }: Scene) =>
  (await server.ask(proces, 'GET /v1/casussen/{casusId}/vervolgvoorstel', { params: { casusId } }))
    .body as Vervolgvoorstel
/** How the follow-up stands on the desk of the procesregisseur; null when nothing runs. */
async function standOf({ casusId, proces }: Scene) {
  const { termijnen } = (await server.ask(proces, 'GET /v1/mijn-werk')).body as MijnWerk
  return termijnen.find((each) => each.casusId === casusId && each.soort === 'vervolg-overleg')?.stand ?? null
}
async function plan({ code, casusId, proces, seats }: Scene, dag: string): Promise<Overleg> {
  const type = getProfiel(code, '2026-03-03').lijsten.overlegtypen.find(({ eerste }) => !eerste)
  const answer = await server.ask(proces, 'POST /v1/casussen/{casusId}/overleggen', {
    params: { casusId },
    body: body(type?.code ?? '', dag, seats),
  })
  assert.equal(answer.status, 201, answer.text)
  return answer.body as Overleg
}
const body = (type: string, dag: string, seats: readonly string[]) => ({
  type,
  begin: momentOp(dag, '10:00').toISOString(),
  eind: momentOp(dag, '11:00').toISOString(),
  vorm: { soort: 'fysiek', plaats: 'Zaal 1' },
  doel: 'Kijken hoe het gaat',
  agenda: [{ titel: 'Hoe gaat het', minuten: 60 }],
  genodigden: seats.map((deelnameId) => ({ deelnameId })),
})

before(async () => {
  server = await createTestServer(START)
})
after(() => server.close())

// The rhythm as shipped: the window, the first and last day that is offered, and how it stands when nobody planned.
const networks = [
  {
    code: 'kennemerland',
    venster: ['2026-04-14', '2026-04-28', true],
    offered: ['2026-04-14', '2026-04-28'],
    late: '2026-04-29',
    stand: 'te-laat',
  },
  {
    code: 'zuid-limburg',
    venster: [null, '2026-04-28', false],
    offered: ['2026-04-14', '2026-04-28'],
    late: '2026-04-29',
    stand: 'waarschuwing',
  },
  {
    code: 'noord-limburg',
    venster: [null, '2026-04-28', false],
    offered: ['2026-04-14', '2026-04-28'],
    late: '2026-04-29',
    stand: 'waarschuwing',
  },
  {
    code: 'nog',
    venster: [null, '2026-06-01', false],
    offered: ['2026-05-18', '2026-06-01'],
    late: '2026-06-02',
    stand: 'waarschuwing',
  },
] as const
for (const { code, venster, offered, late, stand } of networks)
  test(`NET-40, OVL-14, OVL-15 · the follow-up in ${code}`, async () => {
    const scene = await aScene(code)
    const voorstel = await voorstelOf(scene)
    assert.deepEqual(
      voorstel.venster && [voorstel.venster.vanaf, voorstel.venster.tot, voorstel.venster.kanTeLaat],
      venster,
    )
    assert.deepEqual([voorstel.dagen[0], voorstel.dagen.at(-1)], offered)
    assert.ok(!voorstel.dagen.includes('2026-04-27') && !voorstel.dagen.includes('2026-05-25'), 'no public holidays')
    server.setNow(momentOp(late, '08:00'))
    assert.equal(await standOf(scene), stand)
  })

test('NET-40 · in Zuid Oost Utrecht the date is fixed at the table: nothing is offered and no term runs', async () => {
  const scene = await aScene('zou')
  const { venster, dagen } = await voorstelOf(scene)
  assert.deepEqual([venster, dagen, await standOf(scene)], [null, [], null])
})

test('A-04, OVL-15 · in Kennemerland a date in time meets the term, one past day 56 does not', async () => {
  const scene = await aScene('kennemerland')
  server.setNow('2026-03-10T09:00:00Z')
  const overleg = await plan(scene, '2026-04-08')
  assert.equal(await standOf(scene), null)
  const change = async (dag: string, versie: number) =>
    server.ask(scene.proces, 'PUT /v1/casussen/{casusId}/overleggen/{overlegId}', {
      params: { casusId: scene.casusId, overlegId: overleg.overlegId },
      body: body(overleg.type, dag, scene.seats),
      ifMatch: versie,
    })
  assert.equal((await change('2026-04-29', overleg.versie)).status, 200)
  assert.equal(await standOf(scene), 'loopt')
  assert.equal((await change('2026-04-28', overleg.versie + 1)).status, 200)
  assert.equal(await standOf(scene), null)
  const params = { casusId: scene.casusId, overlegId: overleg.overlegId }
  const cancel = { params, body: { reden: 'De zaal is bezet' } }
  assert.equal(
    (await server.ask(scene.proces, 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/annulering', cancel)).status,
    200,
  )
  assert.equal(await standOf(scene), 'loopt')
  server.setNow('2026-04-29T06:00:00Z')
  assert.equal(await standOf(scene), 'te-laat')
})

test('OVL-14 · days are put before the partners, their preference is kept, and a fixed date closes it', async () => {
  const scene = await aScene('kennemerland')
  const { casusId, proces, regie, partner } = scene
  const params = { casusId }
  await server.runJobs()
  const { samenMet } = await voorstelOf(scene)
  assert.equal(samenMet.length, 3)
  const propose = (dagen: string[]) =>
    server.ask(proces, 'POST /v1/casussen/{casusId}/dagvoorstellen', { params, body: { dagen } })
  assert.equal((await propose(['2026-03-01'])).status, 400)
  assert.equal(
    (
      await server.ask(partner, 'POST /v1/casussen/{casusId}/dagvoorstellen', {
        params,
        body: { dagen: ['2026-04-14'] },
      })
    ).status,
    403,
  )
  const made = await propose(['2026-04-16', '2026-04-14'])
  assert.equal(made.status, 201)
  const { dagvoorstelId } = made.body as Dagvoorstel
  const mails = await server.runJobs()
  assert.equal(mails.length, 2)
  assert.ok(mails.every((mail) => /welke dag kunt u/i.test(mail)))
  const answer = (wie: TestPersoon, dagen: string[]) =>
    server.ask(wie, 'POST /v1/casussen/{casusId}/dagvoorstellen/{dagvoorstelId}/voorkeur', {
      params: { casusId, dagvoorstelId },
      body: { dagen },
    })
  assert.equal((await answer(proces, ['2026-04-14'])).status, 403)
  assert.equal((await answer(partner, ['2026-04-15'])).status, 400)
  assert.equal((await answer(partner, ['2026-04-14'])).status, 200)
  assert.equal((await answer(partner, ['2026-04-16'])).status, 200)
  assert.equal((await answer(regie, [])).status, 200)
  const list = async () =>
    (
      (await server.ask(proces, 'GET /v1/casussen/{casusId}/dagvoorstellen', { params })).body as {
        items: Dagvoorstel[]
      }
    ).items
  const [voorstel] = await list()
  assert.deepEqual(voorstel?.dagen, ['2026-04-14', '2026-04-16'])
  assert.deepEqual(
    voorstel?.voorkeuren.map(({ persoon, dagen }) => [persoon.naam, dagen]),
    [
      ['Wout', []],
      ['Dina', ['2026-04-16']],
    ],
  )
  await plan(scene, '2026-04-16')
  assert.equal((await list())[0]?.open, false)
  assert.equal((await answer(partner, ['2026-04-14'])).status, 409)
})
