import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Caseload, CaseloadOverdracht } from '@regietafel/contract/caseload.contract.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { MijnWerk } from '@regietafel/contract/mijn-werk.contract.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const ANSWER = `POST ${CASUS}/overdrachten/{overdrachtId}/antwoord` as const

type Naam = 'Bas' | 'Mia' | 'Lies' | 'Joost' | 'Chef' | 'Ruud' | 'Els' | 'Baas'
let server: TestServer
let personen: Record<Naam, TestPersoon>
let casussen: { casusId: string; code: string; deelnames: string[] }[]

before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
})
after(() => server.close())
beforeEach(async () => {
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Chef: { organisatie: 'ZVHNL', functies: ['manager'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Joost: { organisatie: 'Maatschappelijk werk' },
    Ruud: { organisatie: 'Politie' },
    Els: { organisatie: 'Politie' },
    Baas: { organisatie: 'Politie', functies: ['manager'] },
  }))
  const { Bas, Lies, Ruud } = personen
  casussen = []
  for (let n = 0; n < 3; n++)
    casussen.push(
      await aCasus(server, Bas, [
        { persoon: Lies, rol: 'inhoudelijke-regie' },
        { persoon: Ruud, rol: 'ketenpartner' },
      ]),
    )
})

const caseload = (wie: TestPersoon, van: TestPersoon) =>
  server.ask(wie, 'GET /v1/caseloads/{persoonId}', { params: { persoonId: van.persoonId } })
const plaatsen = async (wie: TestPersoon, van: TestPersoon) => ((await caseload(wie, van)).body as Caseload).plaatsen
const handover = (wie: TestPersoon, van: TestPersoon, regels: object[], reden = 'vertrek') =>
  server.ask(wie, 'POST /v1/caseload-overdrachten', { body: { persoonId: van.persoonId, reden, regels } })
async function handoverAll(wie: TestPersoon, van: TestPersoon, opvolger: TestPersoon) {
  const regels = (await plaatsen(wie, van)).map(({ deelnameId }) => ({ deelnameId, opvolgerId: opvolger.persoonId }))
  const made = await handover(wie, van, regels)
  assert.equal(made.status, 201, made.text)
  await server.runJobs()
}
const progress = async (wie: TestPersoon) =>
  ((await server.ask(wie, 'GET /v1/caseload-overdrachten')).body as { items: CaseloadOverdracht[] }).items[0]?.regels ??
  []
const standen = async (wie: TestPersoon) => (await progress(wie)).map(({ stand }) => stand)
const team = async (casusId: string) =>
  ((await server.ask(personen.Bas, `GET ${CASUS}`, { params: { casusId } })).body as Casus).team

async function answer(wie: TestPersoon, casusId: string, antwoord: 'aanvaarden' | 'afwijzen') {
  const work = (await server.ask(wie, 'GET /v1/mijn-werk')).body as MijnWerk
  const asked = work.wachtOpMij.find(({ soort, casus }) => soort === 'overdracht' && casus.casusId === casusId)
  const aanvaard = getProfiel('noord-limburg', '2026-03-02').lijsten.verwachtingen.map(({ code }) => code)
  const params = { casusId, overdrachtId: asked?.id ?? '' }
  const done = await server.ask(wie, ANSWER, { params, body: { antwoord, aanvaard, reden: 'Te druk' } })
  assert.equal(done.status, 200, done.text)
}

test('ROL-40 · PRV-40 · a manager hands over the places of a ketenpartner without reading one casus', async () => {
  const { Baas, Ruud, Els } = personen
  const [first] = casussen
  const casusId = first?.casusId ?? ''
  const agreed = { deelnameId: first?.deelnames[1], wat: 'Langsgaan', einddatum: '2026-03-20' }
  await server.ask(personen.Bas, `POST ${CASUS}/acties`, { params: { casusId }, body: agreed })
  await handoverAll(Baas, Ruud, Els)
  assert.deepEqual(await standen(Baas), ['voorgesteld', 'voorgesteld', 'voorgesteld'])
  assert.equal((await server.ask(Baas, `GET ${CASUS}`, { params: { casusId } })).status, 404)
  // Until the answer both are there, and the new one reads nothing.
  const both = (await team(casusId)).filter(({ persoon }) =>
    [Ruud.persoonId, Els.persoonId].includes(persoon.persoonId),
  )
  assert.deepEqual(both.map(({ status }) => status).toSorted(), ['actief', 'uitgenodigd'])
  assert.equal((await server.ask(Els, `GET ${CASUS}/plan`, { params: { casusId } })).status, 403)
  await answer(Els, casusId, 'aanvaarden')
  await answer(Els, casussen[1]?.casusId ?? '', 'afwijzen')
  assert.deepEqual(await standen(Baas), ['aanvaard', 'afgewezen', 'voorgesteld'])
  const { items } = (await server.ask(Els, `GET ${CASUS}/acties`, { params: { casusId } })).body as { items: Actie[] }
  assert.deepEqual(
    items.map(({ actiehouder }) => actiehouder.naam),
    ['Els'],
  )
  assert.equal((await server.ask(Ruud, `GET ${CASUS}`, { params: { casusId } })).status, 404)
  const told = await server.ask(personen.Bas, `GET ${CASUS}/vertrekken`, { params: { casusId } })
  assert.match(told.text, /"naam":"Ruud".*"opvolger":"Els"/)
  assert.equal(
    (await server.ask(Ruud, `GET ${CASUS}`, { params: { casusId: casussen[1]?.casusId ?? '' } })).status,
    200,
  )
})

