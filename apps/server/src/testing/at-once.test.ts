import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Inbreng, Overleg } from '@regietafel/contract/overleg-values.ts'
import type { Plan } from '@regietafel/contract/plan.contract.ts'
import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import pg from 'pg'
import { verifyDatabase } from '../log/verify-database.ts'
import { holdOverleg } from '../slices/plan/testing/hold-overleg.ts'
import {
  type TestAnswer,
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
} from './test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'

const VERWACHTINGEN = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code }) => code)

let server: TestServer
let client: pg.Client
let personen: Record<'Bas' | 'Mia' | 'Lies' | 'Noor' | 'Ruud', TestPersoon>

before(async () => {
  server = await createTestServer('2026-03-02T08:00:00Z')
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
})
after(async () => {
  await client.end()
  await server.close()
})

const aTeam = () =>
  aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'ketenpartner' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
  ])
const statuses = (answers: readonly TestAnswer[]) => answers.map(({ status }) => status).toSorted((a, b) => a - b)
const readDoel = async (casusId: string) => {
  const { body } = await server.ask(personen.Bas, `GET ${CASUS}/plan`, { params: { casusId } })
  const veld = (body as Plan).velden.find(({ code }) => code === 'gezamenlijk-doel')
  if (!veld) throw new Error('No doel')
  return veld
}

test('OVL-29 · OPL-36 · two browsers on one field: one wins, the other sees both texts', async () => {
  const { casusId } = await aTeam()
  const { veldId, versie } = await readDoel(casusId)
  const save = (tekst: string) =>
    server.ask(personen.Bas, `PUT ${CASUS}/plan/velden/{veldId}`, {
      params: { casusId, veldId },
      ifMatch: versie,
      body: { tekst },
    })
  const answers = await Promise.all(['een', 'twee', 'drie', 'vier'].map(save))
  assert.deepEqual(statuses(answers), [200, 412, 412, 412])
  const standing = await readDoel(casusId)
  for (const { body } of answers.filter(({ status }) => status === 412)) {
    const { huidig } = body as Probleem
    assert.deepEqual(huidig?.waarde, standing.waarde)
    assert.equal(huidig?.door, 'Bas')
  }
})

test('SYS-05 · the same POST at once: done once, the same answer each time; the same key for another: refused', async () => {
  const { casusId, deelnames } = await aTeam()
  const headers = { 'idempotency-key': randomUUID() }
  const agree = (wat: string) =>
    server.ask(personen.Bas, `POST ${CASUS}/acties`, {
      params: { casusId },
      headers,
      body: { deelnameId: deelnames[1], wat, einddatum: '2026-03-12' },
    })
  const answers = await Promise.all(Array.from({ length: 6 }, () => agree('Bellen')))
  assert.deepEqual(new Set(statuses(answers)), new Set([201]))
  assert.equal(new Set(answers.map(({ text }) => text)).size, 1)
  assert.equal(new Set(answers.map(({ headers: sent }) => sent['location'])).size, 1)
  const { body } = await server.ask(personen.Bas, `GET ${CASUS}/acties`, { params: { casusId } })
  assert.equal((body as { items: Actie[] }).items.length, 1)
  const other = await agree('Langsgaan')
  assert.equal(other.status, 409)
  assert.equal((other.body as Probleem).code, 'sleutel-hergebruikt')
})

test('a key of someone else is one’s own: the answer of the other is not shown', async () => {
  const { casusId } = await aTeam()
  const headers = { 'idempotency-key': randomUUID() }
  const sent = { params: { casusId }, headers, body: { tekst: 'Er verandert iets' } }
  const first = await server.ask(personen.Noor, `POST ${CASUS}/signalen`, sent)
  const second = await server.ask(personen.Lies, `POST ${CASUS}/signalen`, sent)
  assert.notEqual(first.text, second.text)
})

