import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer, unknownId } from '../../testing/test-server.ts'
import { listAanmeldingRows, openAanmelding } from './aanmelding.queries.ts'

let server: TestServer
let noord: Record<'Bas' | 'Mia' | 'Lies' | 'Noor' | 'Zus', TestPersoon>
let zuid: Record<'Marleen' | 'Theo' | 'Ruud', TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen: noord } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Zus: { organisatie: 'Sportclub', convenant: false },
  }))
  ;({ personen: zuid } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Theo: { organisatie: 'Mijnstreek Wonen' },
    Ruud: { organisatie: 'Politie' },
  }))
})
after(() => server.close())

const danny = { naam: 'Danny Peeters', geboortedatum: '1996-07-01', isIndexpersoon: true, bsn: '111222333' }
const inNoord = () => ({
  doel: 'Voorkomen dat Danny opnieuw de fout in gaat',
  grondslag: 'publieke-taak',
  themas: ['recidive', 'overlast'],
  niveau: 3,
  waaromNietEigenKeten: 'Hulp en politie werken langs elkaar heen.',
  urgentie: 'gewoon',
  huishouden: [danny],
  bekendeRegieId: noord.Lies.persoonId,
  partners: [noord.Noor.persoonId],
})
const inZuid = {
  doel: 'De overlast in het portiek stoppen',
  grondslag: 'handvat-gegevensuitwisseling',
  themas: ['overlast', 'criminaliteit'],
  onderdeel: 'parkstad',
  waaromNietEigenKeten: 'Gesprekken met de huurder helpen niet meer.',
  urgentie: 'spoed',
  huishouden: [{ naam: 'Harm Brouns', geboortedatum: '1984-11-20', isIndexpersoon: true }],
}

type Answer = { status: number; body: unknown; text: string }
const as = <Body>(answer: Answer, status = 200): Body => {
  assert.equal(answer.status, status, answer.text)
  return answer.body as Body
}
const fouten = (answer: Answer) =>
  ((answer.body as { fouten?: { veld: string }[] }).fouten ?? []).map(({ veld }) => veld).sort()
const file = (persoon: TestPersoon, body: object) => server.ask(persoon, 'POST /v1/aanmeldingen', { body })
const decide = (persoon: TestPersoon, aanmeldingId: string, body: object) =>
  server.ask(persoon, 'POST /v1/aanmeldingen/{aanmeldingId}/besluit', { params: { aanmeldingId }, body })

test('INT-09 · NET-50 · every problem of an aanmelding is named at once: empty, outside the profile, unclear person', async () => {
  const empty = await file(zuid.Theo, { themas: ['recidive'], huishouden: [{ naam: '' }], partners: [unknownId()] })
  assert.equal(empty.status, 400)
  assert.deepEqual(fouten(empty), [
    'doel',
    'grondslag',
    'huishouden',
    'huishouden.0.naam',
    'onderdeel',
    'partners.0',
    'themas',
    'urgentie',
    'waaromNietEigenKeten',
  ])
})

test('PRV-16 · a BSN that fails the eleven-test is refused with a Dutch sentence', async () => {
  const answer = await file(noord.Noor, { ...inNoord(), huishouden: [{ ...danny, bsn: '111222334' }] })
  assert.equal(answer.status, 400)
  assert.deepEqual(fouten(answer), ['huishouden.0.bsn'])
  assert.match(answer.text, /burgerservicenummer/)
})

test('A-01 · INT-11 · an aanmelding in Zuid-Limburg is owned by the only procesregisseur and becomes a casus', async () => {
  const filed = as<Aanmelding>(await file(zuid.Theo, inZuid), 201)
  assert.equal(filed.eigenaar?.naam, 'Marleen')
  assert.equal(filed.onderdeel, 'parkstad')
  const decided = as<Aanmelding>(
    await decide(zuid.Marleen, filed.aanmeldingId, {
      besluit: 'aangenomen',
      reden: 'Zorg en veiligheid raken elkaar.',
      uitnodigen: [{ persoonId: zuid.Theo.persoonId }, { persoonId: zuid.Ruud.persoonId }],
    }),
  )
  const casusId = decided.besluit?.casusId ?? ''
  const casus = as<Casus>(await server.ask(zuid.Marleen, 'GET /v1/casussen/{casusId}', { params: { casusId } }))
  assert.equal(casus.naam, 'Harm Brouns')
  assert.deepEqual(casus.doelbinding, { doel: inZuid.doel, grondslag: inZuid.grondslag })
  assert.deepEqual([casus.onderdeel, casus.themas], ['parkstad', inZuid.themas])
  assert.deepEqual(casus.team.map(({ persoon, rol, status }) => `${persoon.naam} ${rol} ${status}`).sort(), [
    'Marleen procesregisseur actief',
    'Ruud ketenpartner uitgenodigd',
    'Theo ketenpartner uitgenodigd',
  ])
})

