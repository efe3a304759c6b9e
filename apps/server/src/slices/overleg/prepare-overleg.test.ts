import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Inbreng, Overleg } from '@regietafel/contract/overleg-values.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, unknownId } from '../../testing/test-server.ts'
import { aPlan, aTable, as, invitedAs, LIST, ONE, type Table, UITNODIGING } from './testing/a-table.ts'

let table: Table
let server: Table['server']
let personen: Table['personen']
let casusId: string
let seats: Table['seats']
let overleg: Overleg

const plan = (change: object = {}) => aPlan(table, change)
const params = () => ({ casusId, overlegId: overleg.overlegId })
const of = (naam: 'Mehmet' | 'Noor' | 'Fatima') => invitedAs(overleg, personen[naam])
const look = async () =>
  (overleg = as<Overleg>(await server.ask(personen.Fatima, `GET ${ONE}`, { params: params() }), 200))
const inbrengOf = async (wie: TestPersoon) =>
  as<{ items: Inbreng[] }>(await server.ask(wie, `GET ${ONE}/inbreng`, { params: params() }), 200).items

before(async () => {
  table = await aTable()
  ;({ server, personen, casusId, seats } = table)
})
after(() => server.close())

test('OVL-03 · Zuid-Limburg: the first overleg online asks for a reason', async () => {
  const online = { soort: 'online', plaats: 'https://beeld.voorbeeld.test/1' }
  const refused = await server.ask(personen.Fatima, `POST ${LIST}`, {
    params: { casusId },
    body: plan({ vorm: online }),
  })
  assert.equal(refused.status, 400)
  assert.deepEqual((refused.body as { fouten: { veld: string }[] }).fouten[0]?.veld, 'vorm.reden')
})

test('OVL-02 · the follow-up cannot come before the first; an invitee stands there once', async () => {
  const follow = await server.ask(personen.Fatima, `POST ${LIST}`, {
    params: { casusId },
    body: plan({ type: 'pga-vervolg' }),
  })
  assert.equal((follow.body as { code: string }).code, 'eerste-overleg-missing')
  const genodigden = [{ deelnameId: seats.noor }, { deelnameId: seats.noor }]
  const twice = await server.ask(personen.Fatima, `POST ${LIST}`, { params: { casusId }, body: plan({ genodigden }) })
  assert.equal((twice.body as { code: string }).code, 'genodigde-twice')
})

test('OVL-01 · OVL-23 · only the procesregisseur plans; the agenda comes from the profile and can be changed', async () => {
  const other = await server.ask(personen.Noor, `POST ${LIST}`, { params: { casusId }, body: plan() })
  assert.equal(other.status, 403)
  overleg = as<Overleg>(await server.ask(personen.Fatima, `POST ${LIST}`, { params: { casusId }, body: plan() }), 201)
  assert.deepEqual(
    overleg.agenda.map(({ code }) => code),
    getProfiel('zuid-limburg', '2026-03-02').lijsten.overlegtypen[0]?.agenda.map(({ code }) => code),
  )
  assert.deepEqual(
    overleg.uitnodigingen.map(({ persoon, status }) => [persoon.naam, status]),
    [
      ['Fatima', 'aanvaard'],
      ['Mehmet', 'verstuurd'],
      ['Noor', 'verstuurd'],
    ],
  )
})

test('OVL-09 · OVL-11 · another time renews the invitations; a stale change is refused', async () => {
  const change = { ...plan(), begin: '2026-03-10T10:00:00Z', eind: '2026-03-10T11:30:00Z' }
  const none = await server.ask(personen.Fatima, `PUT ${ONE}`, { params: params(), body: change })
  assert.equal(none.status, 428)
  const stale = await server.ask(personen.Fatima, `PUT ${ONE}`, { params: params(), body: change, ifMatch: 9 })
  assert.equal(stale.status, 412)
  overleg = as<Overleg>(
    await server.ask(personen.Fatima, `PUT ${ONE}`, { params: params(), body: change, ifMatch: 1 }),
    200,
  )
  assert.equal(overleg.begin, '2026-03-10T10:00:00.000Z')
  assert.equal(overleg.versie, 2)
})

