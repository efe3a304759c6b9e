import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Mailgroep } from '@regietafel/contract/mailgroep.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { inTransaction } from '../../database/transaction.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = 'GET /v1/casussen/{casusId}'
const LIJST = 'GET /v1/casussen'
const READ = 'GET /v1/casussen/{casusId}/afsluitingen'
const VOORSTEL = 'POST /v1/casussen/{casusId}/afsluitingen'
const STANDPUNT = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten'
const BESLUIT = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit'
const HEROPEN = 'POST /v1/casussen/{casusId}/heropening'
const MAILGROEP = 'GET /v1/casussen/{casusId}/mailgroep'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-09-15T09:00:00Z')
})
after(() => server.close())

const read = async (wie: TestPersoon, casusId: string) =>
  (await server.ask(wie, READ, { params: { casusId } })).body as Afsluitingen
const statusOf = async (wie: TestPersoon, casusId: string) =>
  ((await server.ask(wie, CASUS, { params: { casusId } })).body as Casus).status
const listed = async (wie: TestPersoon) =>
  ((await server.ask(wie, LIJST)).body as { totaalAantal: number }).totaalAantal

test('SLT-01, SLT-19, A-02 · Zuid-Limburg scales down when all three groups agree; one dissent keeps the casus open', async () => {
  const { personen } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Joost: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
  })
  const { Marleen, Joost, Ruud } = personen
  const { casusId } = await aCasus(server, Marleen, [
    { persoon: Joost, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
  ])
  const propose = (wie: TestPersoon, over: object = {}) =>
    server.ask(wie, VOORSTEL, {
      params: { casusId },
      body: { naar: 'afgeschaald', toegangEindigtOp: '2026-09-29', doelBehaald: 'ja', toelichting: 'Rustig', ...over },
    })
  const say = async (wie: TestPersoon, eens: boolean, tekst: string | null = null) => {
    const { voorstel, partijen } = await read(wie, casusId)
    const params = { casusId, afsluitingId: voorstel?.afsluitingId ?? '' }
    const deelnameId = partijen.find(({ vanMij }) => vanMij)?.deelnameId
    return server.ask(wie, STANDPUNT, { params, body: { deelnameId, eens, tekst } })
  }
  const decide = async () => {
    const { voorstel } = await read(Marleen, casusId)
    return server.ask(Marleen, BESLUIT, { params: { casusId, afsluitingId: voorstel?.afsluitingId ?? '' } })
  }

  assert.equal((await propose(Ruud)).status, 403)
  assert.equal((await propose(Marleen, { naar: 'voorlopig-afgesloten' })).status, 400)
  assert.equal((await propose(Marleen)).status, 201)
  assert.equal((await server.runJobs()).length, 2)
  assert.equal((await decide()).status, 409, 'not everyone has spoken')
  const waits = async () =>
    ((await server.ask(Joost, 'GET /v1/mijn-werk')).body as MijnWerk).wachtOpMij.map(({ soort }) => soort)
  assert.deepEqual(await waits(), ['afsluiting'])
  assert.equal((await say(Joost, true)).status, 200)
  assert.deepEqual(await waits(), [])
  assert.equal((await say(Ruud, false)).status, 400, 'a no has a reason')
  assert.equal((await say(Ruud, false, 'De overlast is niet weg.')).status, 200)
  assert.equal((await decide()).status, 200)
  assert.equal(await statusOf(Marleen, casusId), 'lopend')
  const [eerder] = (await read(Ruud, casusId)).eerder
  assert.equal(eerder?.status, 'open-gebleven')
  assert.equal(eerder?.standpunten.find(({ eens }) => eens === false)?.tekst, 'De overlast is niet weg.')

  const story = (await server.ask(Ruud, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })).text
  assert.match(story, /blijft open.*De overlast is niet weg/)

  server.setNow('2026-09-29T10:00:00Z')
  assert.equal((await propose(Marleen)).status, 201)
  await say(Joost, true)
  await say(Ruud, true)
  assert.equal((await decide()).status, 200)
  assert.equal(await statusOf(Marleen, casusId), 'afgeschaald')
  const [besloten] = (await read(Marleen, casusId)).eerder
  assert.deepEqual(besloten?.standpunten.map(({ naam, eens }) => `${naam} ${eens}`).sort(), [
    'Joost true',
    'Marleen true',
    'Ruud true',
  ])
  assert.equal((await server.ask(Ruud, CASUS, { params: { casusId } })).status, 404)
  assert.equal(await listed(Ruud), 0)
})

