import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { createMailgroep } from '../../proef/parts/mailgroep-parts.ts'
import { type TestAnswer, type TestServer, createTestServer } from '../../testing/test-server.ts'
import { BERICHT, BESLUIT, type HeldPlan, holdPlan, readControle, renditionOf } from './testing/held-plan.ts'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-04T08:00:00Z')
})
after(() => server.close())

const MEGABYTE = 'Priya belt met Karim over de school. '.repeat(30_000)
/** Slow machines too; by hand it is a few tens of milliseconds. */
const IN_TIME_MS = 3000

async function aboutField(held: HeldPlan, tekst: string): Promise<TestAnswer> {
  const ilse = held.personen['Ilse van Dam']
  const params = { casusId: held.params.casusId }
  const plan = (await server.ask(ilse, 'GET /v1/casussen/{casusId}/plan', { params })).body as { velden: Veld[] }
  const veld = plan.velden.find(({ code }) => code === 'veiligheid')
  return server.ask(ilse, 'PUT /v1/casussen/{casusId}/plan/velden/{veldId}', {
    params: { ...params, veldId: veld?.veldId ?? '' },
    body: { tekst },
    ifMatch: veld?.versie ?? 1,
  })
}
const say = (held: HeldPlan, tekst: string, more: object = {}) =>
  server.ask(held.personen['Esra Demir'], BERICHT, {
    params: held.params,
    body: { onderwerp: 'Stand', tekst, geenNaam: [], ...more },
  })
const decide = (held: HeldPlan, tekst: string, label = '[x y]') =>
  server.ask(held.personen['Ilse van Dam'], BESLUIT, { params: held.params, body: { tekst, keuze: 'vervang', label } })

test('OPL-32 · COM-06 · a megabyte of text is refused in time, with what is wrong and without an echo', async () => {
  const held = await holdPlan(server, { aanleiding: 'Priya woont daar.' })
  await createMailgroep(held.casus)
  for (const [what, ask] of [
    ['a field of the plan', () => aboutField(held, MEGABYTE)],
    ['a bericht', () => say(held, MEGABYTE)],
    ['a subject', () => say(held, 'Kort.', { onderwerp: MEGABYTE })],
    ['texts that name nobody', () => say(held, 'Kort.', { geenNaam: [MEGABYTE] })],
    ['a decision', () => decide(held, MEGABYTE)],
    ['a label', () => decide(held, 'kraam', MEGABYTE)],
  ] as const) {
    const start = performance.now()
    const { status, body, text } = await ask()
    assert.ok(performance.now() - start < IN_TIME_MS, what)
    assert.ok(status === 400 || status === 413, `${what}: ${status} ${text.slice(0, 200)}`)
    assert.ok((body as { detail: string }).detail.length > 10, what)
    assert.ok(text.length < 2000 && !text.includes('Priya'), `${what}: ${text.slice(0, 200)}`)
  }
})

test('OPL-32 · COM-06 · the longest text that may be written is read in time, names from begin to end', async () => {
  const full = 'Priya belt met mevrouw Karimova over De Linde. '.repeat(212).slice(0, 9_990)
  const held = await holdPlan(server, { aanleiding: full })
  const start = performance.now()
  const text = renditionOf(await readControle(server, held))
  assert.ok(performance.now() - start < IN_TIME_MS)
  assert.doesNotMatch(text, /Priya|Karimova/)
  await createMailgroep(held.casus)
  const asked = performance.now()
  const stopped = await say(held, full)
  assert.ok(performance.now() - asked < IN_TIME_MS)
  assert.equal(stopped.status, 409)
  const { vondsten } = stopped.body as { vondsten: unknown[] }
  assert.ok(vondsten.length < 10, 'the same text is told once')
})

for (const [what, written] of [
  ['emoji', '👩‍👧 Priya 😀 en 🏠 Ramdin.'],
  ['combining marks', 'Pri\u0301ya en Ramdi\u0308n.'],
  ['right to left', 'שלום Priya مرحبا \u202bRamdin\u202c.'],
  ['zero width', 'P\u200br\u200bi\u200by\u200ba en Ram\u00addin.'],
  ['HTML', '<b>P</b>riya <script>alert(1)</script> &amp; <i>Ramdin</i>.'],
  ['look-alikes', 'Рriya en Rаmdin.'],
  ['only signs', '\u200b \u0301 <>&"\' 😀'],
] as const) {
  test(`OPL-32 · COM-06 · ${what}: the name goes, the text around it stays, in plan and bericht`, async () => {
    const held = await holdPlan(server, { aanleiding: written })
    const controle = await readControle(server, held)
    const part = controle.onderdelen.find(({ kop }) => kop === 'Aanleiding')
    // The pieces are the text itself: no offset is wrong.
    assert.equal(part?.stukken.map(({ origineel }) => origineel).join(''), written)
    const shared = part?.stukken.map(({ resultaat }) => resultaat).join('') ?? ''
    const plain = shared.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]|<[^>]*>/gu, '')
    assert.doesNotMatch(plain, /priya|ramdin/i)
    await createMailgroep(held.casus)
    const answer = await say(held, written)
    if (what === 'only signs') assert.ok([201, 400].includes(answer.status), answer.text)
    else assert.equal(answer.status, 409, answer.text)
    for (const { tekst } of (answer.body as { vondsten?: { tekst: string }[] }).vondsten ?? [])
      assert.ok(written.includes(tekst), JSON.stringify(tekst))
  })
}

test('COM-06 · half a character is refused: it could not be kept', async () => {
  const held = await holdPlan(server, { aanleiding: 'Priya woont daar.' })
  await createMailgroep(held.casus)
  assert.equal((await say(held, 'Priya \ud83d en Ramdin.')).status, 400)
})

test('OPL-33 · a decision of signs alone is refused, one in another script or with marks holds', async () => {
  const held = await holdPlan(server, { aanleiding: 'Bij Café Ünîté en bij Ольга thuis.' })
  assert.equal((await decide(held, '\u200b😀\u200b')).status, 400)
  assert.equal((await decide(held, 'cafe unite', '[werkplek]')).status, 201)
  assert.equal((await decide(held, 'Ольга', 'vriendin')).status, 201)
  assert.match(renditionOf(await readControle(server, held)), /Bij \[werkplek\] en bij vriendin thuis\./)
})
