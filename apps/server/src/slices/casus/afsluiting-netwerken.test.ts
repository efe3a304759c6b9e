import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import {
  type TestAnswer,
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
} from '../../testing/test-server.ts'

const READ = 'GET /v1/casussen/{casusId}/afsluitingen'
const VOORSTEL = 'POST /v1/casussen/{casusId}/afsluitingen'
const STANDPUNT = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/standpunten'
const PARTIJ = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/partijstandpunten'
const BESLUIT = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/besluit'
const INTREKKING = 'POST /v1/casussen/{casusId}/afsluitingen/{afsluitingId}/intrekking'
const NAZORG = 'POST /v1/casussen/{casusId}/nazorgafspraken/{nazorgafspraakId}/contacten'
const HEROPEN = 'POST /v1/casussen/{casusId}/heropening'
const TOESTEMMING = 'POST /v1/casussen/{casusId}/heropeningen/{heropeningId}/toestemming'
const DEFINITIEF = 'POST /v1/casussen/{casusId}/definitieve-afsluiting'
const WAAKVLAM = 'POST /v1/casussen/{casusId}/waakvlam'
const BLIK = 'POST /v1/casussen/{casusId}/waakvlam/contacten'

const START = '2026-03-02T09:00:00Z'
const base = { toegangEindigtOp: '2026-03-02', doelBehaald: 'ja', toelichting: 'Het is rustig.' }
const veilig = { onveiligheid: false, basiszorgOnvoldoende: false }
const zou = {
  ...veilig,
  evaluatie: { op: '2026-03-01', metKlant: true, verloop: 'Samen gedaan.', resultaat: 'De kinderen gaan naar school.' },
  contactVoorVragen: 'Het lokaal team, elke werkdag.',
  wensen: 'Af en toe een belletje.',
  nazorg: [{ wie: 'Lokaal team', wat: 'Belt', eersteOp: '2026-04-01', omDeWeken: 4, totEnMet: '2026-05-10' }],
}

let server: TestServer
before(async () => {
  server = await createTestServer(START)
})
after(() => server.close())

type Tafel = { casusId: string; Pro: TestPersoon; Cas: TestPersoon; Ket: TestPersoon }
async function aTafel(profiel: string): Promise<Tafel> {
  server.setNow(START)
  const { personen } = await aNetwerk(server, profiel, {
    Pro: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Cas: { organisatie: 'Zorg' },
    Ket: { organisatie: 'Politie' },
  })
  const { casusId } = await aCasus(server, personen.Pro, [
    { persoon: personen.Cas, rol: 'inhoudelijke-regie' },
    { persoon: personen.Ket, rol: 'ketenpartner' },
  ])
  return { casusId, ...personen }
}
const ask = (wie: TestPersoon, key: Parameters<TestServer['ask']>[1], params: Record<string, string>, body?: object) =>
  server.ask(wie, key, { params, ...(body && { body }) })
const read = async ({ Pro, casusId }: Tafel) => (await ask(Pro, READ, { casusId })).body as Afsluitingen
const fields = ({ text }: TestAnswer) =>
  ((JSON.parse(text) as { fouten?: { veld: string }[] }).fouten ?? []).map(({ veld }) => veld)

/** Everyone who is asked says yes, or something; then the decision. */
async function agreeAndDecide(tafel: Tafel): Promise<TestAnswer> {
  const { casusId, Pro } = tafel
  const { voorstel } = await read(tafel)
  assert.ok(voorstel)
  const params = { casusId, afsluitingId: voorstel.afsluitingId }
  for (const { deelnameId, beslist, vanMij } of voorstel.standpunten.filter(({ gegevenOp }) => gegevenOp === null)) {
    assert.equal(vanMij, false)
    const told = { wijze: 'telefoon', gezegdOp: '2026-02-27' }
    const said = await ask(Pro, STANDPUNT, params, { deelnameId, eens: beslist || null, tekst: 'Goed zo.', ...told })
    assert.equal(said.status, 200, said.text)
  }
  for (const { partij, beslist } of voorstel.partijstandpunten) {
    const wie = partij === 'klant' ? 'De klant' : 'Een buurvrouw'
    const said = { partij, wie, eens: beslist || null, tekst: 'Fijn.', wijze: 'gesprek', gezegdOp: '2026-03-01' }
    const answer = await ask(Pro, PARTIJ, params, said)
    assert.equal(answer.status, 200, answer.text)
  }
  return ask(Pro, BESLUIT, params)
}

