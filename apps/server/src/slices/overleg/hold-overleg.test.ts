import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Notitie, Overleg } from '@regietafel/contract/overleg-values.ts'
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
const punten = async () =>
  as<{ punten: { code: string; blokkeert: boolean }[] }>(
    await server.ask(personen.Fatima, `GET ${ONE}/afsluitcheck`, { params: params() }),
    200,
  ).punten.flatMap(({ code, blokkeert }) => (blokkeert ? [code] : []))

before(async () => {
  table = await aTable()
  ;({ server, personen, casusId, seats } = table)
  overleg = as<Overleg>(await server.ask(personen.Fatima, `POST ${LIST}`, { params: { casusId }, body: plan() }), 201)
  server.setNow('2026-03-10T09:30:00Z')
  overleg = as<Overleg>(await server.ask(personen.Fatima, `POST ${ONE}/opening`, { params: params() }), 200)
})
after(() => server.close())

test('OVL-37 · OVL-31 · ROL-07 · closing is refused with all that is missing at once', async () => {
  const refused = await server.ask(personen.Fatima, `POST ${ONE}/afsluiting`, { params: params() })
  assert.equal(refused.status, 409)
  assert.deepEqual(
    (refused.body as { fouten: { veld: string }[] }).fouten.map(({ veld }) => veld),
    await punten(),
  )
  assert.deepEqual(await punten(), [
    'aanwezigheid-missing',
    'inhoudelijke-regie-missing',
    'gezamenlijk-doel-missing',
    'vervolg-missing',
  ])
})

test('OVL-27 · OVL-28 · a must-attend person who is absent asks for a choice', async () => {
  const attend = async (naam: 'Fatima' | 'Mehmet' | 'Noor', body: object) => {
    const { uitnodigingId, versie } = of(naam)
    const sent = { params: { ...params(), uitnodigingId }, body, ifMatch: versie }
    overleg = as<Overleg>(await server.ask(personen.Fatima, `PATCH ${UITNODIGING}`, sent), 200)
  }
  await attend('Fatima', { stand: 'aanwezig' })
  await attend('Noor', { stand: 'aanwezig', relatie: 'behandelaar' })
  await attend('Mehmet', { stand: 'afwezig' })
  assert.ok((await punten()).includes('zeker-aanwezig-undecided'))
  const key = `POST ${ONE}/keuze-bij-afwezigheid` as const
  const body = { keuze: 'doorgaan', reden: 'Hij belt straks in' }
  as<Overleg>(await server.ask(personen.Fatima, key, { params: params(), body }), 200)
  assert.ok(!(await punten()).includes('zeker-aanwezig-undecided'))
  await attend('Mehmet', { stand: 'aanwezig' })
  assert.equal(of('Noor').relatie, 'behandelaar')
})

test('OVL-31 · everyone at the table confirms careful use; nobody for somebody else but the voorzitter', async () => {
  const key = `POST ${UITNODIGING}/zorgvuldigheid` as const
  const at = (naam: 'Fatima' | 'Mehmet' | 'Noor') => ({
    params: { ...params(), uitnodigingId: of(naam).uitnodigingId },
  })
  assert.equal((await server.ask(personen.Noor, key, at('Mehmet'))).status, 404)
  as(await server.ask(personen.Noor, key, at('Noor')), 200)
  assert.ok((await punten()).includes('zorgvuldigheid-unconfirmed'))
  as(await server.ask(personen.Fatima, key, at('Fatima')), 200)
  as(await server.ask(personen.Fatima, key, at('Mehmet')), 200)
  assert.ok(!(await punten()).includes('zorgvuldigheid-unconfirmed'))
})

test('OVL-24 · one item runs at a time and keeps its time', async () => {
  const [first, second] = overleg.agenda
  server.setNow('2026-03-10T09:37:00Z')
  const stand = (agendapuntId = '', value = '') =>
    server.ask(personen.Fatima, `POST ${ONE}/agendapunten/{agendapuntId}/stand`, {
      params: { ...params(), agendapuntId },
      body: { stand: value },
    })
  as(await stand(first?.agendapuntId, 'behandeld'), 200)
  overleg = as<Overleg>(await stand(second?.agendapuntId, 'bezig'), 200)
  assert.deepEqual(
    overleg.agenda.slice(0, 2).map(({ stand, besteed }) => [stand, besteed]),
    [
      ['behandeld', 420],
      ['bezig', 0],
    ],
  )
})