test('OVL-11 · who declines gives a reason; a substitute comes from the same organisatie and gets an own seat', async () => {
  const key = `POST ${UITNODIGING}/antwoord` as const
  const at = { ...params(), uitnodigingId: of('Noor').uitnodigingId }
  const bare = await server.ask(personen.Noor, key, { params: at, body: { antwoord: 'decline' } })
  assert.equal((bare.body as { code: string }).code, 'reden-missing')
  const other = { antwoord: 'nameVervanger', vervangerId: personen.Ruud.persoonId }
  assert.equal(
    ((await server.ask(personen.Noor, key, { params: at, body: other })).body as { code: string }).code,
    'other-organisatie',
  )
  const stranger = await server.ask(personen.Ruud, key, { params: at, body: { antwoord: 'accept' } })
  assert.equal(stranger.status, 404)
  const sem = { antwoord: 'nameVervanger', vervangerId: personen.Sem.persoonId }
  overleg = as<Overleg>(await server.ask(personen.Noor, key, { params: at, body: sem }), 200)
  assert.equal(of('Noor').vervanger?.naam, 'Sem')
  const casus = await server.ask(personen.Sem, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal((casus.body as { doelbinding: unknown }).doelbinding, null, 'until the expectations are accepted')
  overleg = as<Overleg>(await server.ask(personen.Noor, key, { params: at, body: { antwoord: 'accept' } }), 200)
  assert.equal((await server.ask(personen.Sem, 'GET /v1/casussen/{casusId}', { params: { casusId } })).status, 404)
})

test('OVL-05 · PRV-36 · a preparation is for its author and the regie until the overleg opens', async () => {
  const [own] = await inbrengOf(personen.Noor)
  assert.ok(own)
  assert.equal(own.lezers, 'auteur-en-regie')
  const key = `PATCH ${ONE}/inbreng/{inbrengId}` as const
  const at = { ...params(), inbrengId: own.inbrengId }
  const half = { actueel: 'Drie meldingen in februari', verleden: '', voorbereid: true }
  const refused = await server.ask(personen.Noor, key, { params: at, body: half, ifMatch: 1 })
  assert.equal((refused.body as { code: string }).code, 'inbreng-part-missing')
  const whole = { ...half, verleden: 'Opname in 2023', verledenMondeling: true }
  as<Inbreng>(await server.ask(personen.Noor, key, { params: at, body: whole, ifMatch: 1 }), 200)
  assert.equal((await server.ask(personen.Fatima, key, { params: at, body: whole, ifMatch: 2 })).status, 404)
  assert.deepEqual(
    (await inbrengOf(personen.Mehmet)).map(({ naam }) => naam),
    ['Mehmet'],
  )
  assert.equal((await inbrengOf(personen.Fatima)).length, 2)
  assert.equal((await look()).voorbereid, 1)
})

test('OVL-05 · the table opens on its day, and then those invited read each other', async () => {
  const key = `POST ${ONE}/opening` as const
  const early = await server.ask(personen.Fatima, key, { params: params() })
  assert.equal((early.body as { code: string }).code, 'overleg-before-its-day')
  server.setNow('2026-03-10T09:30:00Z')
  overleg = as<Overleg>(await server.ask(personen.Fatima, key, { params: params() }), 200)
  assert.equal(overleg.status, 'lopend')
  assert.equal(overleg.agenda[0]?.stand, 'bezig')
  assert.deepEqual(
    new Set((await inbrengOf(personen.Mehmet)).map(({ naam, lezers }) => `${naam}: ${lezers}`)),
    new Set(['Mehmet: aanwezigen', 'Noor: aanwezigen']),
  )
  assert.deepEqual(await inbrengOf(personen.Ruud), [], 'in the team, but not at this table')
})

test('PRV-02 · for an outsider an overleg does not exist', async () => {
  const sent = { params: params() }
  const nothing = { params: { casusId: unknownId(), overlegId: unknownId() } }
  const seen = await server.ask(personen.Buiten, `GET ${ONE}`, sent)
  assert.equal(seen.status, 404)
  assert.equal(seen.text, (await server.ask(personen.Buiten, `GET ${ONE}`, nothing)).text)
  const list = as<{ items: unknown[] }>(await server.ask(personen.Buiten, 'GET /v1/overleggen'), 200)
  assert.deepEqual(list.items, [])
  assert.equal((await server.ask(personen.Ruud, `POST ${ONE}/afsluiting`, sent)).status, 403)
})
