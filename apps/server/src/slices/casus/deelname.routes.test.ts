import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Casus, Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Overdracht, Vertrek } from '@regietafel/contract/deelname.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = 'GET /v1/casussen/{casusId}'
const ACTIES = 'GET /v1/casussen/{casusId}/acties'
const END = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging'
const VERVANG = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/vervangingen'
const VOORSTEL = 'POST /v1/casussen/{casusId}/overdrachten'
const OVERDRACHTEN = 'GET /v1/casussen/{casusId}/overdrachten'
const ANTWOORD = 'POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord'
const AANVAARD = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding'

type Naam = 'Marleen' | 'Sjors' | 'Fatma' | 'Joost' | 'Ruud' | 'Els' | 'Theo'
let server: TestServer
let personen: Record<Naam, TestPersoon>
let casusId: string
let seats: { fatma: string; ruud: string; theo: string }

before(async () => {
  server = await createTestServer('2026-05-20T09:00:00Z')
  ;({ personen } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Sjors: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Fatma: { organisatie: 'De Kentering' },
    Joost: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
    Els: { organisatie: 'Politie' },
    Theo: { organisatie: 'Mijnstreek Wonen' },
  }))
  const { Marleen, Fatma, Ruud, Theo } = personen
  const casus = await aCasus(server, Marleen, [
    { persoon: Fatma, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
    { persoon: Theo, rol: 'ketenpartner' },
  ])
  casusId = casus.casusId
  const [fatma = '', ruud = '', theo = ''] = casus.deelnames
  seats = { fatma, ruud, theo }
})
after(() => server.close())

const verwachtingen = getProfiel('zuid-limburg', '2026-05-20').lijsten.verwachtingen.map(({ code }) => code)
const notitie = {
  standVanZaken: 'Harm zoekt zelf contact.',
  openActies: 'Twee acties lopen.',
  afspraken: 'Elke maandag bellen.',
  contactritme: 'Wekelijks.',
}
const team = async (wie: TestPersoon) =>
  ((await server.ask(wie, CASUS, { params: { casusId } })).body as Casus).team.filter(
    ({ status }) => status === 'actief' || status === 'uitgenodigd',
  )
const seatOf = async (wie: TestPersoon, persoon: TestPersoon) =>
  (await team(wie)).find((seat) => seat.persoon.persoonId === persoon.persoonId)
const propose = (wie: TestPersoon, body: object) =>
  server.ask(wie, VOORSTEL, { params: { casusId }, body: { notitie, vertrekt: false, ...body } })
const answer = (wie: TestPersoon, overdrachtId: string, body: object) =>
  server.ask(wie, ANTWOORD, { params: { casusId, overdrachtId }, body })
const end = (wie: TestPersoon, deelnameId: string, body: object = {}) =>
  server.ask(wie, END, { params: { casusId, deelnameId }, body: { reden: 'Andere baan', per: '2026-06-01', ...body } })
const agree = async (deelnameId: string, wat: string) => {
  const sent = { params: { casusId }, body: { deelnameId, wat, einddatum: '2026-07-01' } }
  const made = await server.ask(personen.Marleen, 'POST /v1/casussen/{casusId}/acties', sent)
  assert.equal(made.status, 201, made.text)
  return (made.body as Actie).actieId
}

test('ROL-33, A-02 · a seat with open acties does not end, and the acties are named', async () => {
  const actieId = await agree(seats.theo, 'Sloten vervangen')
  const refused = await end(personen.Theo, seats.theo)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Sloten vervangen/)
  const versie = 1
  const done = await server.ask(personen.Marleen, 'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking', {
    params: { casusId, actieId },
    body: { reden: 'Niet meer nodig' },
    ifMatch: versie,
  })
  assert.equal(done.status, 201, done.text)
})

test('ROL-32 · one ends one’s own seat, the procesregisseur anyone’s; not in the past', async () => {
  assert.equal((await end(personen.Ruud, seats.theo)).status, 403)
  assert.equal((await end(personen.Theo, seats.theo, { per: '2026-05-01' })).status, 400)
  assert.equal((await end(personen.Theo, seats.theo, { reden: '  ' })).status, 400)
})

test('ROL-35 · a regisseur hands over first', async () => {
  const refused = await end(personen.Fatma, seats.fatma)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /regie/)
})

