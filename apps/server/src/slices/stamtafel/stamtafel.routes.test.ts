import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { Probleem } from '@regietafel/contract/shared/problem.ts'
import type { EigenStamtafelsignaal, Stamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import type { Functie } from '@regietafel/domain/toegang/rollen.ts'
import pg from 'pg'
import { addDeelname } from '../../access/add-deelname.ts'
import { inTransaction } from '../../database/transaction.ts'
import { sampleBody } from '../../testing/sample-body.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const SEND = 'POST /v1/casussen/{casusId}/stamtafelsignalen'
const OWN = 'GET /v1/stamtafelsignalen'
const ALL = 'GET /v1/stamtafel/signalen'
const STAP = 'POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen'

let server: TestServer
let client: pg.Client
let personen: Record<'Gijs' | 'Dorien' | 'Marit' | 'Roos' | 'Thijs', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
  ;({ personen } = await aNetwerk(server, 'nog', {
    Gijs: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Dorien: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Marit: { organisatie: 'Sociaal team' },
    Roos: { organisatie: 'Gemeente', functies: ['netwerksecretaris'] },
    Thijs: { organisatie: 'ZVH', functies: ['functioneel-beheerder'] },
  }))
  ;({ casusId } = await aCasus(server, personen.Gijs, [{ persoon: personen.Marit, rol: 'inhoudelijke-regie' }]))
  const lid = { naam: 'Harrie Tenbult', isIndexpersoon: true, geboortedatum: '1983-02-17', adres: 'Wilgenpad 4' }
  const made = await server.ask(personen.Gijs, 'POST /v1/casussen/{casusId}/huishoudleden', {
    params: { casusId },
    body: lid,
  })
  assert.equal(made.status, 201, made.text)
})
after(async () => {
  await client.end()
  await server.close()
})

const PATROON = { thema: 'anders', gebied: 'Achterhoek', patroon: 'Geen plek na detentie', aantalCasussen: 3 }
const send = (change: object = {}, wie = personen.Gijs) =>
  server.ask(wie, SEND, { params: { casusId }, body: { ...PATROON, ...change } })
const own = async (wie = personen.Gijs) =>
  ((await server.ask(wie, OWN)).body as { items: EigenStamtafelsignaal[] }).items
const all = async () => ((await server.ask(personen.Roos, ALL)).body as { items: Stamtafelsignaal[] }).items
const stap = (stamtafelsignaalId: string, naar: string, wie = personen.Roos) =>
  server.ask(wie, STAP, { params: { stamtafelsignaalId }, body: { naar, terugkoppeling: 'Dank, we zoeken dit uit.' } })
const count = async () =>
  (await client.query<{ n: number }>('select count(*)::int as n from stamtafelsignaal')).rows[0]?.n ?? 0

const named: readonly (readonly [rule: string, change: object, veld: string, tekst: string, label: RegExp])[] = [
  ['a name', { patroon: 'Voor Harrie is geen plek' }, 'patroon', 'Harrie', /\w/],
  ['a surname in lower case', { toelichting: 'Met tenbult liep het mis.' }, 'toelichting', 'tenbult', /\w/],
  ['a colleague of the team', { toelichting: 'Dit zag Marit al eerder.' }, 'toelichting', 'Marit', /^medewerker/],
  ['an address', { toelichting: 'Hij sliep aan het Wilgenpad 4.' }, 'toelichting', 'Wilgenpad 4', /^\[adres\]$/],
  ['a day of birth', { toelichting: 'Man van 17-02-1983.' }, 'toelichting', '17-02-1983', /^\[geboortedatum\]$/],
  ['a telephone number', { patroon: 'Bel 0314 555 123 op' }, 'patroon', '0314 555 123', /^\[telefoonnummer\]$/],
]
for (const [rule, change, veld, tekst, label] of named)
  test(`GOV-54 · GOV-56 · ${rule} stops the signal, says which and what fits, and nothing is kept`, async () => {
    const before = await count()
    const { status, body } = await send(change)
    const probleem = body as Probleem
    assert.deepEqual([status, probleem.code], [409, 'signaal-noemt-iemand'])
    const vondst = probleem.vondsten?.find((each) => each.tekst === tekst)
    assert.equal(vondst?.veld, veld, JSON.stringify(probleem.vondsten))
    assert.match(vondst?.label ?? '', label)
    assert.ok(probleem.fouten?.some((fout) => fout.veld === veld && fout.melding.includes(tekst)))
    assert.equal(await count(), before)
  })

