import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BeheerOrganisatie, BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import type { Sessie } from '@regietafel/contract/netwerk.contract.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Wies' | 'Jos' | 'Bas' | 'Yvonne' | 'Noor', TestPersoon>
before(async () => {
  server = await createTestServer()
  personen = (
    await aNetwerk(server, 'noord-limburg', {
      Wies: { organisatie: 'ZVHNL', functies: ['functioneel-beheerder'] },
      Jos: { organisatie: 'ZVHNL', functies: ['functioneel-beheerder'] },
      Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
      Yvonne: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
      Noor: { organisatie: 'GGZ' },
    })
  ).personen
})
after(() => server.close())

const ORGANISATIE = {
  naam: 'Zelfsturend team De Kruising',
  domein: 'zorg',
  categorie: 'zorgaanbieder',
}
const KIM = {
  naam: 'Kim Driessen',
  functienaam: 'wijkverpleegkundige',
  email: 'kim@voorbeeld.test',
  telefoon: '',
  functies: ['ketenpartner'],
}

test('NET-13 · ROL-24 · a beheerder adds an organisation and its people, and names who takes its escalations', async () => {
  const made = await server.ask(personen.Wies, 'POST /v1/beheer/organisaties', { body: ORGANISATIE })
  assert.equal(made.status, 201, made.text)
  const { organisatieId, versie, aantalPersonen } = made.body as BeheerOrganisatie
  assert.equal(aantalPersonen, 0)
  const kim = await server.ask(personen.Wies, 'POST /v1/beheer/personen', { body: { ...KIM, organisatieId } })
  assert.equal(kim.status, 201, kim.text)
  const { persoonId } = kim.body as BeheerPersoon
  const params = { organisatieId }
  const body = { ...ORGANISATIE, escalatiecontactId: persoonId }
  const changed = await server.ask(personen.Jos, 'PUT /v1/beheer/organisaties/{organisatieId}', {
    params,
    body,
    ifMatch: versie,
  })
  assert.deepEqual((changed.body as BeheerOrganisatie).escalatiecontact, { persoonId, naam: 'Kim Driessen' })
  const stale = await server.ask(personen.Wies, 'PUT /v1/beheer/organisaties/{organisatieId}', {
    params,
    body,
    ifMatch: versie,
  })
  assert.equal(stale.status, 412)
})

test('NET-13 · a name twice and a domein of another netwerk are both told at once', async () => {
  const answer = await server.ask(personen.Wies, 'POST /v1/beheer/organisaties', {
    body: { ...ORGANISATIE, naam: 'ggz', domein: 'gemeentelijk' },
  })
  const { fouten } = answer.body as { fouten: { veld: string }[] }
  assert.deepEqual(
    fouten.map(({ veld }) => veld),
    ['naam', 'domein'],
  )
})

test('an address belongs to one person, and a person to an organisation of this netwerk', async () => {
  const answer = await server.ask(personen.Wies, 'POST /v1/beheer/personen', {
    body: { ...KIM, email: 'NOOR@voorbeeld.test', organisatieId: personen.Noor.persoonId },
  })
  assert.equal(answer.status, 400)
  assert.match(answer.text, /is al van iemand.*Kies een organisatie die meedoet/)
})

test('PRV-27 · the code for a first sign-in is told once and never kept', async () => {
  const params = { persoonId: personen.Noor.persoonId }
  const ask = () =>
    server.ask(personen.Wies, 'PUT /v1/beheer/personen/{persoonId}/aanmelduitnodiging', {
      params,
      headers: { 'idempotency-key': '1b7cf6a4-6b1c-4c7e-9b4c-0d6b7f1c2a11' },
    })
  const [first, second] = [await ask(), await ask()]
  assert.equal(first.status, 200, first.text)
  assert.notEqual(first.text, second.text)
})

