import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { Profielregistratie } from '@regietafel/contract/bevoegdheid.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import type { Regie } from '@regietafel/contract/regie.contract.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const NOTITIE = { standVanZaken: 'Zie plan', openActies: 'Geen', afspraken: 'Geen', contactritme: 'Wekelijks' }
type Naam = 'Amir' | 'Carla' | 'Yara' | 'Hanna' | 'Karim' | 'Bea' | 'Ilse' | 'Loes' | 'Vreemd'
let server: TestServer
let personen: Record<Naam, TestPersoon>

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'zou', {
    Amir: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Carla: { organisatie: 'Gemeente', functies: ['procesregisseur'] },
    Yara: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Bea: { organisatie: 'Lokaal team', functies: ['manager'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
    Karim: { organisatie: 'Thuisbegeleiding' },
    Ilse: { organisatie: 'Thuisbegeleiding', functies: ['manager'] },
    Vreemd: { organisatie: 'Politie' },
    Loes: { organisatie: 'Gemeente', functies: ['functioneel-beheerder'] },
  }))
  await holds('Amir', 'procesregisseur-b')
  await holds('Carla', 'procesregisseur-b-plus', { mandaat: 'Besluit' })
  await holds('Yara', 'procesregisseur-a')
  await holds('Hanna', 'casusregisseur-b', { tot: '2026-06-01' })
  await holds('Karim', 'casusregisseur-a')
})
after(() => server.close())

async function holds(naam: Naam, profiel: Competentieprofiel, more: object = {}): Promise<Profielregistratie> {
  const made = await server.ask(personen.Loes, 'POST /v1/personen/{persoonId}/profielregistraties', {
    params: { persoonId: personen[naam].persoonId },
    body: { profiel, vanaf: '2026-01-01', bewijs: 'Diploma', ...more },
  })
  assert.equal(made.status, 201, made.text)
  return made.body
}

/** A casus at niveau 3 with Amir and Hanna as regisseurs, Karim beside them. */
const begin = () =>
  aCasus(server, personen.Amir, [
    { persoon: personen.Hanna, rol: 'inhoudelijke-regie' },
    { persoon: personen.Karim, rol: 'ketenpartner' },
  ])
const regieOf = async (casusId: string, wie = personen.Amir) =>
  (await server.ask(wie, `GET ${CASUS}/regie`, { params: { casusId } })).body as Regie
const toetsen = ({ regisseurs }: Regie) => regisseurs.map(({ naam, toets }) => `${naam} ${toets}`).toSorted()
const setNiveau = (casusId: string, niveau: number, wie = personen.Amir) =>
  server.ask(wie, `POST ${CASUS}/niveaus`, { params: { casusId }, body: { niveau, reden: 'Het wordt erger' } })
const handOver = (casusId: string, naar: TestPersoon, rol: 'procesregisseur' | 'inhoudelijke-regie') =>
  server.ask(personen.Amir, `POST ${CASUS}/overdrachten`, {
    params: { casusId },
    body: { rol, opvolgerId: naar.persoonId, vertrekt: false, notitie: NOTITIE },
  })
const allow = (casusId: string, body: object) =>
  server.ask(personen.Amir, `POST ${CASUS}/profieluitzonderingen`, { params: { casusId }, body })
const codeOf = (answer: { body: unknown }) => (answer.body as { code: string }).code

test('ROL-52 · A-08 · a raise of niveau judges both regisseurs anew and stays in the history', async () => {
  const { casusId } = await begin()
  assert.deepEqual(toetsen(await regieOf(casusId)), ['Amir voldoet', 'Hanna voldoet'])
  server.setNow('2026-03-02T09:30:00Z')
  const raised = await setNiveau(casusId, 4)
  assert.equal(raised.status, 201, raised.text)
  const regie = raised.body as Regie
  assert.deepEqual(toetsen(regie), ['Amir voldoet-niet', 'Hanna voldoet-niet'])
  assert.deepEqual(
    regie.geschiedenis.map(({ van, naar, beslotenDoor }) => [van, naar, beslotenDoor]),
    [
      [3, 4, 'Amir'],
      [null, 3, 'Amir'],
    ],
  )
  const work = (await server.ask(personen.Amir, 'GET /v1/mijn-werk')).body as MijnWerk
  const open = work.wachtOpMij.filter(({ soort, casus }) => soort === 'regie-profiel' && casus.casusId === casusId)
  assert.equal(open.length, 2, 'a task for each of both')
  assert.equal(codeOf(await setNiveau(casusId, 4)), 'niveau-unchanged')
  assert.equal((await setNiveau(casusId, 3, personen.Karim)).status, 403)
})

test('ROL-51 · A-06 · below the requirement regie is refused; the answer says which profile', async () => {
  const { casusId } = await begin()
  const refused = await handOver(casusId, personen.Karim, 'inhoudelijke-regie')
  assert.equal(codeOf(refused), 'profiel-too-low')
  assert.match(refused.text, /niveau 3 .*Casusregisseur B.* Karim/)
  assert.equal(codeOf(await handOver(casusId, personen.Yara, 'procesregisseur')), 'profiel-too-low')
  assert.equal((await handOver(casusId, personen.Carla, 'procesregisseur')).status, 201)
})

