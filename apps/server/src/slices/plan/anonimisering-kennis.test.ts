import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import { sql } from 'kysely'
import { inTransaction } from '../../database/transaction.ts'
import { createMailgroep } from '../../proef/parts/mailgroep-parts.ts'
import { type TestServer, createTestServer } from '../../testing/test-server.ts'
import {
  BERICHT,
  BESLUIT,
  finishReview,
  type HeldPlan,
  holdPlan,
  readControle,
  renditionOf,
} from './testing/held-plan.ts'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-04T08:00:00Z')
})
after(() => server.close())

const say = (held: HeldPlan, tekst: string, wie: 'Esra Demir' | 'Wout Kramer' = 'Esra Demir') =>
  server.ask(held.personen[wie], BERICHT, { params: held.params, body: { onderwerp: 'Stand', tekst } })
const found = (answer: { readonly body: unknown }) =>
  (answer.body as { vondsten: { tekst: string; label: string }[] }).vondsten.map(({ tekst, label }) => [tekst, label])
const decide = (held: HeldPlan, tekst: string, label: string | null) =>
  server.ask(held.personen['Ilse van Dam'], BESLUIT, {
    params: held.params,
    body: label === null ? { tekst, keuze: 'laat-staan' } : { tekst, keuze: 'vervang', label },
  })

test('OPL-32 · a name, address and number from before a change are replaced too, of who left as well', async () => {
  const held = await holdPlan(server, {
    aanleiding: 'Eerst woonde zij aan de Lindenlaan 14, als mevrouw Ramdin. Bel 06 5550 1234. Nu heet zij Smit.',
    lid: { telefoon: '06 5550 1234' },
  })
  const ilse = held.personen['Ilse van Dam']
  const { items } = (
    await server.ask(ilse, 'GET /v1/casussen/{casusId}/huishoudleden', { params: { casusId: held.params.casusId } })
  ).body as { items: Huishoudlid[] }
  const [priya] = items
  assert.ok(priya)
  const { huishoudlidId, gewijzigdOp: _, versie, heeftBsn: __, ...rest } = priya
  const changed = { ...rest, naam: 'Priya Smit', adres: 'Havenkade 2, 1998 AB Zandhoek', telefoon: '06 5550 9999' }
  const put = await server.ask(ilse, 'PUT /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}', {
    params: { casusId: held.params.casusId, huishoudlidId },
    body: changed,
    ifMatch: versie,
  })
  assert.equal(put.status, 200, put.text)
  const text = renditionOf(await readControle(server, held))
  assert.doesNotMatch(text, /Lindenlaan|Ramdin|5550|Smit/)
  assert.match(text, /moeder/i)
  await createMailgroep(held.casus)
  assert.deepEqual(found(await say(held, 'Ik was op de Lindenlaan 14.')), [['Lindenlaan 14', '[adres 2]']])
})

test('OPL-32 · who the aanmelding names beside the household, who has the gezag, who speaks in the plan and who is wanted for the regie are known', async () => {
  const held = await holdPlan(server, {
    aanleiding: 'Shanti past op. Roelof belt elke dag. Jootje zwijgt. Dan komt Veronie.',
    anderePartners: 'Betrokken zijn tante Shanti Kalloe en de wijkagent.',
    lid: { gezag: 'vader Roelof Ramdin' },
    plan: { zorgen: [{ spreker: 'Jootje', tekst: 'Ik slaap niet.' }] },
  })
  const voorkeur = await server.ask(held.personen['Ilse van Dam'], 'POST /v1/casussen/{casusId}/regievoorkeuren', {
    params: held.params,
    body: { wie: 'haar zus Veronie', gevolgd: false, reden: 'Zij woont te ver weg.' },
  })
  assert.equal(voorkeur.status, 201, voorkeur.text)
  const controle = await readControle(server, held)
  const stukken = controle.onderdelen.flatMap((onderdeel) => onderdeel.stukken)
  for (const name of ['Shanti', 'Roelof', 'Jootje', 'Veronie']) {
    assert.ok(
      stukken.some(({ origineel, vondst }) => origineel === name && vondst?.reden === 'register'),
      name,
    )
    assert.doesNotMatch(renditionOf(controle), new RegExp(name))
  }
})

