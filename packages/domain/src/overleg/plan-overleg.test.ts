import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chooseVoorzitter } from './choose-voorzitter.ts'
import { isEersteBehind, type PlanOverleg, planOverleg } from './plan-overleg.ts'

const now = new Date('2026-02-10T09:00:00Z')
const eerste = { code: 'pga-eerste', eerste: true }
const vervolg = { code: 'pga-vervolg', eerste: false }
const fysiek = { soort: 'fysiek', locatie: 'Veiligheidshuis Parkstad' } as const
const online = { soort: 'online', link: 'https://overleg.example/1', reden: null } as const
const ruud = { deelnameId: 'ruud', zekerAanwezig: true, akkoordMetDatum: true }
const command: PlanOverleg = {
  type: eerste,
  begin: new Date('2026-03-03T09:00:00Z'),
  eind: new Date('2026-03-03T10:30:00Z'),
  vorm: fysiek,
  doel: 'Overlast en criminaliteit stoppen',
  genodigden: [ruud],
}
const zuidLimburg = { eersteOverlegFysiek: 'uitgangspunt', zekerAanwezigBlocks: false } as const
const noordLimburg = { eersteOverlegFysiek: 'vrij', zekerAanwezigBlocks: false } as const
const metKlant = { eersteOverlegFysiek: 'voorstel', zekerAanwezigBlocks: true } as const
const nieuw = { status: 'lopend', hasEersteOverleg: false } as const
const verder = { status: 'lopend', hasEersteOverleg: true } as const
const twijfel = [{ ...ruud, akkoordMetDatum: false }]

const rows = [
  {
    rule: 'OVL-03 · A-01 · the first overleg in Zuid-Limburg, at the ZVH',
    casus: nieuw,
    change: {},
    profile: zuidLimburg,
    expected: [],
  },
  {
    rule: 'OVL-03 · A-01 · online asks a reason',
    casus: nieuw,
    change: { vorm: online },
    profile: zuidLimburg,
    expected: 'reden-online-missing',
  },
  {
    rule: 'OVL-03 · with the reason it goes on and is reported',
    casus: nieuw,
    change: { vorm: { ...online, reden: 'Sneeuw' } },
    profile: zuidLimburg,
    expected: ['eerste-overleg-online'],
  },
  {
    rule: 'OVL-03 · a follow-up may be online',
    casus: verder,
    change: { type: vervolg, vorm: online },
    profile: zuidLimburg,
    expected: [],
  },
  {
    rule: 'NET-43 · Noord-Limburg is free',
    casus: nieuw,
    change: { vorm: online },
    profile: noordLimburg,
    expected: [],
  },
  {
    rule: 'OVL-02 · the first overleg comes once',
    casus: verder,
    change: {},
    profile: zuidLimburg,
    expected: 'eerste-overleg-already-there',
  },
  {
    rule: 'OVL-02 · and comes first',
    casus: nieuw,
    change: { type: vervolg },
    profile: zuidLimburg,
    expected: 'eerste-overleg-missing',
  },
  {
    rule: 'PRV-01 · an overleg has a purpose',
    casus: nieuw,
    change: { doel: '' },
    profile: zuidLimburg,
    expected: 'doel-missing',
  },
  {
    rule: 'OVL-09 · a place is told',
    casus: nieuw,
    change: { vorm: { soort: 'fysiek', locatie: ' ' } },
    profile: zuidLimburg,
    expected: 'locatie-missing',
  },
  {
    rule: 'OVL-09 · not in the past',
    casus: nieuw,
    change: { begin: new Date('2026-02-09T09:00:00Z') },
    profile: zuidLimburg,
    expected: 'overleg-in-the-past',
  },
  {
    rule: 'OVL-09 · it ends after it starts',
    casus: nieuw,
    change: { eind: command.begin },
    profile: zuidLimburg,
    expected: 'overleg-ends-before-start',
  },
  {
    rule: 'OVL-09 · someone is invited',
    casus: nieuw,
    change: { genodigden: [] },
    profile: zuidLimburg,
    expected: 'no-genodigden',
  },
  {
    rule: 'OVL-09 · nobody is invited twice',
    casus: nieuw,
    change: { genodigden: [ruud, ruud] },
    profile: zuidLimburg,
    expected: 'genodigde-twice',
  },
  {
    rule: 'OVL-07 · a must-attend person who did not agree is shown',
    casus: nieuw,
    change: { genodigden: twijfel },
    profile: zuidLimburg,
    expected: ['zeker-aanwezig-not-agreed'],
  },
  {
    rule: 'OVL-07 · where the klant decides along, it blocks the date',
    casus: nieuw,
    change: { genodigden: twijfel },
    profile: metKlant,
    expected: 'zeker-aanwezig-not-agreed',
  },
  {
    rule: 'OVL-07 · other invitees never block',
    casus: nieuw,
    change: { genodigden: [{ ...ruud, zekerAanwezig: false, akkoordMetDatum: false }] },
    profile: metKlant,
    expected: [],
  },
  {
    rule: 'SLT-04 · a closed casus has no new overleg',
    casus: { status: 'afgeschaald', hasEersteOverleg: true },
    change: { type: vervolg },
    profile: zuidLimburg,
    expected: 'casus-not-lopend',
  },
] as const
for (const { rule, casus, change, profile, expected } of rows) {
  test(rule, () => {
    const outcome = planOverleg(casus, { ...command, ...change }, profile, now)
    assert.deepEqual(outcome.ok ? outcome.value.waarschuwingen : outcome.refusal, expected)
  })
}