test('GOV-54 · a doubtful text goes out once the sender says that it names nobody; a certain one never', async () => {
  const toelichting = 'De lijn met Kremer loopt vast.'
  const stopped = (await send({ toelichting })).body as Probleem
  assert.deepEqual(
    stopped.vondsten?.map(({ tekst, zeker }) => [tekst, zeker]),
    [['Kremer', false]],
  )
  assert.equal((await send({ toelichting, geenNaam: ['Kremer'] })).status, 201)
  assert.equal((await send({ toelichting: 'Harrie wacht.', geenNaam: ['Harrie'] })).status, 409)
})

test('A-12 · GOV-57 · GOV-61 · a pattern goes to the netwerksecretaris, and the answer comes back to who saw it', async () => {
  const sent = await send({ toelichting: 'Wie vrijkomt, staat op straat.', vraag: 'randvoorwaarden' })
  assert.equal(sent.status, 201, sent.text)
  const { stamtafelsignaalId } = sent.body as EigenStamtafelsignaal
  assert.match((await server.runJobs()).join('\n'), /To: roos@voorbeeld\.test[\s\S]*Er is een signaal voor u/)
  const seen = (await all()).find((signaal) => signaal.stamtafelsignaalId === stamtafelsignaalId)
  assert.deepEqual(
    [seen?.patroon, seen?.aantalCasussen, seen?.gebied, seen?.vraag, seen?.stand, seen?.ingediendDoor],
    ['Geen plek na detentie', 3, 'Achterhoek', 'randvoorwaarden', 'ontvangen', 'Gijs'],
  )
  assert.equal((await stap(stamtafelsignaalId, 'agenda')).status, 409)
  assert.equal((await stap(stamtafelsignaalId, 'analyse')).status, 201)
  assert.equal((await stap(stamtafelsignaalId, 'agenda')).status, 201)
  assert.match((await server.runJobs()).join('\n'), /To: gijs@voorbeeld\.test[\s\S]*antwoord op een signaal/)
  const mine = (await own()).find((signaal) => signaal.stamtafelsignaalId === stamtafelsignaalId)
  assert.deepEqual(
    [mine?.stand, mine?.stappen.map(({ naar, terugkoppeling, door }) => [naar, terugkoppeling, door])],
    [
      'agenda',
      [
        ['analyse', 'Dank, we zoeken dit uit.', 'Roos'],
        ['agenda', 'Dank, we zoeken dit uit.', 'Roos'],
      ],
    ],
  )
})

test('GOV-54 · GOV-69 · only who sent it knows where it was seen, not the regie beside and not the netwerksecretaris', async () => {
  await send()
  assert.equal((await own())[0]?.casus?.casusId, casusId)
  const secretaris = await server.ask(personen.Roos, ALL)
  assert.ok(!secretaris.text.includes(casusId) && !secretaris.text.includes('NL-') && !secretaris.text.includes('ZL-'))
  assert.deepEqual([await own(personen.Marit), await own(personen.Dorien)], [[], []])
  const { rows } = await client.query<{ persoon_id: string }>(
    `select distinct l.persoon_id from kring_lid l join stamtafelbron b on b.kring_id = l.kring_id`,
  )
  assert.deepEqual(
    rows.map((row) => row.persoon_id),
    [personen.Gijs.persoonId],
  )
  const paths = await client.query(
    `select from stamtafelsignaal s join kring k using (kring_id) where k.casus_id is not null`,
  )
  assert.equal(paths.rowCount, 0)
})

test('GOV-56 · what was written lies sealed', async () => {
  const { rows } = await client.query<{ row: string }>('select s::text as row from stamtafelsignaal s')
  assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(Buffer.from('detentie').toString('hex'))))
})