test('ROL-51 · with a manager, a reason and an end it passes, shows as a warning, and comes back when it ran out', async () => {
  const { casusId } = await begin()
  const body = {
    persoonId: personen.Karim.persoonId,
    rol: 'inhoudelijke-regie',
    reden: 'Opleiding loopt',
    tot: '2026-03-20',
  }
  assert.equal(codeOf(await allow(casusId, { ...body, managerId: personen.Bea.persoonId })), 'not-the-manager')
  const allowed = await allow(casusId, { ...body, managerId: personen.Ilse.persoonId })
  assert.equal(allowed.status, 201, allowed.text)
  const proposed = await handOver(casusId, personen.Karim, 'inhoudelijke-regie')
  assert.equal(proposed.status, 201, proposed.text)
  const { overdrachtId } = proposed.body as { overdrachtId: string }
  const accepted = await server.ask(personen.Karim, `POST ${CASUS}/overdrachten/{overdrachtId}/antwoord`, {
    params: { casusId, overdrachtId },
    body: { antwoord: 'aanvaarden' },
  })
  assert.equal(accepted.status, 200, accepted.text)
  const karim = (await regieOf(casusId)).regisseurs.find(({ naam }) => naam === 'Karim')
  assert.deepEqual(
    [karim?.toets, karim?.uitzondering?.manager, karim?.uitzondering?.tot],
    ['uitzondering', 'Ilse', '2026-03-20'],
  )
  // Hanna, a partner now, sees the warning and not how anyone stands (PRV-47).
  const seen = await regieOf(casusId, personen.Hanna)
  assert.deepEqual(
    seen.regisseurs.map(({ toets, uitzondering }) => `${toets} ${uitzondering?.manager ?? 'nobody'}`).toSorted(),
    ['null Ilse', 'null nobody'],
  )
  server.setNow('2026-03-21T09:00:00Z')
  assert.ok(toetsen(await regieOf(casusId)).includes('Karim voldoet-niet'))
  server.setNow('2026-03-02T09:00:00Z')
})

test('ROL-51 · a profile that runs out shows at once', async () => {
  const { casusId } = await begin()
  server.setNow('2026-06-02T09:00:00Z')
  assert.deepEqual(toetsen(await regieOf(casusId)), ['Amir voldoet', 'Hanna voldoet-niet'])
  server.setNow('2026-03-02T09:00:00Z')
})

test('ROL-51 · taking up an aanmelding asks the profile of who takes it up', async () => {
  const filed = await server.ask(personen.Hanna, 'POST /v1/aanmeldingen', {
    body: {
      doel: 'Rust',
      grondslag: 'toestemming',
      niveau: 3,
      onderdeel: 'zeist',
      waaromNietEigenKeten: 'Te veel',
      urgentie: 'gewoon',
      huishouden: [{ naam: 'Jansen', isIndexpersoon: true }],
    },
  })
  assert.equal(filed.status, 201, filed.text)
  const params = { aanmeldingId: (filed.body as Aanmelding).aanmeldingId }
  const besluit = { besluit: 'aangenomen', reden: 'Regie nodig' }
  const decide = (body: object) =>
    server.ask(personen.Yara, 'POST /v1/aanmeldingen/{aanmeldingId}/besluit', { params, body })
  const refused = await decide(besluit)
  assert.equal(codeOf(refused), 'profiel-too-low', refused.text)
  const uitzondering = { managerId: personen.Bea.persoonId, reden: 'Amir is ziek', tot: '2026-04-01' }
  const taken = await decide({ ...besluit, uitzondering })
  assert.equal(taken.status, 200, taken.text)
  const casusId = (taken.body as Aanmelding).besluit?.casusId ?? ''
  const [yara] = (await regieOf(casusId, personen.Yara)).regisseurs
  assert.deepEqual([yara?.toets, yara?.uitzondering?.manager], ['uitzondering', 'Bea'])
})

test('ROL-13 · two hand-overs of the procesregie accepted at once: one procesregisseur, and the other hears why', async () => {
  const { casusId } = await begin()
  const proposed = await handOver(casusId, personen.Carla, 'procesregisseur')
  const { overdrachtId } = proposed.body as { overdrachtId: string }
  const answer = () =>
    server.ask(personen.Carla, `POST ${CASUS}/overdrachten/{overdrachtId}/antwoord`, {
      params: { casusId, overdrachtId },
      body: { antwoord: 'aanvaarden', aanvaard: [] },
    })
  const answers = await Promise.all([answer(), answer()])
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409],
    answers.map(({ text }) => text).join(),
  )
  const holders = (await regieOf(casusId, personen.Carla)).regisseurs.filter(({ rol }) => rol === 'procesregisseur')
  assert.deepEqual(
    holders.map(({ naam }) => naam),
    ['Carla'],
  )
})