const rows = [
  {
    code: 'zuid-limburg',
    naar: 'afgeschaald',
    extra: {},
    beslissen: ['Cas', 'Ket', 'Pro'],
    mail: 'de casus is afgeschaald',
  },
  {
    code: 'noord-limburg',
    naar: 'voorlopig-afgesloten',
    extra: {},
    beslissen: ['Pro'],
    mail: 'de casus is voorlopig afgesloten',
  },
  {
    code: 'kennemerland',
    naar: 'voorlopig-afgesloten',
    extra: {},
    beslissen: ['Cas', 'Pro'],
    mail: 'de casus is voorlopig afgesloten',
  },
  {
    code: 'zou',
    naar: 'afgesloten-met-nazorg',
    extra: zou,
    beslissen: ['Pro', 'klant'],
    mail: 'de casus is afgesloten',
  },
  {
    code: 'nog',
    naar: 'voorlopig-afgesloten',
    extra: { overgedragenAan: 'De wijkcoach, met wat er samen is geleerd.' },
    beslissen: ['Cas', 'Pro'],
    mail: 'de casus is voorlopig afgesloten',
  },
] as const
for (const { code, naar, extra, beslissen, mail } of rows)
  test(`NET-44, NET-45, SLT-01..05, SLT-11, SLT-20 · ${code} closes as ${naar} when ${beslissen.join(' and ')} agree, and opens again`, async () => {
    const tafel = await aTafel(code)
    const { casusId, Pro, Cas, Ket } = tafel
    const other = naar === 'afgeschaald' ? 'afgesloten' : 'afgeschaald'
    assert.equal((await ask(Pro, VOORSTEL, { casusId }, { ...base, ...extra, naar: other })).status, 400)
    const made = await ask(Pro, VOORSTEL, { casusId }, { ...base, ...extra, naar })
    assert.equal(made.status, 201, made.text)
    const { voorstel } = made.body as Afsluitingen
    const parties = [
      ...(voorstel?.standpunten ?? []).filter(({ beslist }) => beslist).map(({ naam }) => naam),
      ...(voorstel?.partijstandpunten ?? []).filter(({ beslist }) => beslist).map(({ partij }) => partij),
    ]
    assert.deepEqual(parties.sort(), beslissen)
    await server.runJobs()
    const closed = await agreeAndDecide(tafel)
    assert.equal(closed.status, 200, closed.text)
    assert.equal((closed.body as Afsluitingen).casusStatus, naar)
    const told = (closed.body as Afsluitingen).eerder[0]?.standpunten.filter(({ naam }) => naam !== 'Pro') ?? []
    assert.ok(told.every(({ wijze, gezegdOp }) => wijze === 'telefoon' && gezegdOp === '2026-02-27'))
    const mails = await server.runJobs()
    assert.equal(mails.length, 2, 'SLT-03: the others get a notice')
    for (const text of mails) assert.match(text, new RegExp(`: ${mail}`))
    assert.equal((await ask(Ket, READ, { casusId })).status, 404, 'PRV-14: access ended')

    const opened = await ask(Pro, HEROPEN, { casusId }, { aanleiding: 'nieuw-signaal', reden: 'Een nieuwe zorg.' })
    assert.equal(opened.status, 200, opened.text)
    const [heropening] = (opened.body as Afsluitingen).heropeningen
    assert.equal(heropening?.toestemming, null, 'consent is asked anew')
    const { team } = (await ask(Pro, 'GET /v1/casussen/{casusId}', { casusId })).body as Casus
    const asked = team.filter(({ status }) => status === 'uitgenodigd').map(({ persoon }) => persoon.naam)
    assert.deepEqual(asked.sort(), ['Cas', 'Ket'])
    assert.equal((await ask(Cas, READ, { casusId })).status, 403, 'asked, and not yet in')
    const antwoord = { antwoord: 'ja', wijze: 'gesprek', gezegdOp: '2026-03-02', toelichting: 'Graag.' }
    const params = { casusId, heropeningId: heropening?.heropeningId ?? '' }
    const consent = await ask(Pro, TOESTEMMING, params, antwoord)
    assert.equal((consent.body as Afsluitingen).heropeningen[0]?.toestemming?.antwoord, 'ja', consent.text)
  })

