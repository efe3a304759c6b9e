import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Casus, CasusRegel, Deelname, Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud' | 'Zus', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Zus: { organisatie: 'Sportclub', convenant: false },
  }))
  ;({ casusId } = await aCasus(server, personen.Bas))
})
after(() => server.close())

type Answer = { status: number; body: unknown; text: string }
const as = <Body>(answer: Answer, status = 200): Body => {
  assert.equal(answer.status, status, answer.text)
  return answer.body as Body
}
const invite = (body: object) =>
  server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/deelnames', { params: { casusId }, body })
const answer = (persoon: TestPersoon, deelnameId: string, wat: 'aanvaarding' | 'afwijzing') =>
  server.ask(persoon, `POST /v1/casussen/{casusId}/deelnames/{deelnameId}/${wat}`, {
    params: { casusId, deelnameId },
    ...(wat === 'aanvaarding' && {
      body: { aanvaard: getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code }) => code) },
    }),
  })

test('ROL-01 · ROL-43 · PRV-14 · who declines sees nothing of the casus any more; the team sees that the seat was declined', async () => {
  const { deelnameId } = as<Deelname>(await invite({ persoonId: personen.Ruud.persoonId }), 201)
  assert.equal((await answer(personen.Noor, deelnameId, 'afwijzing')).status, 404, 'an outsider learns nothing')
  assert.equal((await answer(personen.Ruud, deelnameId, 'afwijzing')).status, 204)
  assert.equal((await answer(personen.Ruud, deelnameId, 'aanvaarding')).status, 404)
  const gone = await server.ask(personen.Ruud, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal(gone.status, 404)
  const { team } = as<Casus>(await server.ask(personen.Bas, 'GET /v1/casussen/{casusId}', { params: { casusId } }))
  const declined = team.find(({ persoon }) => persoon.naam === 'Ruud')
  assert.equal(declined?.status, 'afgewezen')
  assert.equal(declined?.toegewezenDoor, 'Bas', 'ROL-43')
  assert.notEqual(declined?.tot, null, 'ROL-43')
  as(await invite({ persoonId: personen.Ruud.persoonId }), 201)
})

test('ROL-06 · whoever is proposed as casusregisseur has the two answers; a no stays visible', async () => {
  const proposal = { persoonId: personen.Lies.persoonId, rol: 'inhoudelijke-regie' }
  assert.equal((await invite(proposal)).status, 400)
  const geschiktheid = { directContact: true, kijktVoorbijOrganisatie: false }
  const seat = as<Deelname>(await invite({ ...proposal, geschiktheid }), 201)
  assert.deepEqual([seat.geschiktheid, seat.toegewezenDoor], [geschiktheid, 'Bas'])
  as(await answer(personen.Lies, seat.deelnameId, 'aanvaarding'))
  const twice = await invite({ persoonId: personen.Noor.persoonId, rol: 'inhoudelijke-regie', geschiktheid })
  assert.equal(twice.status, 409, 'ROL-42')
})

test('NET-15 · the ground for sharing with an organisation without the agreement is kept with the seat', async () => {
  assert.equal((await invite({ persoonId: personen.Zus.persoonId })).status, 400)
  const grondslagZonderConvenant = 'Zus vangt de kinderen op als het thuis misgaat.'
  const asked = { persoonId: personen.Zus.persoonId, grondslagZonderConvenant }
  for (const grondslag of [null, 'gewoonte'])
    assert.match((await invite({ ...asked, grondslag })).text, /Kies op welke grond je deelt/)
  const seat = as<Deelname>(await invite({ ...asked, grondslag: 'publieke-taak' }), 201)
  assert.deepEqual([seat.grondslag, seat.grondslagZonderConvenant], ['publieke-taak', grondslagZonderConvenant])
})

test('an invitation is a mail without a name', async () => {
  const mails = await server.runJobs()
  const mail = mails.find((text) => text.includes('To: zus@'))
  assert.match(mail ?? '', /Subject: NL-2026-001: /)
  assert.doesNotMatch(mail ?? '', /Zus vangt|Rust in de straat/)
})

test('FAS-10 · the tijdlijn tells who came and who declined, in the words of the netwerk, the latest first', async () => {
  const { items } = as<{ items: Gebeurtenis[] }>(
    await server.ask(personen.Lies, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } }),
  )
  const told = items.map(({ titel }) => titel)
  assert.ok(told.includes('Lies (Maatschappelijk werk) doet mee als casusregisseur'))
  assert.ok(told.includes('Ruud (Politie) doet niet mee'))
  assert.match(items.find(({ soort }) => soort === 'casus')?.titel ?? '', /^De casus NL-2026-\d+ is begonnen$/)
  assert.deepEqual(
    items.map(({ moment }) => moment),
    items.map(({ moment }) => moment).toSorted((a, b) => b.localeCompare(a)),
  )
  const invited = await server.ask(personen.Zus, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  assert.equal(invited.status, 403, 'ROL-02 · not before the expectations are accepted')
})

test('FAS-10 · DOE-05 · what was agreed stands in the tijdlijn of who may read the plan', async () => {
  const { team } = as<Casus>(await server.ask(personen.Bas, 'GET /v1/casussen/{casusId}', { params: { casusId } }))
  const deelnameId = team.find(({ persoon, status }) => persoon.naam === 'Lies' && status === 'actief')?.deelnameId
  const actie = await server.ask(personen.Bas, 'POST /v1/casussen/{casusId}/acties', {
    params: { casusId },
    body: { deelnameId, wat: 'Gesprek met de buren', einddatum: '2026-03-20' },
  })
  assert.equal(actie.status, 201, actie.text)
  const { items } = as<{ items: Gebeurtenis[] }>(
    await server.ask(personen.Lies, 'GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } }),
  )
  assert.deepEqual(
    items.filter(({ soort }) => soort === 'actie').map(({ titel, door }) => [titel, door]),
    [['Afgesproken: Gesprek met de buren', 'Lies']],
  )
})

test('the list of casussen can be narrowed to a status and to what one is in them', async () => {
  const list = async (persoon: TestPersoon, query: Record<string, string>) =>
    as<{ items: CasusRegel[]; totaalAantal: number }>(await server.ask(persoon, 'GET /v1/casussen', { query }))
  assert.equal((await list(personen.Zus, { rol: 'uitgenodigd' })).totaalAantal, 1)
  assert.equal((await list(personen.Zus, { rol: 'procesregisseur' })).totaalAantal, 0)
  assert.equal((await list(personen.Bas, { rol: 'procesregisseur', status: 'lopend' })).totaalAantal, 1)
  assert.equal((await list(personen.Bas, { status: 'afgesloten' })).totaalAantal, 0)
  const named = await server.ask(personen.Bas, 'GET /v1/casussen', { query: { zoek: 'Brouns' } })
  assert.equal(named.status, 400, 'PRV-24 · a name is never part of an address')
})