test('ROL-34, PRV-14 · a substitute of the same organisation reads on the days of the substitution only', async () => {
  const params = { casusId, deelnameId: seats.ruud }
  const other = await server.ask(personen.Ruud, VERVANG, {
    params,
    body: { vervangerId: personen.Joost.persoonId, van: '2026-05-22', tot: '2026-05-24' },
  })
  assert.equal(other.status, 400)
  const made = await server.ask(personen.Ruud, VERVANG, {
    params,
    body: { vervangerId: personen.Els.persoonId, van: '2026-05-22', tot: '2026-05-24' },
  })
  assert.equal(made.status, 201, made.text)
  const { deelnameId } = made.body as Deelname
  const statuses: number[] = []
  const look = async (moment: string) => {
    server.setNow(moment)
    statuses.push((await server.ask(personen.Els, ACTIES, { params: { casusId } })).status)
  }
  await look('2026-05-20T10:00:00Z')
  await look('2026-05-22T10:00:00Z')
  const joined = await server.ask(personen.Els, AANVAARD, {
    params: { casusId, deelnameId },
    body: { aanvaard: verwachtingen },
  })
  assert.equal(joined.status, 200, joined.text)
  await look('2026-05-24T10:00:00Z')
  await look('2026-05-25T10:00:00Z')
  assert.deepEqual(statuses, [404, 403, 200, 404])
})

test('ROL-02, ROL-35 · a proposal opens nothing for the newcomer but that the casus exists; both stay visible', async () => {
  server.setNow('2026-05-26T09:00:00Z')
  await server.runJobs()
  assert.equal(
    (await propose(personen.Ruud, { rol: 'inhoudelijke-regie', opvolgerId: personen.Joost.persoonId })).status,
    403,
  )
  const made = await propose(personen.Fatma, {
    rol: 'inhoudelijke-regie',
    opvolgerId: personen.Joost.persoonId,
    vertrekt: true,
  })
  assert.equal(made.status, 201, made.text)
  assert.equal((await server.ask(personen.Joost, ACTIES, { params: { casusId } })).status, 403)
  const { body } = await server.ask(personen.Joost, OVERDRACHTEN, { params: { casusId } })
  const [asked] = (body as { items: Overdracht[] }).items
  assert.equal(asked?.antwoordGevraagd, true)
  assert.equal(asked?.vraagtVerwachtingen, true)
  assert.equal(asked?.notitie, null)
  const werk = (await server.ask(personen.Joost, 'GET /v1/mijn-werk')).body as MijnWerk
  assert.deepEqual(
    werk.wachtOpMij.map(({ soort }) => soort),
    ['overdracht'],
  )
  const again = await propose(personen.Marleen, { rol: 'inhoudelijke-regie', opvolgerId: personen.Ruud.persoonId })
  assert.equal(again.status, 409)
  const regie = (await team(personen.Marleen)).filter(({ rol }) => rol === 'inhoudelijke-regie')
  assert.deepEqual(regie.map(({ status }) => status).sort(), ['actief', 'uitgenodigd'])
  assert.equal((await server.runJobs()).length, 1)
})

test('ROL-35 · the offered seat opens by the answer to the hand-over, never by joining as such', async () => {
  const seat = await seatOf(personen.Marleen, personen.Joost)
  const params = { casusId, deelnameId: seat?.deelnameId ?? '' }
  const bypass = await server.ask(personen.Joost, AANVAARD, { params, body: { aanvaard: verwachtingen } })
  assert.equal(bypass.status, 409)
})

test('ROL-35, ROL-41, ROL-42 · on acceptance the old role ends in the same moment; who leaves with acties stays for them', async () => {
  const actieId = await agree(seats.fatma, 'Bellen met de huisarts')
  const { body } = await server.ask(personen.Joost, OVERDRACHTEN, { params: { casusId } })
  const overdrachtId = (body as { items: Overdracht[] }).items[0]?.overdrachtId ?? ''
  assert.equal((await answer(personen.Ruud, overdrachtId, { antwoord: 'aanvaarden' })).status, 403)
  assert.equal((await answer(personen.Joost, overdrachtId, { antwoord: 'aanvaarden' })).status, 400)
  const accepted = await answer(personen.Joost, overdrachtId, { antwoord: 'aanvaarden', aanvaard: verwachtingen })
  assert.equal(accepted.status, 200, accepted.text)
  assert.equal((accepted.body as Overdracht).notitie?.afspraken, 'Elke maandag bellen.')
  const roles = new Map((await team(personen.Marleen)).map((seat) => [seat.persoon.naam, seat.rol]))
  assert.equal(roles.get('Joost'), 'inhoudelijke-regie')
  assert.equal(roles.get('Fatma'), 'ketenpartner')
  const counted = await server.ask(personen.Marleen, OVERDRACHTEN, { params: { casusId } })
  assert.equal((counted.body as { wijzigingen: number }).wijzigingen, 1)
  // The keys went with the role: the contact of the two regisseurs is no longer Fatma's to read.
  const CONTACT = 'GET /v1/casussen/{casusId}/contactmomenten'
  assert.equal((await server.ask(personen.Fatma, CONTACT, { params: { casusId } })).status, 403)
  assert.equal((await server.ask(personen.Joost, CONTACT, { params: { casusId } })).status, 200)
  const versie = 1
  const done = await server.ask(personen.Marleen, 'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking', {
    params: { casusId, actieId },
    body: { reden: 'Al gedaan' },
    ifMatch: versie,
  })
  assert.equal(done.status, 201, done.text)
})