test('SLT-05..08 · ZOU names everything that a proposal lacks, at once', async () => {
  const tafel = await aTafel('zou')
  const { casusId, Pro } = tafel
  const naar = 'afgesloten-met-nazorg'
  const bare = await ask(Pro, VOORSTEL, { casusId }, { ...base, naar })
  assert.equal(bare.status, 400)
  assert.deepEqual(fields(bare).sort(), [
    'basiszorgOnvoldoende',
    'contactVoorVragen',
    'evaluatie.verloop',
    'nazorg',
    'onveiligheid',
  ])
  const unsafe = await ask(Pro, VOORSTEL, { casusId }, { ...base, ...zou, naar, onveiligheid: true })
  assert.equal(unsafe.status, 409)
  assert.match(unsafe.text, /veiligheid/)
  const weg = [{ wie: 'A', wat: 'B', eersteOp: '2026-03-01' }]
  assert.deepEqual(fields(await ask(Pro, VOORSTEL, { casusId }, { ...base, ...zou, naar, nazorg: weg })), ['nazorg'])
})

test('SLT-05, SLT-06, SLT-19 · without the klant nothing is decided; a no keeps it open; a proposal can be taken back', async () => {
  const tafel = await aTafel('zou')
  const { casusId, Pro, Cas } = tafel
  const propose = () => ask(Pro, VOORSTEL, { casusId }, { ...base, ...zou, naar: 'afgesloten-met-nazorg' })
  await propose()
  const afsluitingId = async () => (await read(tafel)).voorstel?.afsluitingId ?? ''
  const klant = { partij: 'klant', wie: 'Mevrouw', wijze: 'gesprek', gezegdOp: '2026-03-01' }
  const params = { casusId, afsluitingId: await afsluitingId() }
  assert.match((await ask(Pro, BESLUIT, params)).text, /klant-missing/)
  assert.equal((await ask(Cas, PARTIJ, params, { ...klant, eens: true })).status, 403)
  assert.equal((await ask(Pro, PARTIJ, params, { ...klant, eens: false })).status, 400, 'a no has a reason')
  assert.equal((await ask(Pro, PARTIJ, params, { ...klant, eens: false, tekst: 'Nog te vroeg.' })).status, 200)
  const netwerk = { ...klant, partij: 'informeel-netwerk', tekst: 'Oma past op.' }
  assert.equal((await ask(Pro, PARTIJ, params, netwerk)).status, 200)
  const decided = (await ask(Pro, BESLUIT, params)).body as Afsluitingen
  assert.equal(decided.casusStatus, 'lopend')
  assert.equal(decided.eerder[0]?.partijstandpunten[0]?.tekst, 'Nog te vroeg.')
  assert.notEqual(decided.escalatie, null, 'SLT-19: where it can be taken')

  server.setNow('2026-03-02T10:00:00Z')
  await propose()
  const again = { casusId, afsluitingId: await afsluitingId() }
  const withdrawn = await ask(Pro, INTREKKING, again)
  assert.equal((withdrawn.body as Afsluitingen).eerder[0]?.status, 'ingetrokken', withdrawn.text)
  assert.equal((await ask(Pro, BESLUIT, again)).status, 409)
  assert.deepEqual((await read(tafel)).nazorg, [], 'what was proposed with it goes with it')
})

