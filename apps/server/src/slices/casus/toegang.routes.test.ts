import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { GevraagdeToegang, Toegangsverzoek } from '@regietafel/contract/toegang.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const DECIDE = `POST ${CASUS}/toegangsverzoeken/{toegangsverzoekId}/besluit` as const
const START = '2026-03-02T09:00:00Z'

let server: TestServer
let personen: Record<'Bas' | 'Mia' | 'Lies' | 'Noor' | 'Ruud' | 'Saar' | 'Tom', TestPersoon>
let buiten: TestPersoon

before(async () => {
  server = await createTestServer(START)
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Saar: { organisatie: 'School', convenant: false },
    Tom: { organisatie: 'Reclassering' },
  }))
  const other = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
  })
  buiten = other.personen.Marleen
})
after(() => server.close())

const aRunning = () => aCasus(server, personen.Bas, [{ persoon: personen.Lies, rol: 'inhoudelijke-regie' }])
const ask = (wie: TestPersoon, casusCode: string) =>
  server.ask(wie, 'POST /v1/toegangsverzoeken', { body: { casusCode, doel: 'Rust', reden: 'Ik ken de zoon' } })
const mine = async (wie: TestPersoon) =>
  ((await server.ask(wie, 'GET /v1/toegangsverzoeken')).body as { items: Toegangsverzoek[] }).items
const asked = async (wie: TestPersoon, casusId: string) =>
  (
    (await server.ask(wie, `GET ${CASUS}/toegangsverzoeken`, { params: { casusId } })).body as {
      items: GevraagdeToegang[]
    }
  ).items
const decide = (wie: TestPersoon, casusId: string, toegangsverzoekId: string, body: object) =>
  server.ask(wie, DECIDE, { params: { casusId, toegangsverzoekId }, body })
const GRANT = { besluit: 'toekennen', tot: '2026-03-31', grond: 'Nodig voor het doel' }
const blind = (row: Toegangsverzoek | undefined) => ({ ...row, toegangsverzoekId: '', casusCode: '' })

test('PRV-02 · PRV-21 · asking for a casus that is there and one that is not answer alike, at once and for ever', async () => {
  const { casusId, code } = await aRunning()
  const real = await ask(personen.Ruud, code)
  const none = await ask(personen.Ruud, 'NL-2019-777')
  await server.runJobs()
  assert.deepEqual([real.status, none.status], [201, 201])
  assert.deepEqual(blind(real.body), blind(none.body))
  const [request] = await asked(personen.Bas, casusId)
  assert.equal(request?.reden, 'Ik ken de zoon')
  const refused = await decide(personen.Bas, casusId, request?.toegangsverzoekId ?? '', {
    besluit: 'afwijzen',
    reden: 'Geen rol',
  })
  assert.equal(refused.status, 200, refused.text)
  assert.deepEqual(await server.runJobs(), [])
  for (const moment of [START, '2026-03-16T09:00:00Z', '2026-03-17T09:00:00Z']) {
    server.setNow(moment)
    const [second, first] = await mine(personen.Ruud)
    assert.deepEqual(blind(first), blind(second), moment)
    assert.equal(first?.stand, moment < '2026-03-17' ? 'ontvangen' : 'gesloten')
  }
  server.setNow(START)
})

test('PRV-14 · ROL-02 · what is granted is an invitation with a last day, and ends by itself', async () => {
  const { casusId, code } = await aRunning()
  await ask(personen.Tom, code.toLowerCase())
  const mails = await server.runJobs()
  assert.equal(mails.filter((mail) => /^To: bas@/m.test(mail)).length, 1)
  assert.ok(!mails.some((mail) => /^To: (lies|mia)@/m.test(mail)))
  const work = (await server.ask(personen.Bas, 'GET /v1/mijn-werk')).body as MijnWerk
  const wacht = work.wachtOpMij.find(({ soort, casus }) => soort === 'toegang' && casus.casusId === casusId)
  assert.ok(wacht)
  const made = await decide(personen.Bas, casusId, wacht.id, GRANT)
  assert.equal(made.status, 200, made.text)
  const [own] = await mine(personen.Tom)
  assert.deepEqual([own?.stand, own?.casusId], ['toegekend', casusId])
  const { team, mijnRollen } = (await server.ask(personen.Tom, `GET ${CASUS}`, { params: { casusId } })).body as Casus
  assert.deepEqual(mijnRollen, ['uitgenodigd'])
  const seat = team.find(({ persoon }) => persoon.persoonId === personen.Tom.persoonId)
  const aanvaard = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code: each }) => each)
  const params = { casusId, deelnameId: seat?.deelnameId ?? '' }
  await server.ask(personen.Tom, `POST ${CASUS}/deelnames/{deelnameId}/aanvaarding`, { params, body: { aanvaard } })
  const read = () => server.ask(personen.Tom, `GET ${CASUS}/plan`, { params: { casusId } })
  server.setNow('2026-03-31T21:00:00Z')
  assert.equal((await read()).status, 200)
  server.setNow('2026-03-31T22:00:00Z')
  assert.equal((await read()).status, 404)
  server.setNow(START)
})