test('COM-06 · OPL-33 · a partner’s bericht is held to what the regie decided, and gets back no more than the own words and a label', async () => {
  const held = await holdPlan(server, { aanleiding: 'Zij werkt bij de kraam van Vrolijk op de markt.' })
  await createMailgroep(held.casus)
  assert.equal((await say(held, 'Gisteren stond de kraam er niet.')).status, 201)
  assert.equal((await decide(held, 'kraam', '[werkgever]')).status, 201)
  const stopped = await say(held, 'Gisteren stond de kraam er niet.')
  assert.deepEqual([stopped.status, found(stopped)], [409, [['kraam', '[werkgever]']]])
  const written = 'Gisteren stond de kraam er niet.'
  for (const [tekst] of found(stopped)) assert.ok(written.includes(tekst ?? ''))
  assert.doesNotMatch(stopped.text, /Vrolijk|markt|Ramdin/)
  // What the regie left on purpose passes for everyone.
  assert.equal((await say(held, 'Zij was bij mevrouw Terpstra.')).status, 409)
  assert.equal((await decide(held, 'Terpstra', null)).status, 201)
  assert.equal((await say(held, 'Zij was bij mevrouw Terpstra.')).status, 201)
})

test('OPL-32 · COM-06 · someone outside the household has in a partner’s bericht the label of the plan that was read', async () => {
  const held = await holdPlan(server, {
    aanleiding: 'Mevrouw Terpstra belde. Later kwam meneer Hoekstra, en na hem mevrouw Visser.',
  })
  const finished = await finishReview(server, held)
  assert.equal(finished.status, 200, finished.text)
  const { sleutel } = await readControle(server, held)
  const labelOf = (wie: string) => sleutel.find((each) => each.wie === wie)?.label
  await createMailgroep(held.casus)
  assert.deepEqual(found(await say(held, 'Ik sprak mevrouw Visser.', 'Wout Kramer')), [['Visser', labelOf('Visser')]])
  assert.deepEqual(found(await say(held, 'Meneer Hoekstra was er.')), [['Hoekstra', labelOf('Hoekstra')]])
})

for (const [rule, hidden] of [
  ['are hidden, a colleague goes by what that person is, in free text too', true],
  ['are not hidden, the names of colleagues stay as they are', false],
] as const) {
  test(`B-09 · COM-07 · where members ${rule}`, async () => {
    const held = await holdPlan(server, {
      aanleiding: 'Wout Kramer belt Priya elke maandag. Esra hoort het van Wout. Mevrouw Demir sluit aan.',
      // Kennemerland hides them by itself.
      ...(hidden ? {} : { waarden: { 'mailgroep.ledenVerborgen': false } }),
    })
    const text = renditionOf(await readControle(server, held))
    assert.doesNotMatch(text, /Priya|Ramdin/)
    for (const name of ['Wout', 'Kramer', 'Esra', 'Demir'])
      assert.equal(text.includes(name), !hidden, `${name}: ${text}`)
    if (hidden) assert.match(text, /medewerker/)
    await createMailgroep(held.casus)
    const answer = await say(held, 'Wout Kramer belt morgen.')
    assert.equal(answer.status, hidden ? 409 : 201, answer.text)
  })
}

test('OPL-33 · what a rule reads as the system is closed again for the one who asks', async () => {
  const held = await holdPlan(server, { aanleiding: 'Priya woont daar.' })
  await decide(held, 'kraam', '[werkgever]')
  const { netwerkId, persoonId } = held.personen['Esra Demir']
  const { casusId } = held.params
  const opening = { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), async (tx) => {
    const count = async (db: typeof tx.db) =>
      (await sql<{ n: number }>`select count(*)::int as n from anonimisering_besluit`.execute(db)).rows[0]?.n
    assert.equal(await count(tx.db), 0)
    assert.equal(await tx.asSystem(casusId, () => count(tx.db)), 1)
    assert.equal(await count(tx.db), 0)
    await assert.rejects(
      tx.asSystem(casusId, () => Promise.reject(new Error('halfway'))),
      /halfway/,
    )
    assert.equal(await count(tx.db), 0)
    // As the system nothing can be written.
    await assert.rejects(
      tx.asSystem(casusId, () =>
        tx.db
          .updateTable('anonimiseringBesluit')
          .set({ ingetrokkenOp: tx.now })
          .execute()
          .then(({ length }) => {
            throw new Error(`${length}`)
          }),
      ),
    )
  })
})