test('OVL-02 · a netwerk without a first overleg of its own may plan any', () => {
  assert.equal(isEersteBehind([eerste, vervolg], false), false)
  assert.equal(isEersteBehind([eerste, vervolg], true), true)
  assert.equal(isEersteBehind([vervolg], false), true)
})

test('OVL-09 · an accepted plan never has an invitee twice', () => {
  const genodigde = fc.record({
    deelnameId: fc.constantFrom('a', 'b', 'c', 'd'),
    zekerAanwezig: fc.boolean(),
    akkoordMetDatum: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(genodigde, { maxLength: 6 }), (genodigden) => {
      const unique = new Set(genodigden.map(({ deelnameId }) => deelnameId)).size
      const outcome = planOverleg(nieuw, { ...command, genodigden }, zuidLimburg, now)
      assert.equal(outcome.ok, genodigden.length > 0 && unique === genodigden.length)
    }),
  )
})

const alleenProces = { wie: 'procesregisseur', onafhankelijk: true } as const
const chairRows = [
  {
    rule: 'OVL-19 · the procesregisseur chairs',
    kandidaat: { rol: 'procesregisseur', openActies: 0 },
    voorzitter: alleenProces,
    expected: [],
  },
  {
    rule: 'OVL-19 · a chair with an actie of an organisation is warned about',
    kandidaat: { rol: 'procesregisseur', openActies: 1 },
    voorzitter: alleenProces,
    expected: ['voorzitter-has-acties'],
  },
  {
    rule: 'OVL-19 · a ketenpartner does not chair',
    kandidaat: { rol: 'ketenpartner', openActies: 0 },
    voorzitter: alleenProces,
    expected: 'only-the-procesregisseur',
  },
  {
    rule: 'OVL-20 · elsewhere another chair can be appointed',
    kandidaat: { rol: 'ketenpartner', openActies: 2 },
    voorzitter: { wie: 'procesregisseur-of-benoemde', onafhankelijk: false },
    expected: [],
  },
] as const
for (const { rule, kandidaat, voorzitter, expected } of chairRows) {
  test(rule, () => {
    const outcome = chooseVoorzitter({ deelnameId: 'd1', ...kandidaat }, voorzitter)
    assert.deepEqual(outcome.ok ? outcome.value.waarschuwingen : outcome.refusal, expected)
  })
}