test('A-03 · INT-08 · AVE 2 cannot become a casus: it is answered as consultation, and the aanmelder is told', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, { ...inNoord(), niveau: 2 }), 201)
  assert.equal(filed.eigenaar, null)
  const refused = await decide(noord.Bas, filed.aanmeldingId, { besluit: 'aangenomen', reden: 'Toch maar' })
  assert.equal(refused.status, 409)
  assert.deepEqual(fouten(refused), ['niveau'])
  const answered = as<Aanmelding>(
    await decide(noord.Bas, filed.aanmeldingId, { besluit: 'consultatie', reden: 'Zoek eerst lokaal verbinding.' }),
  )
  assert.deepEqual([answered.status, answered.besluit?.casusId], ['consultatie', null])
  const mails = await server.runJobs()
  const told = mails.filter((mail) => mail.includes('To: noor@'))
  assert.equal(told.length, 1)
  assert.match(told[0] ?? '', /Subject: Aanmelding: er is besloten/)
  assert.doesNotMatch(told[0] ?? '', /Danny|Peeters|lokaal/)
  const again = await decide(noord.Bas, filed.aanmeldingId, { besluit: 'verwezen', reden: 'Nog eens' })
  assert.equal(again.status, 409)
})

test('A-03 · ROL-08 · AVE 3 becomes a casus with Lies offered the casusregie; the household moves along', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, inNoord()), 201)
  assert.equal(filed.huishouden[0]?.heeftBsn, true)
  assert.doesNotMatch(JSON.stringify(filed), /111222333/)
  const decided = as<Aanmelding>(
    await decide(noord.Bas, filed.aanmeldingId, {
      besluit: 'aangenomen',
      reden: 'AVE 3',
      uitnodigen: [{ persoonId: noord.Noor.persoonId }],
    }),
  )
  const casusId = decided.besluit?.casusId ?? ''
  const casus = as<Casus>(await server.ask(noord.Bas, 'GET /v1/casussen/{casusId}', { params: { casusId } }))
  const lies = casus.team.find(({ persoon }) => persoon.naam === 'Lies')
  assert.deepEqual([lies?.rol, lies?.status], ['inhoudelijke-regie', 'uitgenodigd'])
  const known = await server.ask(noord.Zus, 'POST /v1/bekendheidsvragen', {
    body: { naam: 'peeters, danny', geboortedatum: '1996-07-01' },
  })
  assert.deepEqual(as<object>(known), { bekend: true })
})

test('ROL-08 · the procesregisseur who already co-ordinates the help cannot take the casus', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, { ...inNoord(), bekendeRegieId: noord.Bas.persoonId }), 201)
  const refused = await decide(noord.Bas, filed.aanmeldingId, { besluit: 'aangenomen', reden: 'AVE 3' })
  assert.equal(refused.status, 409)
})

test('NET-15 · an organisation without the agreement is invited only with a ground', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, inNoord()), 201)
  const uitnodigen = [{ persoonId: noord.Zus.persoonId, grondslagZonderConvenant: '' }]
  const refused = await decide(noord.Bas, filed.aanmeldingId, { besluit: 'aangenomen', reden: 'AVE 3', uitnodigen })
  assert.deepEqual(fouten(refused), ['uitnodigen.0.grondslagZonderConvenant'])
  const seen = as<Aanmelding>(
    await server.ask(noord.Bas, 'GET /v1/aanmeldingen/{aanmeldingId}', {
      params: { aanmeldingId: filed.aanmeldingId },
    }),
  )
  assert.equal(seen.status, 'ontvangen', 'a refused decision leaves nothing behind')
})