test('SLT-02, SLT-04, SLT-10, SLT-11, SLT-18, A-03 · Noord-Limburg closes provisionally after consultation, and opens again', async () => {
  server.setNow('2026-10-01T09:00:00Z')
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Ruud: { organisatie: 'Politie' },
  })
  const { Bas, Lies, Ruud } = personen
  const { casusId, deelnames } = await aCasus(server, Bas, [
    { persoon: Lies, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
  ])
  const opening = { soort: 'persoon', ...Bas, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), (tx) => anAfgerondOverleg(tx, casusId))
  await server.ask(Bas, 'POST /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
  const actie = await server.ask(Bas, 'POST /v1/casussen/{casusId}/acties', {
    params: { casusId },
    body: { deelnameId: deelnames[1], wat: 'Langsgaan', einddatum: '2026-10-20' },
  })
  assert.equal(actie.status, 201, actie.text)
  const made = await server.ask(Bas, VOORSTEL, {
    params: { casusId },
    body: { naar: 'voorlopig-afgesloten', toegangEindigtOp: '2026-10-14', doelBehaald: 'deels', toelichting: 'Rust' },
  })
  assert.equal(made.status, 201, made.text)
  const { voorstel, checklist } = made.body as Afsluitingen
  const params = { casusId, afsluitingId: voorstel?.afsluitingId ?? '' }
  const blocking = checklist.filter(({ blokkeert }) => blokkeert).map(({ code }) => code)
  assert.deepEqual(blocking, ['open-acties'])
  assert.equal((await server.ask(Bas, BESLUIT, { params })).status, 409, 'not everyone was consulted')
  for (const deelnameId of deelnames) {
    const body = { deelnameId, tekst: 'Geen bezwaar' }
    assert.equal((await server.ask(Bas, STANDPUNT, { params, body })).status, 200)
  }
  assert.match((await server.ask(Bas, BESLUIT, { params })).text, /checklist-blocks/)
  const { actieId, versie } = actie.body as { actieId: string; versie: number }
  await server.ask(Bas, 'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking', {
    params: { casusId, actieId },
    body: { reden: 'Niet nodig' },
    ifMatch: versie,
  })
  await server.runJobs()
  const closed = await server.ask(Bas, BESLUIT, { params })
  assert.equal(closed.status, 200, closed.text)
  assert.equal((await server.runJobs()).length, 2)
  const after = closed.body as Afsluitingen
  assert.equal(after.casusStatus, 'voorlopig-afgesloten')
  assert.equal(after.herzieningOp, '2027-10-01')
  assert.deepEqual(
    after.eerder[0]?.standpunten
      .filter(({ beslist }) => !beslist)
      .map(({ naam }) => naam)
      .sort(),
    ['Lies', 'Ruud'],
  )
  // Reading along until the chosen day; the mailgroep is archived; then nothing opens any more.
  const archived = await server.ask(Ruud, MAILGROEP, { params: { casusId } })
  assert.equal((archived.body as Mailgroep).stand, 'gearchiveerd')
  server.setNow('2026-10-15T09:00:00Z')
  assert.equal((await server.ask(Ruud, CASUS, { params: { casusId } })).status, 404)
  assert.equal(await listed(Lies), 0)
  assert.equal(await listed(Bas), 1)

  server.setNow('2026-11-12T09:00:00Z')
  const body = { aanleiding: 'nieuw-signaal', reden: 'De overlast is terug.' }
  assert.equal((await server.ask(Lies, HEROPEN, { params: { casusId }, body })).status, 404)
  const reopened = await server.ask(Bas, HEROPEN, { params: { casusId }, body })
  assert.equal(reopened.status, 200, reopened.text)
  assert.equal((await server.runJobs()).length, 2)
  assert.equal((reopened.body as Afsluitingen).casusStatus, 'lopend')
  assert.equal((reopened.body as Afsluitingen).herzieningOp, null)
  const { team } = (await server.ask(Lies, CASUS, { params: { casusId } })).body as Casus
  const asked = team.filter(({ status }) => status === 'uitgenodigd')
  assert.deepEqual(asked.map(({ persoon, rol }) => `${persoon.naam} ${rol}`).sort(), [
    'Lies inhoudelijke-regie',
    'Ruud ketenpartner',
  ])
  assert.equal((await server.ask(Lies, MAILGROEP, { params: { casusId } })).status, 403, 'asked anew, not back yet')
  const deelnameId = asked.find(({ persoon }) => persoon.naam === 'Lies')?.deelnameId ?? ''
  const aanvaard = getProfiel('noord-limburg', '2026-11-12').lijsten.verwachtingen.map(({ code }) => code)
  const joined = await server.ask(Lies, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding', {
    params: { casusId, deelnameId },
    body: { aanvaard },
  })
  assert.equal(joined.status, 200, joined.text)
  assert.equal((await server.ask(Lies, MAILGROEP, { params: { casusId } })).status, 200)
})

test('SLT-01, ROL-35 · who is asked to take over does not speak for the regisseur yet', async () => {
  const { personen } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Joost: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
  })
  const { Marleen, Joost, Ruud } = personen
  const { casusId } = await aCasus(server, Marleen, [
    { persoon: Joost, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
  ])
  const notitie = { standVanZaken: 'a', openActies: 'b', afspraken: 'c', contactritme: 'd' }
  const asked = await server.ask(Joost, 'POST /v1/casussen/{casusId}/overdrachten', {
    params: { casusId },
    body: { rol: 'inhoudelijke-regie', opvolgerId: Ruud.persoonId, vertrekt: false, notitie },
  })
  assert.equal(asked.status, 201, asked.text)
  const mine = (await read(Ruud, casusId)).partijen.filter(({ vanMij }) => vanMij)
  assert.deepEqual(
    mine.map(({ naam }) => naam),
    ['Ruud'],
  )
})

test('SLT-18 · a provisional closing becomes definitive once, and then stays closed', async () => {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
  })
  const { casusId } = await aCasus(server, personen.Bas)
  const ask = (key: Parameters<TestServer['ask']>[1], over: object = {}) =>
    server.ask(personen.Bas, key, { params: { casusId }, ...over })
  const made = await ask(VOORSTEL, {
    body: { naar: 'voorlopig-afgesloten', toegangEindigtOp: '2026-11-12', doelBehaald: 'ja', toelichting: 'Klaar' },
  })
  const params = { casusId, afsluitingId: (made.body as Afsluitingen).voorstel?.afsluitingId ?? '' }
  assert.equal((await ask('POST /v1/casussen/{casusId}/definitieve-afsluiting')).status, 409)
  assert.equal((await ask(BESLUIT, { params })).status, 200)
  assert.equal((await ask('POST /v1/casussen/{casusId}/definitieve-afsluiting')).status, 200)
  assert.equal((await ask(HEROPEN, { body: { aanleiding: 'verzoek', reden: 'Toch' } })).status, 409)
})