test('ROL-36 · ROL-40 · a procesregisseur who leaves hands over all at once, and no casus is a moment without', async () => {
  const { Bas, Mia } = personen
  await handoverAll(Bas, Bas, Mia)
  for (const { casusId } of casussen) await answer(Mia, casusId, 'aanvaarden')
  assert.deepEqual(await standen(Bas), ['aanvaard', 'aanvaard', 'aanvaard'])
  assert.equal((await plaatsen(Bas, Bas)).length, 0)
  assert.equal((await plaatsen(Mia, Mia)).filter(({ rol }) => rol === 'procesregisseur').length, 3)
})

test('ROL-40 · PRV-02 · one that cannot be proposed is named, and the others go on', async () => {
  const { Bas, Baas, Ruud, Els } = personen
  const { casusId, code } = casussen[1] ?? { casusId: '', code: '' }
  const body = { persoonId: Els.persoonId, reden: 'Woont naast het gezin' }
  await server.ask(Bas, `POST ${CASUS}/uitsluitingen`, { params: { casusId }, body })
  await handoverAll(Baas, Ruud, Els)
  const regels = await progress(Baas)
  assert.deepEqual(
    regels.map(({ stand }) => stand),
    ['voorgesteld', 'mislukt', 'voorgesteld'],
  )
  const failed = regels.find(({ stand }) => stand === 'mislukt')
  assert.equal(failed?.code, code)
  assert.match(failed?.fout ?? '', /geen plaats/)
  assert.doesNotMatch(failed?.fout ?? '', /gezin/)
})

test('ROL-40 · PRV-02 · a caseload is for the person and the managers of the same organisation, and for nobody else', async () => {
  const { Bas, Baas, Chef, Lies, Ruud, Els } = personen
  assert.deepEqual(
    (await plaatsen(Baas, Ruud)).map(({ code }) => code),
    casussen.map(({ code }) => code),
  )
  assert.equal((await plaatsen(Ruud, Ruud)).length, 3)
  for (const wie of [Bas, Chef, Lies, Els]) assert.equal((await caseload(wie, Ruud)).status, 404)
  const [plaats] = await plaatsen(Ruud, Ruud)
  const regel = { deelnameId: plaats?.deelnameId, opvolgerId: Els.persoonId }
  for (const wie of [Chef, Lies, Els]) assert.equal((await handover(wie, Ruud, [regel])).status, 404)
  const wrong = await handover(Baas, Ruud, [{ ...regel, opvolgerId: Lies.persoonId }, regel])
  assert.equal(wrong.status, 400)
  assert.match(wrong.text, /regels\.0\.opvolgerId.*regels\.1\.deelnameId/)
})

test('SYS-05 · ROL-40 · two at once about the same places: one proposal per place', async () => {
  const { Baas, Ruud, Els } = personen
  const regels = (await plaatsen(Baas, Ruud)).map(({ deelnameId }) => ({ deelnameId, opvolgerId: Els.persoonId }))
  await Promise.all([handover(Baas, Ruud, regels), handover(Ruud, Ruud, regels)])
  await server.runJobs()
  const all = [...(await standen(Baas)), ...(await standen(Ruud))]
  assert.deepEqual(all.filter((stand) => stand === 'voorgesteld').length, 3, all.join())
  assert.deepEqual(
    (await plaatsen(Ruud, Ruud)).map(({ gevraagd }) => gevraagd),
    [true, true, true],
  )
})