test('OVL-29 · two people in one text: the second sees both', async () => {
  const read = async () =>
    as<{ items: Notitie[] }>(await server.ask(personen.Noor, `GET ${ONE}/notities`, { params: params() }), 200).items
  const doelpunt = overleg.agenda.find(({ code }) => code === 'gezamenlijk-doel')
  const field = (await read()).find(({ agendapuntId }) => agendapuntId === doelpunt?.agendapuntId)
  assert.ok(field)
  const key = `PATCH ${ONE}/notities/{notitieId}` as const
  const at = { ...params(), notitieId: field.notitieId }
  const mine = { tekst: 'Iedereen slaapt veilig', alleenMondeling: false }
  as<Notitie>(await server.ask(personen.Noor, key, { params: at, body: mine, ifMatch: 1 }), 200)
  const late = await server.ask(personen.Fatima, key, { params: at, body: { ...mine, tekst: 'Anders' }, ifMatch: 1 })
  assert.equal(late.status, 412)
  const { huidig } = late.body as { huidig: { waarde: string; door: string } }
  assert.deepEqual([huidig.waarde, huidig.door], ['Iedereen slaapt veilig', 'Noor'])
  assert.equal((await server.ask(personen.Ruud, key, { params: at, body: mine, ifMatch: 2 })).status, 404)
  assert.ok(!(await punten()).includes('gezamenlijk-doel-missing'))
})

test('ROL-06 · ROL-07 · the choice of the casusregisseur answers two questions, starts the role and opens the regie', async () => {
  const key = `POST ${ONE}/inhoudelijke-regie` as const
  const door = [of('Fatima').persoon.deelnameId, seats.noor]
  const bare = await server.ask(personen.Fatima, key, { params: params(), body: { deelnameId: seats.mehmet, door } })
  assert.equal((bare.body as { code: string }).code, 'geschiktheid-unanswered')
  const body = { deelnameId: seats.mehmet, directContact: true, kijktVoorbijOrganisatie: false, door }
  overleg = as<Overleg>(await server.ask(personen.Fatima, key, { params: params(), body }), 200)
  assert.equal(overleg.besluiten[0]?.soort, 'inhoudelijke-regie')
  assert.equal(of('Mehmet').persoon.rol, 'inhoudelijke-regie')
  const casus = await server.ask(personen.Mehmet, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.deepEqual((casus.body as { mijnRollen: string[] }).mijnRollen, ['inhoudelijke-regie'])
  const other = { ...body, deelnameId: seats.noor }
  overleg = as<Overleg>(await server.ask(personen.Fatima, key, { params: params(), body: other }), 200)
  const rollen = overleg.uitnodigingen.map(({ persoon }) => [persoon.naam, persoon.rol])
  assert.deepEqual(rollen, [
    ['Fatima', 'procesregisseur'],
    ['Noor', 'inhoudelijke-regie'],
    ['Mehmet', 'ketenpartner'],
  ])
})

test('OVL-16 · OVL-37 · the follow-up is decided by both regisseurs, with a date or a reason', async () => {
  const key = `POST ${ONE}/vervolg` as const
  const one = { dag: '2026-04-21', door: [of('Fatima').persoon.deelnameId] }
  const alone = await server.ask(personen.Fatima, key, { params: params(), body: one })
  assert.equal((alone.body as { code: string }).code, 'besluiter-missing')
  const both = { ...one, door: [...one.door, seats.noor] }
  overleg = as<Overleg>(await server.ask(personen.Fatima, key, { params: params(), body: both }), 200)
  assert.equal(overleg.besluiten.at(-1)?.vervolgDag, '2026-04-21')
})

test('OVL-35 · OVL-44 · adjourn and go on in one dossier; the close starts the term of seven days', async () => {
  as(
    await server.ask(personen.Fatima, `POST ${ONE}/verdaging`, { params: params(), body: { reden: 'Brandalarm' } }),
    200,
  )
  const resume = { params: params(), body: { eind: '2026-03-10T12:00:00Z' } }
  as(await server.ask(personen.Fatima, `POST ${ONE}/hervatting`, resume), 200)
  assert.deepEqual(await punten(), [])
  overleg = as<Overleg>(await server.ask(personen.Fatima, `POST ${ONE}/afsluiting`, { params: params() }), 200)
  assert.equal(overleg.status, 'afgerond')
  const { items } = as<{ items: { soort: string; vervaltOp: string }[] }>(
    await server.ask(personen.Fatima, 'GET /v1/casussen/{casusId}/termijnen', { params: { casusId } }),
    200,
  )
  assert.ok(items.some(({ soort, vervaltOp }) => soort === 'uitkomst-delen' && vervaltOp === '2026-03-17'))
})