test('COM-16, NET-31, A-02 · who leaves is told to the others and the procesregisseur, with the successor; access ends', async () => {
  server.setNow('2026-06-01T09:00:00Z')
  await server.runJobs()
  const joost = await seatOf(personen.Marleen, personen.Joost)
  const left = await end(personen.Fatma, seats.fatma, { opvolgerDeelnameId: joost?.deelnameId })
  assert.equal(left.status, 200, left.text)
  assert.equal((await server.runJobs()).length, 4)
  const { body } = await server.ask(personen.Marleen, 'GET /v1/casussen/{casusId}/vertrekken', { params: { casusId } })
  const [vertrek] = (body as { items: Vertrek[] }).items
  assert.equal(vertrek?.opvolger, 'Joost')
  assert.deepEqual(vertrek?.gemeldAan.map(({ naam }) => naam).sort(), ['Joost', 'Marleen', 'Ruud', 'Theo'])
  assert.equal((await server.ask(personen.Fatma, CASUS, { params: { casusId } })).status, 404)
})

test('ROL-35 · someone of the team keeps the own seat, reads the note first, and may decline', async () => {
  const made = await propose(personen.Joost, { rol: 'inhoudelijke-regie', opvolgerId: personen.Ruud.persoonId })
  assert.equal(made.status, 201, made.text)
  const { overdrachtId } = made.body as Overdracht
  const { body } = await server.ask(personen.Ruud, OVERDRACHTEN, { params: { casusId } })
  assert.equal((body as { items: Overdracht[] }).items[0]?.notitie?.contactritme, 'Wekelijks.')
  const theo = await server.ask(personen.Theo, OVERDRACHTEN, { params: { casusId } })
  assert.equal((theo.body as { items: Overdracht[] }).items[0]?.notitie, null)
  assert.equal((await answer(personen.Ruud, overdrachtId, { antwoord: 'afwijzen' })).status, 400)
  const declined = await answer(personen.Ruud, overdrachtId, { antwoord: 'afwijzen', reden: 'Geen ruimte' })
  assert.equal((declined.body as Overdracht).status, 'afgewezen')
  const second = await propose(personen.Joost, { rol: 'inhoudelijke-regie', opvolgerId: personen.Ruud.persoonId })
  const id = (second.body as Overdracht).overdrachtId
  const accepted = await answer(personen.Ruud, id, { antwoord: 'aanvaarden' })
  assert.equal(accepted.status, 200, accepted.text)
  const ruuds = (await team(personen.Marleen)).filter(({ persoon }) => persoon.naam === 'Ruud')
  assert.deepEqual(
    ruuds.map(({ deelnameId, rol }) => [deelnameId, rol]),
    [[seats.ruud, 'inhoudelijke-regie']],
  )
})

test('ROL-34, PRV-14 · who stands in for a regisseur loses the keys with the role', async () => {
  const made = await server.ask(personen.Ruud, VERVANG, {
    params: { casusId, deelnameId: seats.ruud },
    body: { vervangerId: personen.Els.persoonId, van: '2026-06-01', tot: '2026-06-30' },
  })
  const { deelnameId } = made.body as Deelname
  const sent = { params: { casusId, deelnameId }, body: { aanvaard: verwachtingen } }
  assert.equal((await server.ask(personen.Els, AANVAARD, sent)).status, 200)
  assert.equal((await server.ask(personen.Els, ACTIES, { params: { casusId } })).status, 200)
  const asked = await propose(personen.Ruud, { rol: 'inhoudelijke-regie', opvolgerId: personen.Theo.persoonId })
  const accepted = await answer(personen.Theo, (asked.body as Overdracht).overdrachtId, { antwoord: 'aanvaarden' })
  assert.equal(accepted.status, 200, accepted.text)
  assert.equal((await server.ask(personen.Els, ACTIES, { params: { casusId } })).status, 404)
  assert.equal((await server.ask(personen.Ruud, ACTIES, { params: { casusId } })).status, 200)
})

test('ROL-36 · procesregie goes to another procesregisseur at one moment; the leaver is gone, the casus never without', async () => {
  const wrong = await propose(personen.Marleen, { rol: 'procesregisseur', opvolgerId: personen.Ruud.persoonId })
  assert.equal(wrong.status, 400)
  const made = await propose(personen.Marleen, {
    rol: 'procesregisseur',
    opvolgerId: personen.Sjors.persoonId,
    vertrekt: true,
  })
  assert.equal(made.status, 201, made.text)
  const { overdrachtId } = made.body as Overdracht
  const accepted = await answer(personen.Sjors, overdrachtId, { antwoord: 'aanvaarden', aanvaard: verwachtingen })
  assert.equal(accepted.status, 200, accepted.text)
  const roles = (await team(personen.Sjors)).filter(({ rol }) => rol === 'procesregisseur')
  assert.deepEqual(
    roles.map(({ persoon }) => persoon.naam),
    ['Sjors'],
  )
  assert.equal((await server.ask(personen.Marleen, CASUS, { params: { casusId } })).status, 404)
})
