import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Controle } from '@regietafel/contract/anonimisering.contract.ts'
import { closePdfWorkers } from '../../pdf/render-pdf.ts'
import { readPdf } from '../../pdf/testing/read-pdf.ts'
import { createMailgroep } from '../../proef/parts/mailgroep-parts.ts'
import { type TestServer, createTestServer } from '../../testing/test-server.ts'
import { BERICHT, BESLUIT, CONTROLE, holdPlan, SHARE } from './testing/held-plan.ts'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-04T08:00:00Z')
})
after(async () => {
  await server.close()
  await closePdfWorkers()
})

const held = (aanleiding: string) => holdPlan(server, { aanleiding })
const AANLEIDING = 'Priya (12 mei 1991) woont aan de Lindenlaan 14. Sinds de zomer komt Shanti niet meer.'

test('A-04 · OPL-33 · the review marks the three, sharing waits for it, and the file that goes out names nobody', async () => {
  const { personen, casus, documentId } = await held(AANLEIDING)
  const ilse = personen['Ilse van Dam']
  const params = { casusId: casus.casusId, documentId }
  const early = await server.ask(ilse, SHARE, { params })
  assert.deepEqual([early.status, (early.body as { code: string }).code], [409, 'controle-missing'])

  const first = (await server.ask(ilse, `GET ${CONTROLE}`, { params })).body as Controle
  const found = first.onderdelen.flatMap(({ stukken }) => stukken.filter(({ vondst }) => vondst !== null))
  for (const text of ['Priya', '12 mei 1991', 'Lindenlaan 14'])
    assert.ok(
      found.some(({ origineel, vondst }) => origineel.includes(text) && vondst?.soort === 'zeker'),
      text,
    )
  const doubtful = found.filter(({ vondst }) => vondst?.nummer)
  for (const { origineel, vondst } of doubtful) {
    const body = { tekst: origineel, keuze: 'vervang' as const, label: vondst?.label ?? '' }
    assert.equal((await server.ask(ilse, BESLUIT, { params, body })).status, 201)
  }
  const done = await server.ask(ilse, `POST ${CONTROLE}`, { params })
  assert.deepEqual([done.status, (done.body as Controle).afgerond?.geldt], [200, true], done.text)

  await createMailgroep(casus)
  const shared = await server.ask(ilse, SHARE, { params })
  assert.equal(shared.status, 200, shared.text)
  const open = await server.ask(personen['Esra Demir'], 'GET /v1/casussen/{casusId}/documenten/{documentId}', {
    params,
  })
  const { text, title, xmp } = await readPdf(open.bytes)
  for (const name of ['Priya', 'Ramdin', 'Lindenlaan', '1991', 'Shanti']) {
    assert.equal(text.includes(name), false, name)
    assert.equal(`${title} ${xmp}`.includes(name), false, name)
  }
  assert.match(text, /Gepseudonimiseerd/)
  assert.match(text, /moeder/i)
})

test('OPL-33 · nothing goes out while a doubtful text waits, or when the source changed after the review', async () => {
  const { personen, casus, documentId } = await held('Sinds de zomer komt mevrouw Shanti Kalloe niet meer langs.')
  const ilse = personen['Ilse van Dam']
  const { casusId } = casus
  const params = { casusId, documentId }
  const controle = (await server.ask(ilse, `GET ${CONTROLE}`, { params })).body as Controle
  if (controle.openTwijfels > 0) {
    const refused = await server.ask(ilse, `POST ${CONTROLE}`, { params })
    assert.equal((refused.body as { code: string }).code, 'twijfels-open')
  }
  const stukken = controle.onderdelen.flatMap((onderdeel) => onderdeel.stukken)
  for (const { origineel, vondst } of stukken.filter((stuk) => stuk.vondst?.nummer))
    await server.ask(ilse, BESLUIT, {
      params,
      body: { tekst: origineel, keuze: 'vervang', label: vondst?.label ?? '' },
    })
  assert.equal((await server.ask(ilse, `POST ${CONTROLE}`, { params })).status, 200)
  const later = { tekst: 'zomer', keuze: 'vervang' as const, label: '[seizoen]' }
  const besluit = await server.ask(ilse, BESLUIT, { params, body: later })
  const blocked = await server.ask(ilse, SHARE, { params })
  assert.deepEqual([blocked.status, (blocked.body as { code: string }).code], [409, 'controle-outdated'])
  // Taken back, the review holds again: it was of exactly this text.
  const { besluitId } = besluit.body as { besluitId: string }
  const back = 'POST /v1/casussen/{casusId}/anonimisering/besluiten/{besluitId}/intrekking'
  assert.equal((await server.ask(ilse, back, { params: { casusId, besluitId } })).status, 204)
  assert.equal((await server.ask(ilse, SHARE, { params })).status, 200)
})

