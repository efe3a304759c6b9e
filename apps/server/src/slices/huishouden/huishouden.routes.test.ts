import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import {
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
  unknownId,
} from '../../testing/test-server.ts'

let server: TestServer
let personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud', TestPersoon>
let elders: Record<'Marleen', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
  }))
  ;({ personen: elders } = await aNetwerk(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
  }))
  const team = [{ persoon: personen.Noor, rol: 'ketenpartner' as const }]
  ;({ casusId } = await aCasus(server, personen.Bas, team))
})
after(() => server.close())

const PATH = '/v1/casussen/{casusId}/huishoudleden'
const list = (persoon: TestPersoon | null, id = casusId) =>
  server.ask(persoon, `GET ${PATH}`, { params: { casusId: id } })
const add = (persoon: TestPersoon, body: object) => server.ask(persoon, `POST ${PATH}`, { params: { casusId }, body })
const change = (lid: Huishoudlid, body: object, ifMatch = lid.versie) =>
  server.ask(personen.Bas, `PUT ${PATH}/{huishoudlidId}`, {
    params: { casusId, huishoudlidId: lid.huishoudlidId },
    body,
    ifMatch,
  })
const remove = (lid: Huishoudlid, ifMatch = lid.versie) =>
  server.ask(personen.Bas, `DELETE ${PATH}/{huishoudlidId}`, {
    params: { casusId, huishoudlidId: lid.huishoudlidId },
    ifMatch,
  })
const asked = async (persoon: TestPersoon, body: object) => {
  const answer = await server.ask(persoon, 'POST /v1/bekendheidsvragen', { body })
  assert.equal(answer.status, 200, answer.text)
  return (answer.body as { bekend: boolean }).bekend
}
const made = async (body: object) => {
  const answer = await add(personen.Bas, body)
  assert.equal(answer.status, 201, answer.text)
  return answer.body as Huishoudlid
}
const danny = { naam: 'Danny Peeters', geboortedatum: '1996-07-01', isIndexpersoon: true, bsn: '111222333' }

test('HHD-01 · HHD-02 · HHD-03 · a household has one person whom it is about; an unborn child has an expected date', async () => {
  await made(danny)
  await made({ naam: '', verwachteDatum: '2026-06-20', rol: 'kind' })
  await made({ naam: 'Ria Peeters', geboortedatum: '1968-02-03', rol: 'moeder', isIndexpersoon: true })
  const { items } = (await list(personen.Noor)).body as { items: Huishoudlid[] }
  assert.deepEqual(
    items.map(({ naam, isIndexpersoon }) => [naam, isIndexpersoon]),
    [
      ['Ria Peeters', true],
      ['Danny Peeters', false],
      ['', false],
    ],
  )
})

test('HHD-27 · known is yes or no, for the netwerk alone, by name and day of birth or by BSN', async () => {
  const zoals = { naam: 'PEETERS, Danny', geboortedatum: '1996-07-01' }
  assert.equal(await asked(personen.Ruud, zoals), true)
  assert.equal(await asked(personen.Ruud, { ...zoals, geboortedatum: '1996-07-02' }), false)
  assert.equal(
    await asked(personen.Ruud, { naam: 'Iemand Anders', geboortedatum: '1990-01-01', bsn: '1112 22 333' }),
    true,
  )
  assert.equal(await asked(elders.Marleen, { ...zoals, bsn: '111222333' }), false, 'another netwerk learns nothing')
  const wrong = await server.ask(personen.Ruud, 'POST /v1/bekendheidsvragen', { body: { ...zoals, bsn: '111222334' } })
  assert.equal(wrong.status, 400)
})

test('HHD-27 · a corrected name is recognised, the old one no more; the BSN stays', async () => {
  const lid = await made({ naam: 'Kim Jansen', geboortedatum: '2001-01-01', bsn: '123456782' })
  const saved = await change(lid, { naam: 'Kim Janssen', geboortedatum: '2001-01-01' })
  assert.equal(saved.status, 200, saved.text)
  assert.equal((saved.body as Huishoudlid).heeftBsn, true)
  assert.equal(await asked(personen.Ruud, { naam: 'Kim Jansen', geboortedatum: '2001-01-01' }), false)
  assert.equal(await asked(personen.Ruud, { naam: 'Kim Janssen', geboortedatum: '2001-01-01' }), true)
  assert.equal(await asked(personen.Ruud, { naam: 'X', geboortedatum: '2001-01-01', bsn: '123456782' }), true)
})

test('HHD-27 · who left the household is recognised no more and shows no more', async () => {
  const lid = await made({ naam: 'Oom Piet', geboortedatum: '1950-05-05' })
  assert.equal((await remove(lid, 9)).status, 412)
  assert.equal((await remove(lid)).status, 204)
  assert.equal(await asked(personen.Ruud, { naam: 'Oom Piet', geboortedatum: '1950-05-05' }), false)
  assert.equal((await remove(lid)).status, 404)
})

test('HHD-05 · HHD-04 · someone may live at another address; what nobody asked stays empty', async () => {
  const adres = 'Kerkstraat 12, 5801 AB Venray'
  const lid = await made({ naam: 'Opa Jan', geboortedatum: '1944-04-04', rol: 'opa', adres })
  assert.deepEqual([lid.adres, lid.rol, lid.beroep, lid.gezag], [adres, 'opa', null, null])
})

test('HHD-02 · the one whom it is about stays until another is marked', async () => {
  const { items } = (await list(personen.Bas)).body as { items: Huishoudlid[] }
  const [index] = items
  assert.ok(index?.isIndexpersoon)
  assert.equal((await remove(index)).status, 409)
  const unmarked = await change(index, { naam: index.naam, geboortedatum: index.geboortedatum })
  assert.equal(unmarked.status, 400)
  assert.equal((await change(index, { naam: 'Ria' }, index.versie + 5)).status, 412)
})

test('PRV-02 · who holds no seat, a seat elsewhere or another role learns and changes nothing', async () => {
  const unknown = await list(personen.Ruud, unknownId())
  for (const persoon of [personen.Ruud, elders.Marleen]) {
    const answer = await list(persoon)
    assert.equal(answer.status, 404)
    assert.equal(answer.text, unknown.text)
  }
  assert.equal((await list(null)).status, 401)
  assert.equal((await add(personen.Noor, danny)).status, 403, 'a ketenpartner reads')
  const other = await aCasus(server, personen.Bas)
  const [lid] = ((await list(personen.Bas)).body as { items: Huishoudlid[] }).items
  const across = await server.ask(personen.Bas, `DELETE ${PATH}/{huishoudlidId}`, {
    params: { casusId: other.casusId, huishoudlidId: lid?.huishoudlidId ?? '' },
    ifMatch: 1,
  })
  assert.equal(across.status, 404, 'a person of another casus one also holds')
})