test('NET-15 · ROL-08 · whoever already co-ordinates is no exception to the ground', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, { ...inNoord(), bekendeRegieId: noord.Zus.persoonId }), 201)
  const accept = { besluit: 'aangenomen', reden: 'AVE 3' }
  const refused = await decide(noord.Bas, filed.aanmeldingId, accept)
  assert.deepEqual(fouten(refused), ['uitnodigen.0.grondslagZonderConvenant'])
  const uitnodigen = [
    {
      persoonId: noord.Zus.persoonId,
      grondslag: 'publieke-taak',
      grondslagZonderConvenant: 'Zus regelt nu de opvang.',
    },
  ]
  as(await decide(noord.Bas, filed.aanmeldingId, { ...accept, uitnodigen }))
})

test('INT-11 · the wachtlijst shows first what nobody owns; putting it on a name asks the version', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, inNoord()), 201)
  const list = as<{ items: Aanmelding[] }>(
    await server.ask(noord.Mia, 'GET /v1/aanmeldingen', { query: { status: 'ontvangen' } }),
  )
  assert.equal(list.items[0]?.eigenaar, null)
  const params = { aanmeldingId: filed.aanmeldingId }
  const assign = (eigenaarId: string, ifMatch: number) =>
    server.ask(noord.Mia, 'PUT /v1/aanmeldingen/{aanmeldingId}/eigenaar', { params, body: { eigenaarId }, ifMatch })
  assert.deepEqual(fouten(await assign(noord.Noor.persoonId, 1)), ['eigenaarId'])
  assert.equal(as<Aanmelding>(await assign(noord.Mia.persoonId, 1)).eigenaar?.naam, 'Mia')
  assert.equal((await assign(noord.Bas.persoonId, 1)).status, 412)
})

test('PRV-02 · an aanmelding is for who filed it and the procesregisseurs; once decided only for who decided', async () => {
  const filed = as<Aanmelding>(await file(noord.Noor, inNoord()), 201)
  const look = (persoon: TestPersoon | null, aanmeldingId = filed.aanmeldingId) =>
    server.ask(persoon, 'GET /v1/aanmeldingen/{aanmeldingId}', { params: { aanmeldingId } })
  for (const persoon of [noord.Noor, noord.Bas, noord.Mia]) assert.equal((await look(persoon)).status, 200)
  const outside = await look(noord.Lies)
  assert.equal(outside.status, 404)
  assert.equal(outside.text, (await look(noord.Lies, unknownId())).text)
  assert.equal((await look(zuid.Marleen)).status, 404)
  assert.equal((await look(null)).status, 401)
  const own = as<{ items: Aanmelding[] }>(await server.ask(noord.Lies, 'GET /v1/aanmeldingen'))
  assert.deepEqual(own.items, [])
  as(await decide(noord.Bas, filed.aanmeldingId, { besluit: 'verwezen', reden: 'Hoort bij de gemeente.' }))
  assert.equal((await look(noord.Mia)).status, 404)
  assert.equal((await look(noord.Noor)).status, 200)
  assert.equal((await decide(noord.Noor, filed.aanmeldingId, { besluit: 'verwezen', reden: 'x' })).status, 403)
})

test('PRV-16 · a BSN is kept nowhere, not even sealed', async () => {
  const { netwerkId, persoonId } = noord.Bas
  const opened = await inTransaction(
    server.store,
    { soort: 'persoon', netwerkId, persoonId, bereik: 'casussen' },
    server.now(),
    async (tx) => {
      const aanmeldingen = (await listAanmeldingRows(tx)).map((row) => openAanmelding(tx, row))
      const leden = await tx.db.selectFrom('huishoudlid').selectAll().execute()
      return [...aanmeldingen, ...leden.map((row) => tx.kringen.open<object>('huishoudlid', row.huishoudlidId, row))]
    },
  )
  assert.match(JSON.stringify(opened), /Danny/)
  assert.doesNotMatch(JSON.stringify(opened), /111222333/)
})