test('ROL-13 · ROL-42 · two hand-overs at once: never two regisseurs of one kind', async () => {
  const { casusId, deelnames } = await aTeam()
  const notitie = { standVanZaken: 'a', openActies: 'b', afspraken: 'c', contactritme: 'd' }
  const propose = (opvolgerId: string) =>
    server.ask(personen.Bas, `POST ${CASUS}/overdrachten`, {
      params: { casusId },
      body: { rol: 'procesregisseur', opvolgerId, vertrekt: false, notitie },
    })
  const proposed = await Promise.all([propose(personen.Mia.persoonId), propose(personen.Mia.persoonId)])
  assert.deepEqual(statuses(proposed), [201, 409])
  const made = proposed.find(({ status }) => status === 201)?.body as { overdrachtId: string } | undefined
  const overdrachtId = made?.overdrachtId ?? ''
  const accept = () =>
    server.ask(personen.Mia, `POST ${CASUS}/overdrachten/{overdrachtId}/antwoord`, {
      params: { casusId, overdrachtId },
      body: { antwoord: 'aanvaarden', aanvaard: VERWACHTINGEN },
    })
  const accepted = await Promise.all([accept(), accept(), accept()])
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from deelname where casus_id = $1 and rol = 'procesregisseur' and tot is null and aanvaard_op is not null`,
    [casusId],
  )
  assert.equal(rows[0]?.n, 1, JSON.stringify([statuses(accepted), accepted[0]?.text, deelnames.length]))
  assert.deepEqual(statuses(accepted), [200, 409, 409], accepted.map(({ text }) => text).join())
})

test('OVL-35 · two clicks on close, and an actie in between: closed once, nothing lost', async () => {
  const { casusId, deelnames } = await aTeam()
  const overleg = await holdOverleg(server, personen.Bas, { casusId, begin: '2026-03-03T09:00:00Z', gasten: deelnames })
  const params = { casusId, overlegId: overleg.overlegId }
  const choice = { deelnameId: deelnames[0], directContact: true, kijktVoorbijOrganisatie: true, door: overleg.seats }
  await server.ask(personen.Bas, `POST ${ONE}/inhoudelijke-regie`, { params, body: choice })
  const doel = await readDoel(casusId)
  await server.ask(personen.Bas, `PUT ${CASUS}/plan/velden/{veldId}`, {
    params: { casusId, veldId: doel.veldId },
    ifMatch: doel.versie,
    body: { tekst: 'Rust' },
  })
  await server.ask(personen.Bas, `POST ${ONE}/vervolg`, { params, body: { dag: '2026-05-12', door: overleg.seats } })
  const close = () => server.ask(personen.Bas, `POST ${ONE}/afsluiting`, { params })
  const agree = () =>
    server.ask(personen.Lies, `POST ${CASUS}/acties`, {
      params: { casusId },
      body: { deelnameId: deelnames[1], wat: 'Bellen', einddatum: '2026-03-12', overlegId: overleg.overlegId },
    })
  const [first, actie, second] = await Promise.all([close(), agree(), close()])
  assert.deepEqual(statuses([first, second]), [200, 409], `${first.text} ${second.text}`)
  assert.equal(actie.status, 201, actie.text)
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from termijn where casus_id = $1 and soort = 'uitkomst-delen'`,
    [casusId],
  )
  assert.equal(rows[0]?.n, 1)
})

test('OVL-04 · a preparation that is saved from two places at once: one wins, the other sees both texts', async () => {
  const { casusId, deelnames } = await aTeam()
  const { body } = await server.ask(personen.Bas, `POST ${CASUS}/overleggen`, {
    params: { casusId },
    body: {
      type: 'pga-eerste',
      begin: '2026-03-20T09:00:00Z',
      eind: '2026-03-20T10:00:00Z',
      vorm: { soort: 'fysiek', plaats: 'Zaal 2' },
      doel: 'Kijken hoe het gaat',
      agenda: [{ titel: 'Hoe gaat het', minuten: 20 }],
      genodigden: deelnames.map((deelnameId) => ({ deelnameId })),
    },
  })
  const params = { casusId, overlegId: (body as Overleg).overlegId }
  const list = await server.ask(personen.Noor, `GET ${ONE}/inbreng`, { params })
  const mine = (list.body as { items: Inbreng[] }).items.find(({ isVanMij }) => isVanMij)
  const save = (actueel: string) =>
    server.ask(personen.Noor, `PATCH ${ONE}/inbreng/{inbrengId}`, {
      params: { ...params, inbrengId: mine?.inbrengId ?? '' },
      ifMatch: mine?.versie ?? 0,
      body: { actueel, verleden: 'Toen', voorbereid: false },
    })
  const answers = await Promise.all(['een', 'twee', 'drie', 'vier'].map(save))
  assert.deepEqual(statuses(answers), [200, 412, 412, 412])
})

test('twenty people read and write in one casus at once: all are served, and the chain stays whole', async () => {
  const { casusId, deelnames } = await aTeam()
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, i) => {
      if (i % 3 === 0) return server.ask(personen.Lies, `GET ${CASUS}`, { params: { casusId } })
      if (i % 3 === 1)
        return server.ask(personen.Noor, `POST ${CASUS}/signalen`, { params: { casusId }, body: { tekst: 'x' } })
      const body = { deelnameId: deelnames[1], wat: 'Bellen', einddatum: '2026-03-12' }
      return server.ask(personen.Bas, `POST ${CASUS}/acties`, { params: { casusId }, body })
    }),
  )
  assert.deepEqual(new Set(statuses(answers)), new Set([200, 201]))
  const { broken } = await verifyDatabase(
    async <Row>(text: string, values: readonly unknown[]) => (await client.query(text, [...values])).rows as Row[],
  )
  assert.equal(broken, null)
})

test('a casus that changes hands while one reads: the seat that ends takes the access with it', async () => {
  const { casusId, deelnames } = await aTeam()
  const end = server.ask(personen.Bas, `POST ${CASUS}/deelnames/{deelnameId}/beeindiging`, {
    params: { casusId, deelnameId: deelnames[1] ?? '' },
    body: { reden: 'Andere baan', per: '2026-03-03' },
  })
  const looks = Array.from({ length: 5 }, () => server.ask(personen.Noor, `GET ${CASUS}`, { params: { casusId } }))
  const [ended, ...looked] = await Promise.all([end, ...looks])
  assert.equal(ended.status, 200, ended.text)
  for (const look of looked) assert.ok([200, 404].includes(look.status))
  assert.equal((await server.ask(personen.Noor, `GET ${CASUS}`, { params: { casusId } })).status, 404)
  const { body } = await server.ask(personen.Bas, `GET ${CASUS}`, { params: { casusId } })
  assert.equal((body as Casus).team.find(({ deelnameId }) => deelnameId === deelnames[1])?.status, 'beeindigd')
})
