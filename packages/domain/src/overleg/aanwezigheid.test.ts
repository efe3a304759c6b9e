import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AanwezigheidRegel, missingZekerAanwezig, recordAanwezigheid } from './aanwezigheid.ts'
import { continueWithout } from './continue-without.ts'
import { missingZorgvuldigheid } from './zorgvuldigheid.ts'

const now = new Date('2026-03-03T09:05:00Z')
const regel = (deelnameId: string, stand: AanwezigheidRegel['stand'], zekerAanwezig = false): AanwezigheidRegel => ({
  deelnameId,
  zekerAanwezig,
  stand,
  vervangerId: stand === 'vervangen' ? 'p-els' : null,
})

const rows = [
  { rule: 'present', status: 'lopend', command: { stand: 'aanwezig', vervangerId: null }, expected: 'aanwezig' },
  {
    rule: 'absent with notice',
    status: 'lopend',
    command: { stand: 'afwezig-met-bericht', vervangerId: null },
    expected: 'afwezig-met-bericht',
  },
  {
    rule: 'a substitute with a name',
    status: 'lopend',
    command: { stand: 'vervangen', vervangerId: 'p-els' },
    expected: 'vervangen',
  },
  {
    rule: 'a substitute without a name is nobody',
    status: 'lopend',
    command: { stand: 'vervangen', vervangerId: null },
    expected: 'vervanger-missing',
  },
  {
    rule: 'who is there has no substitute',
    status: 'lopend',
    command: { stand: 'aanwezig', vervangerId: 'p-els' },
    expected: 'vervanger-not-asked',
  },
  {
    rule: 'before the start there is nothing to record',
    status: 'gepland',
    command: { stand: 'aanwezig', vervangerId: null },
    expected: 'overleg-not-lopend',
  },
] as const
for (const { rule, status, command, expected } of rows) {
  test(`OVL-27 · ${rule}`, () => {
    const outcome = recordAanwezigheid(status, regel('ruud', null), command)
    assert.equal(outcome.ok ? outcome.value.stand : outcome.refusal, expected)
  })
}

test('OVL-28 · a must-attend seat is missed when empty, not when a substitute sits there or nothing is recorded', () => {
  const regels = [
    regel('a', 'afwezig', true),
    regel('b', 'afwezig-met-bericht', true),
    regel('c', 'vervangen', true),
    regel('d', null, true),
    regel('e', 'afwezig'),
  ]
  assert.deepEqual(
    missingZekerAanwezig(regels).map(({ deelnameId }) => deelnameId),
    ['a', 'b'],
  )
})

test('OVL-28 · the voorzitter continues or adjourns with a reason, only when someone is missing', () => {
  const missing = [regel('a', 'afwezig', true)]
  const outcome = continueWithout(missing, { keuze: 'doorgaan', reden: 'Stukken zijn binnen.' }, now)
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value.afwezigen, ['a'])
  assert.deepEqual(continueWithout(missing, { keuze: 'verdagen', reden: '' }, now), {
    ok: false,
    refusal: 'reden-missing',
  })
  assert.deepEqual(continueWithout([regel('a', 'aanwezig', true)], { keuze: 'doorgaan', reden: 'x' }, now), {
    ok: false,
    refusal: 'nobody-missing',
  })
})

const verklaring = 'Wat hier gezegd wordt, blijft bij deze casus.'
const tafel = [regel('a', 'aanwezig'), regel('b', 'vervangen'), regel('c', 'afwezig'), regel('d', null)]
const zorgRows = [
  { rule: 'A-01 · everyone at the table confirms', bevestigd: [], tekst: verklaring, expected: ['a', 'b'] },
  { rule: 'what is confirmed is not asked again', bevestigd: ['a'], tekst: verklaring, expected: ['b'] },
  { rule: 'all confirmed', bevestigd: ['a', 'b'], tekst: verklaring, expected: [] },
  { rule: 'a netwerk without statement asks nobody', bevestigd: [], tekst: null, expected: [] },
] as const
for (const { rule, bevestigd, tekst, expected } of zorgRows) {
  test(`OVL-31 · ${rule}`, () => assert.deepEqual(missingZorgvuldigheid(tafel, bevestigd, tekst), expected))
}