test('SLT-07, SLT-12, SLT-18 · nazorg is reminded of on its day, comes back until its end, and then the casus is definitive', async () => {
  const tafel = await aTafel('zou')
  const { casusId, Pro } = tafel
  await ask(Pro, VOORSTEL, { casusId }, { ...base, ...zou, naar: 'afgesloten-met-nazorg' })
  const { nazorg: planned } = await read(tafel)
  const params = { casusId, nazorgafspraakId: planned[0]?.nazorgafspraakId ?? '' }
  assert.equal((await ask(Pro, NAZORG, params, { uitkomst: 'goed' })).status, 409, 'not while the casus runs')
  assert.equal((await agreeAndDecide(tafel)).status, 200)
  await server.runJobs()
  server.setNow('2026-04-01T09:00:00Z')
  assert.ok((await server.runJobs()).some((mail) => mail.includes('hoe het na het afsluiten gaat')))
  const first = await ask(Pro, NAZORG, params, { uitkomst: 'goed', toelichting: 'Het loopt.' })
  assert.equal((first.body as Afsluitingen).nazorg[0]?.volgendeOp, '2026-04-29', first.text)
  server.setNow('2026-04-29T09:00:00Z')
  const second = (await ask(Pro, NAZORG, params, { uitkomst: 'goed' })).body as Afsluitingen
  assert.equal(second.nazorg[0]?.volgendeOp, null)
  assert.equal(second.nazorg[0]?.contacten.length, 2)
  assert.equal((await ask(Pro, NAZORG, params, { uitkomst: 'goed' })).status, 409)
  const { evaluatie, contactVoorVragen } = second.eerder[0] ?? {}
  assert.deepEqual([evaluatie?.metKlant, contactVoorVragen], [true, 'Het lokaal team, elke werkdag.'])
  const final = await ask(Pro, DEFINITIEF, { casusId })
  assert.equal((final.body as Afsluitingen).casusStatus, 'afgesloten', final.text)
  assert.equal((await ask(Pro, HEROPEN, { casusId }, { aanleiding: 'verzoek', reden: 'Toch' })).status, 409)
})

test('SLT-14 · NOG says to whom the person is handed, with the aim of the network beside it', async () => {
  const tafel = await aTafel('nog')
  const { casusId, Pro } = tafel
  const refused = await ask(Pro, VOORSTEL, { casusId }, { ...base, naar: 'voorlopig-afgesloten' })
  assert.deepEqual([refused.status, fields(refused)], [400, ['overgedragenAan']])
  assert.match((await read(tafel)).ambitie ?? '', /niemand loopt gevaar/)
})

test('SLT-13 · on waakvlam a casus stays open, is looked at, and goes on when that is needed', async () => {
  const tafel = await aTafel('nog')
  const { casusId, Pro, Ket } = tafel
  const body = { reden: 'De risico’s blijven.', omDeWeken: 6 }
  assert.equal((await ask(Ket, WAAKVLAM, { casusId }, body)).status, 403)
  assert.equal((await ask(Pro, BLIK, { casusId }, { uitkomst: 'goed' })).status, 409)
  const on = await ask(Pro, WAAKVLAM, { casusId }, body)
  assert.equal((on.body as Afsluitingen).waakvlam?.volgendeOp, '2026-04-13', on.text)
  assert.equal((await ask(Pro, WAAKVLAM, { casusId }, body)).status, 409)
  await server.runJobs()
  server.setNow('2026-04-13T09:00:00Z')
  assert.ok((await server.runJobs()).some((mail) => mail.includes('waakvlam')))
  const quiet = (await ask(Pro, BLIK, { casusId }, { uitkomst: 'goed', toelichting: 'Rustig.' })).body as Afsluitingen
  assert.deepEqual([quiet.waakvlam?.volgendeOp, quiet.waakvlam?.reden], ['2026-05-25', 'De risico’s blijven.'])
  const active = (await ask(Pro, BLIK, { casusId }, { uitkomst: 'weer-actief' })).body as Afsluitingen
  assert.deepEqual([active.waakvlam, active.casusStatus], [null, 'lopend'])
})