const shut: readonly (readonly [
  rule: string,
  wie: keyof typeof personen,
  ask: () => Promise<number>,
  status: number,
])[] = [
  ['the regie beside sends no signal', 'Marit', async () => (await send({}, personen.Marit)).status, 403],
  ['who leads another casus sends none from here', 'Dorien', async () => (await send({}, personen.Dorien)).status, 404],
  ['who works for the bestuur sends none', 'Roos', async () => (await send({}, personen.Roos)).status, 404],
  ['who sends signals does no triage', 'Gijs', async () => (await server.ask(personen.Gijs, ALL)).status, 403],
  ['the beheerder reads none', 'Thijs', async () => (await server.ask(personen.Thijs, ALL)).status, 403],
]
for (const [rule, , ask, status] of shut)
  test(`GOV-57 · GOV-69 · ${rule}`, async () => assert.equal(await ask(), status))

test('GOV-69 · who works for the bestuur gets no seat, files no aanmelding and asks of nobody whether they are known', async () => {
  const { persoonId, organisatieId } = personen.Roos
  const opening = { soort: 'persoon', ...personen.Gijs, bereik: 'casus', casusId } as const
  const seat = {
    casusId,
    persoonId,
    organisatieId,
    rol: 'ketenpartner',
    vanaf: server.now(),
    aanvaardOp: null,
  } as const
  await assert.rejects(
    inTransaction(server.store, opening, server.now(), (tx) => addDeelname(tx, seat)),
    /geen plaats/,
  )
  for (const key of ['POST /v1/bekendheidsvragen', 'POST /v1/aanmeldingen'] as const)
    assert.equal((await server.ask(personen.Roos, key, { body: sampleBody(endpoints[key].body) })).status, 403, key)
})

test('GOV-69 · the functie gives the signals and takes them, and only to who sits in no casus', async () => {
  const appoint = (functies: Functie[], wie = personen.Dorien) =>
    inTransaction(server.store, { soort: 'systeem', netwerkId: wie.netwerkId, casusId: null }, server.now(), (tx) =>
      tx.db.updateTable('persoon').set({ functies }).where('persoonId', '=', wie.persoonId).execute(),
    )
  const seen = async (wie = personen.Dorien) =>
    ((await server.ask(wie, ALL)).body as { items?: unknown[] }).items?.length ?? 'none'
  await appoint(['netwerksecretaris'])
  assert.equal(await seen(), (await all()).length)
  await appoint(['procesregisseur'])
  assert.equal(await seen(), 'none')
  await appoint(['netwerksecretaris'], personen.Marit)
  assert.equal(await seen(personen.Marit), 0)
  await appoint(['ketenpartner'], personen.Marit)
})

test('GOV-69 · a beheerder gives the functie to nobody beside another', async () => {
  const body = {
    naam: 'Eva',
    functienaam: 'secretaris',
    email: 'eva@voorbeeld.test',
    functies: ['netwerksecretaris', 'procesregisseur'],
    organisatieId: personen.Roos.organisatieId,
  }
  const both = await server.ask(personen.Thijs, 'POST /v1/beheer/personen', { body })
  assert.deepEqual([both.status, (both.body as Probleem).fouten?.map(({ veld }) => veld)], [400, ['functies']])
})

test('NET-53 · where there is no Stamtafel, no signal goes anywhere', async () => {
  const { personen: elders } = await aNetwerk(server, 'zuid-limburg', {
    Bas: { organisatie: 'ZVH', functies: ['procesregisseur'] },
  })
  const casus = await aCasus(server, elders.Bas)
  const answer = await server.ask(elders.Bas, SEND, {
    params: { casusId: casus.casusId },
    body: { ...PATROON, gebied: null },
  })
  assert.equal(answer.status, 404)
})

test('GOV-56 · an area that the netwerk does not have is refused by name', async () => {
  const { status, body } = await send({ gebied: 'Parkstad' })
  assert.deepEqual([status, (body as Probleem).fouten?.map(({ veld }) => veld)], [400, ['gebied']])
})