test('OPL-33 · a decision about a text is taken once, and its label may not name anyone', async () => {
  const { personen, casus, documentId } = await held('Storm komt.')
  const params = { casusId: casus.casusId, documentId }
  const ask = (label: string) =>
    server.ask(personen['Ilse van Dam'], BESLUIT, { params, body: { tekst: 'Shanti', keuze: 'vervang', label } })
  assert.equal((await ask('tante Ramdin')).status, 400)
  assert.equal((await ask('tante')).status, 201)
  assert.equal((await ask('nicht')).status, 409)
})

test('OPL-33 · the review and its key are of the procesregisseur alone', async () => {
  const { personen, casus, documentId } = await held('Priya woont daar.')
  const params = { casusId: casus.casusId, documentId }
  for (const naam of ['Wout Kramer', 'Esra Demir'] as const)
    assert.equal((await server.ask(personen[naam], `GET ${CONTROLE}`, { params })).status, 403, naam)
  assert.equal((await server.ask(personen['Jan Buiten'], `GET ${CONTROLE}`, { params })).status, 404)
})

test('A-04 · COM-06 · a bericht with a name is stopped, says which word and which label, and goes out once rewritten', async () => {
  const { personen, casus } = await held('Priya woont daar.')
  await createMailgroep(casus)
  const params = { casusId: casus.casusId }
  const say = (tekst: string, geenNaam: string[] = []) =>
    server.ask(personen['Esra Demir'], BERICHT, { params, body: { onderwerp: 'Stand', tekst, geenNaam } })
  await server.runJobs()
  const stopped = await say('Vandaag sprak ik mw. Ramdin.')
  assert.equal(stopped.status, 409)
  const { code, vondsten } = stopped.body as { code: string; vondsten: { tekst: string; label: string }[] }
  assert.deepEqual(
    [code, vondsten.map(({ tekst, label }) => [tekst, label])],
    ['bericht-noemt-iemand', [['mw. Ramdin', 'moeder']]],
  )
  assert.deepEqual(await server.runJobs(), [])
  // A name of the household stays one, whatever the writer says of it.
  assert.equal((await say('Vandaag sprak ik mw. Ramdin.', ['Ramdin'])).status, 409)
  assert.equal((await say('Vandaag sprak ik moeder.')).status, 201)
  const mails = await server.runJobs()
  assert.equal(mails.length, 2)
  for (const mail of mails) assert.equal(/Ramdin|Priya/.test(mail), false)
})

test('COM-06 · a terugkoppeling is held to the same, and the actie it tells of loses its names on the way', async () => {
  const { personen, casus } = await held('Priya woont daar.')
  await createMailgroep(casus)
  const esra = personen['Esra Demir']
  const { casusId } = casus
  const { items } = (await server.ask(esra, 'GET /v1/casussen/{casusId}/acties', { params: { casusId } })).body as {
    items: { actieId: string }[]
  }
  const params = { casusId, actieId: items[0]?.actieId ?? '' }
  const report = (tekst: string) =>
    server.ask(esra, 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen', {
      params,
      body: { soort: 'voortgang', tekst },
    })
  assert.equal((await report('Priya was thuis.')).status, 409)
  assert.equal((await report('Zij was thuis.')).status < 300, true)
  const group = await server.ask(esra, 'GET /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
  assert.match(group.text, /Onderweg: Moeder elke week bellen|Onderweg: moeder elke week bellen/)
})