test('a beheerder who gets the function writes in the directory from then on, and who loses it no more', async () => {
  const { persoonId } = personen.Noor
  const noor = await find(persoonId)
  const body = { naam: noor.naam, functienaam: noor.functienaam, email: noor.email, telefoon: noor.telefoon }
  const give = async (functies: string[], ifMatch: number) =>
    server.ask(personen.Wies, 'PUT /v1/beheer/personen/{persoonId}', {
      params: { persoonId },
      body: { ...body, functies },
      ifMatch,
    })
  assert.equal((await give(['ketenpartner', 'functioneel-beheerder'], noor.versie)).status, 200)
  const added = await server.ask(personen.Noor, 'POST /v1/beheer/organisaties', {
    body: { ...ORGANISATIE, naam: 'Van Noor' },
  })
  assert.equal(added.status, 201, added.text)
  assert.equal((await give(['ketenpartner'], noor.versie + 1)).status, 200)
  const refused = await server.ask(personen.Noor, 'POST /v1/beheer/organisaties', {
    body: { ...ORGANISATIE, naam: 'Van Noor 2' },
  })
  assert.equal(refused.status, 403)
})

test('ROL-36 · ROL-40 · access ends this moment, the seats right after, and the procesregie goes to the successor', async () => {
  const { casusId } = await aCasus(server, personen.Bas, [{ persoon: personen.Noor, rol: 'ketenpartner' }])
  const params = { persoonId: personen.Bas.persoonId }
  assert.equal((await find(params.persoonId)).aantalProcesregies, 1)
  const end = (opvolgerId: string | null) =>
    server.ask(personen.Wies, 'POST /v1/beheer/personen/{persoonId}/einde', { params, body: { opvolgerId } })
  assert.match((await end(null)).text, /Kies wie dat overneemt/)
  assert.match((await end(personen.Noor.persoonId)).text, /Kies een andere procesregisseur/)
  const ended = await end(personen.Yvonne.persoonId)
  assert.equal(ended.status, 200, ended.text)
  assert.equal((ended.body as BeheerPersoon).actief, false)
  await server.runJobs()
  const casus = await server.ask(personen.Yvonne, 'GET /v1/casussen/{casusId}', { params: { casusId } })
  assert.equal(casus.status, 200)
  assert.match((await end(null)).text, /heeft al geen toegang meer/)
})

test('ROL-40 · nobody ends the own access or takes the own beheer away', async () => {
  const { persoonId } = personen.Wies
  const wies = await find(persoonId)
  const end = await server.ask(personen.Wies, 'POST /v1/beheer/personen/{persoonId}/einde', {
    params: { persoonId },
    body: {},
  })
  assert.match(end.text, /eigen toegang/)
  const change = await server.ask(personen.Wies, 'PUT /v1/beheer/personen/{persoonId}', {
    params: { persoonId },
    body: { naam: 'Wies', functienaam: 'x', email: wies.email, functies: ['manager'] },
    ifMatch: wies.versie,
  })
  assert.match(change.text, /jezelf het beheer niet afnemen/)
})

test('NET-13 · nobody of an organisation that stopped can be asked, and its beheerder sees who still has access', async () => {
  const { organisatieId } = personen.Noor
  const [ggz] = (await organisaties()).filter((each) => each.organisatieId === organisatieId)
  const body = { naam: 'GGZ', domein: 'zorg', categorie: 'ggz', actiefTot: '2026-03-01' }
  const answer = await server.ask(personen.Wies, 'PUT /v1/beheer/organisaties/{organisatieId}', {
    params: { organisatieId },
    body,
    ifMatch: ggz?.versie ?? 0,
  })
  const { actief, aantalPersonen } = answer.body as BeheerOrganisatie
  assert.deepEqual([actief, aantalPersonen], [false, 1])
  const sessie = await server.ask(personen.Noor, 'GET /v1/sessie')
  assert.equal((sessie.body as Sessie).persoon.actief, false)
})

test('PRV-22 · only a beheerder keeps the directory, and a beheerder holds no casus', async () => {
  for (const wie of [personen.Noor, personen.Yvonne])
    assert.equal((await server.ask(wie, 'GET /v1/beheer/personen')).status, 403)
  const mine = await server.ask(personen.Wies, 'GET /v1/casussen')
  assert.equal((mine.body as { totaalAantal: number }).totaalAantal, 0)
})

async function find(persoonId: string): Promise<BeheerPersoon> {
  const { body } = await server.ask(personen.Wies, 'GET /v1/beheer/personen')
  const found = (body as { items: BeheerPersoon[] }).items.find((each) => each.persoonId === persoonId)
  if (!found) throw new Error('Not in the directory')
  return found
}
async function organisaties(): Promise<BeheerOrganisatie[]> {
  return ((await server.ask(personen.Wies, 'GET /v1/beheer/organisaties')).body as { items: BeheerOrganisatie[] }).items
}
