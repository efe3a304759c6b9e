import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Uitsluiting } from '@regietafel/contract/uitsluiting.contract.ts'
import pg from 'pg'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'

let server: TestServer
let client: pg.Client
let personen: Record<'Bas' | 'Mia' | 'Lies' | 'Noor' | 'Niek' | 'Ruud' | 'Henk', TestPersoon>
let casusId: string
let seats: string[]

before(async () => {
  server = await createTestServer()
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Niek: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Henk: { organisatie: 'ZVHNL', functies: ['manager'] },
  }))
})
beforeEach(async () => {
  const { Bas, Lies, Noor } = personen
  const made = await aCasus(server, Bas, [
    { persoon: Lies, rol: 'inhoudelijke-regie' },
    { persoon: Noor, rol: 'ketenpartner' },
  ])
  casusId = made.casusId
  seats = made.deelnames
})
after(async () => {
  await client.end()
  await server.close()
})

const exclude = (wie: TestPersoon, over: TestPersoon, reden = 'Woont naast het gezin') =>
  server.ask(wie, `POST ${CASUS}/uitsluitingen`, { params: { casusId }, body: { persoonId: over.persoonId, reden } })
const invite = (over: TestPersoon) =>
  server.ask(personen.Bas, `POST ${CASUS}/deelnames`, { params: { casusId }, body: { persoonId: over.persoonId } })
const look = (wie: TestPersoon) => server.ask(wie, `GET ${CASUS}`, { params: { casusId } })
const declare = (wie: TestPersoon) => server.ask(wie, `POST ${CASUS}/persoonlijk-belang`, { params: { casusId } })
const list = async (wie: TestPersoon) =>
  (await server.ask(wie, `GET ${CASUS}/uitsluitingen`, { params: { casusId } })).body as { items: Uitsluiting[] }
const found = async (wie: TestPersoon) =>
  ((await server.ask(wie, 'GET /v1/casussen')).body as { items: Casus[] }).items.some((row) => row.casusId === casusId)

test('PRV-02 · PRV-14 · the seat of who has a personal interest ends at once, and only the regie reads why', async () => {
  assert.equal((await exclude(personen.Bas, personen.Noor)).status, 201)
  assert.equal((await look(personen.Noor)).status, 404)
  assert.equal(await found(personen.Noor), false)
  assert.deepEqual(
    (await list(personen.Lies)).items.map(({ reden }) => reden),
    ['Woont naast het gezin'],
  )
  await invite(personen.Ruud)
  assert.equal((await server.ask(personen.Ruud, `GET ${CASUS}/uitsluitingen`, { params: { casusId } })).status, 403)
})

test('PRV-02 · no way leads to a seat: not invited, not as substitute, not as successor, not as manager who is asked', async () => {
  const { Bas, Niek, Mia, Henk, Noor } = personen
  for (const persoon of [Niek, Mia, Henk]) await exclude(Bas, persoon)
  const refused: [string, { status: number; text: string }][] = [['invited', await invite(Niek)]]
  const days = { vervangerId: Niek.persoonId, van: '2026-03-03', tot: '2026-03-09' }
  const params = { casusId, deelnameId: seats[1] ?? '' }
  refused.push([
    'substitute',
    await server.ask(Noor, `POST ${CASUS}/deelnames/{deelnameId}/vervangingen`, { params, body: days }),
  ])
  const notitie = { standVanZaken: 'a', openActies: 'b', afspraken: 'c', contactritme: 'd' }
  const body = { rol: 'procesregisseur', opvolgerId: Mia.persoonId, vertrekt: false, notitie }
  refused.push(['successor', await server.ask(Bas, `POST ${CASUS}/overdrachten`, { params: { casusId }, body })])
  const agreed = { deelnameId: seats[1], wat: 'Bellen', einddatum: '2026-03-12' }
  const actie = await server.ask(Bas, `POST ${CASUS}/acties`, { params: { casusId }, body: agreed })
  const { actieId } = actie.body as Actie
  const asked = { actieId, belemmering: 'Geen tijd', vraag: 'Help', doel: 'manager-zvh', persoonId: Henk.persoonId }
  refused.push(['manager', await server.ask(Bas, `POST ${CASUS}/escalaties`, { params: { casusId }, body: asked })])
  for (const [how, answer] of refused) {
    assert.equal(answer.status, 409, `${how}: ${answer.text}`)
    assert.match(answer.text, /geen-plaats-mogelijk/, how)
  }
  for (const persoon of [Niek, Mia, Henk]) assert.equal((await look(persoon)).status, 404)
})

test('PRV-02 · one may say so of oneself, also when only invited, and need not say why', async () => {
  await invite(personen.Ruud)
  for (const persoon of [personen.Noor, personen.Ruud, personen.Lies]) {
    assert.equal((await declare(persoon)).status, 204)
    assert.equal((await look(persoon)).status, 404)
  }
  const { items } = await list(personen.Bas)
  assert.deepEqual(
    items.map(({ zelfGemeld, reden }) => [zelfGemeld, reden]),
    Array(3).fill([true, null]),
  )
  const { team } = (await look(personen.Bas)).body as Casus
  assert.deepEqual(
    team.filter(({ status }) => status === 'actief').map(({ rol }) => rol),
    ['procesregisseur'],
  )
  const mails = await server.runJobs()
  assert.ok(mails.some((mail) => /^To: bas@/m.test(mail)))
})

test('ROL-36 · ROL-35 · procesregie goes to another first, and an open hand-over is answered first', async () => {
  assert.equal((await declare(personen.Bas)).status, 409)
  const notitie = { standVanZaken: 'a', openActies: 'b', afspraken: 'c', contactritme: 'd' }
  const body = { rol: 'procesregisseur', opvolgerId: personen.Mia.persoonId, vertrekt: false, notitie }
  await server.ask(personen.Bas, `POST ${CASUS}/overdrachten`, { params: { casusId }, body })
  assert.match((await exclude(personen.Bas, personen.Mia)).text, /overdracht-open/)
})

test('PRV-02 · once it no longer counts the person may be asked again; that it was so stays', async () => {
  const made = (await exclude(personen.Bas, personen.Ruud)).body as Uitsluiting
  const params = { casusId, uitsluitingId: made.uitsluitingId }
  const body = { reden: 'Het gezin is verhuisd' }
  const lift = () => server.ask(personen.Bas, `POST ${CASUS}/uitsluitingen/{uitsluitingId}/opheffing`, { params, body })
  assert.deepEqual([(await lift()).status, (await lift()).status], [200, 409])
  assert.equal((await invite(personen.Ruud)).status, 201)
  const [kept] = (await list(personen.Bas)).items
  assert.deepEqual([kept?.reden, kept?.redenOpheffing], ['Woont naast het gezin', 'Het gezin is verhuisd'])
})

test('PRV-02 · an invitation and an exclusion at once: never a seat that lives, whoever comes first', async () => {
  for (let round = 0; round < 4; round++) {
    const made = await aCasus(server, personen.Bas)
    casusId = made.casusId
    const answers = await Promise.all([
      invite(personen.Ruud),
      exclude(personen.Bas, personen.Ruud),
      invite(personen.Ruud),
    ])
    assert.ok(
      answers.every(({ status }) => status === 201 || status === 409),
      answers.map(({ text }) => text).join(),
    )
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from deelname where casus_id = $1 and persoon_id = $2 and (tot is null or tot > $3)
         and exists (select from uitsluiting u where u.casus_id = $1 and u.persoon_id = $2)`,
      [casusId, personen.Ruud.persoonId, server.now()],
    )
    assert.equal(rows[0]?.n, 0)
  }
})
