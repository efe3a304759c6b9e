import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Netwerk, Persoon, Sessie } from '@regietafel/contract/netwerk.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { inTransaction } from '../../../database/transaction.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer } from '../../../testing/test-server.ts'
import { createPersoon } from '../create-netwerk.ts'

const NIEUW = {
  naam: 'Zorg- en Veiligheidshuis Twente',
  codeVoorvoegsel: 'TW',
  sjabloon: 'zuid-limburg',
  contactadres: 'contact@zvh-twente.example',
  organisatie: { naam: 'ZVH Twente', domein: 'gemeente' },
  tweedeBeheerder: { naam: 'Gerda Oude', functienaam: 'beheerder', email: 'gerda@voorbeeld.test' },
  termen: { overleg: { enkelvoud: 'Twents overleg', meervoud: 'Twentse overleggen', lidwoord: 'het' } },
}

let server: TestServer
let personen: Record<'Marian' | 'Ilse', TestPersoon>
before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
  const made = await aNetwerk(server, 'kennemerland', {
    Marian: { organisatie: 'ZVH', functies: ['functioneel-beheerder'] },
    Ilse: { organisatie: 'ZVH', functies: ['procesregisseur'] },
  })
  personen = made.personen
})
after(() => server.close())

/** Who the account of Marian is in the netwerk with this name. */
async function elsewhere(naam: string): Promise<TestPersoon> {
  const { andereNetwerken } = (await server.ask(personen.Marian, 'GET /v1/sessie')).body as Sessie
  const found = andereNetwerken.find((each) => each.naam === naam)
  assert.ok(found)
  return { ...personen.Marian, netwerkId: found.netwerkId, persoonId: found.persoonId }
}

test('NET-06 · a sixth netwerk is made by copying a profile: own words, own people, its own first version', async () => {
  const { status, body } = await server.ask(personen.Marian, 'POST /v1/netwerken', { body: NIEUW })
  assert.equal(status, 201)
  assert.equal((body as Netwerk).profiel, 'zorg-en-veiligheidshuis-twente')
  const maker = await elsewhere(NIEUW.naam)
  const profiel = (await server.ask(maker, 'GET /v1/netwerkprofiel')).body as Netwerkprofiel
  assert.deepEqual(
    [profiel.versie, profiel.geldigVanaf, profiel.naam, profiel.lijsten.contactadres],
    [1, '2026-03-02', NIEUW.naam, NIEUW.contactadres],
  )
  assert.equal(profiel.waarden['term.overleg'].waarde.metLidwoord, 'het Twents overleg')
  assert.equal(profiel.waarden['term.overleg'].status, 'lokaal')
  assert.equal(profiel.waarden['naOverleg.termijnDagen'].status, 'gesteld')
  const { items } = (await server.ask(maker, 'GET /v1/personen')).body as { items: Persoon[] }
  assert.deepEqual(
    items.map(({ naam, functies }) => [naam, functies]).toSorted(([a], [b]) => String(a).localeCompare(String(b))),
    [
      ['Gerda Oude', ['functioneel-beheerder']],
      ['Marian', ['functioneel-beheerder']],
    ],
  )
})

test('NET-06 · the netwerk that asked does not change, and sees nothing of the new one', async () => {
  const profiel = (await server.ask(personen.Ilse, 'GET /v1/netwerkprofiel')).body as Netwerkprofiel
  assert.equal(profiel.code, 'kennemerland')
  const { items } = (await server.ask(personen.Ilse, 'GET /v1/personen')).body as { items: Persoon[] }
  assert.deepEqual(items.map(({ naam }) => naam).toSorted(), ['Ilse', 'Marian'])
})

test('NET-06 · what is wrong with a new netwerk is said at once, and only a functioneel beheerder makes one', async () => {
  const body = { ...NIEUW, organisatie: { naam: 'X', domein: 'sterrenkunde' } }
  const email = 'marian@voorbeeld.test'
  const wrong = await server.ask(personen.Marian, 'POST /v1/netwerken', {
    body: { ...body, tweedeBeheerder: { ...NIEUW.tweedeBeheerder, email } },
  })
  assert.equal(wrong.status, 400)
  const { fouten } = wrong.body as { fouten: { veld: string }[] }
  assert.deepEqual(
    fouten.map(({ veld }) => veld),
    ['naam', 'organisatie.domein', 'tweedeBeheerder.email'],
  )
  const denied = await server.ask(personen.Ilse, 'POST /v1/netwerken', { body: { ...NIEUW, naam: 'Ander' } })
  assert.equal(denied.status, 403)
})

test('NET-55 · who sits in several networks compares their profiles, each read under its own membership', async () => {
  const other = await aNetwerk(server, 'nog', { Ans: { organisatie: 'GGZ' } })
  const { netwerkId } = other
  const system = { soort: 'systeem', netwerkId, casusId: null } as const
  await inTransaction(server.store, system, server.now(), (tx) =>
    createPersoon(tx, {
      organisatieId: other.personen.Ans.organisatieId,
      accountId: personen.Ilse.accountId,
      functies: ['ketenpartner'],
      naam: 'Ilse',
      functienaam: 'adviseur',
      email: 'ilse@voorbeeld.test',
      telefoon: '',
    }),
  )
  const compare = async (wie: TestPersoon) => {
    const { body } = await server.ask(wie, 'GET /v1/profielvergelijking')
    return (body as { items: { profiel: Netwerkprofiel }[] }).items.map(({ profiel }) => profiel.code)
  }
  assert.deepEqual(await compare(personen.Ilse), ['kennemerland', 'nog'])
  assert.deepEqual(await compare(other.personen.Ans), ['nog'])
})