test('PRV-02 · only the regie reads a request, only the procesregisseur decides, once', async () => {
  const { casusId, code } = await aRunning()
  const other = await aRunning()
  await ask(personen.Noor, code)
  await server.runJobs()
  const [request] = await asked(personen.Lies, casusId)
  const id = request?.toegangsverzoekId ?? ''
  assert.equal((await decide(personen.Lies, casusId, id, GRANT)).status, 403)
  for (const wie of [personen.Noor, personen.Mia, buiten])
    assert.equal((await decide(wie, casusId, id, GRANT)).status, 404)
  assert.equal((await decide(personen.Bas, other.casusId, id, GRANT)).status, 404)
  assert.equal((await decide(personen.Bas, casusId, id, { ...GRANT, tot: null })).status, 400)
  const both = await Promise.all([
    decide(personen.Bas, casusId, id, GRANT),
    decide(personen.Bas, casusId, id, { besluit: 'afwijzen', reden: 'Toch niet' }),
  ])
  assert.deepEqual(
    both.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409],
    both.map(({ text }) => text).join(),
  )
})

test('PRV-02 · who has a personal interest asks in vain, and sees what everyone sees', async () => {
  const { casusId, code } = await aRunning()
  const body = { persoonId: personen.Saar.persoonId, reden: 'Familie' }
  await server.ask(personen.Bas, `POST ${CASUS}/uitsluitingen`, { params: { casusId }, body })
  await server.runJobs()
  const answer = await ask(personen.Saar, code)
  assert.equal(answer.status, 201)
  assert.deepEqual(await server.runJobs(), [])
  assert.deepEqual(await asked(personen.Bas, casusId), [])
})

test('PRV-21 · asking is slow work: five a day, also at once, never the same twice, and not where one sits', async () => {
  const { code } = await aRunning()
  assert.equal((await ask(personen.Bas, code)).status, 409)
  const answers = await Promise.all(Array.from({ length: 7 }, (_, n) => ask(personen.Mia, `NL-2026-90${n}`)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, 201, 201, 201, 201, 429, 429],
  )
  server.setNow('2026-03-03T09:00:01Z')
  assert.equal((await ask(personen.Mia, 'NL-2026-999')).status, 201)
  assert.equal((await ask(personen.Mia, 'NL-2026-999')).status, 409)
  assert.equal((await ask(personen.Mia, 'zomaar')).status, 400)
  server.setNow(START)
})

test('ROL-35 · PRV-14 · a request goes along with the procesregie', async () => {
  const { casusId, code } = await aRunning()
  await ask(personen.Noor, code)
  await server.runJobs()
  const notitie = { standVanZaken: 'a', openActies: 'b', afspraken: 'c', contactritme: 'd' }
  const voorstel = { rol: 'procesregisseur', opvolgerId: personen.Mia.persoonId, vertrekt: true, notitie }
  const made = await server.ask(personen.Bas, `POST ${CASUS}/overdrachten`, { params: { casusId }, body: voorstel })
  const { overdrachtId } = made.body as { overdrachtId: string }
  const aanvaard = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code: each }) => each)
  const params = { casusId, overdrachtId }
  const body = { antwoord: 'aanvaarden', aanvaard }
  await server.ask(personen.Mia, `POST ${CASUS}/overdrachten/{overdrachtId}/antwoord`, { params, body })
  const [request] = await asked(personen.Mia, casusId)
  const answer = await decide(personen.Mia, casusId, request?.toegangsverzoekId ?? '', GRANT)
  assert.equal(answer.status, 200, answer.text)
})
