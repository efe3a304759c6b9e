import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { acceptVerwachtingen } from './accept-verwachtingen.ts'
import { declineDeelname } from './decline-deelname.ts'
import { ALLOWED_DEELNAME_COMMANDS, DEELNAME_COMMANDS, type Deelname } from './deelname.ts'
import { declineUitnodiging } from './decline-uitnodiging.ts'
import { endDeelname } from './end-deelname.ts'
import { inviteDeelnemer } from './invite-deelnemer.ts'
import { vertrekAudience } from './vertrek-audience.ts'

const now = new Date('2026-06-01T09:00:00Z')
const noordLimburg = [{ code: 'voorbereiden' }, { code: 'terugkoppelen' }, { code: 'vertrek-melden' }]
const zuidLimburg = [...noordLimburg, { code: 'doelbinding' }]
const VERWACHTINGEN = noordLimburg.map(({ code }) => code)
const seat = (id: string, rol: Deelname['rol'], status: Deelname['status'] = 'actief'): Deelname => ({
  id,
  persoonId: `p-${id}`,
  organisatieId: `o-${id}`,
  rol,
  status,
})

const acceptRows = [
  {
    rule: 'ROL-02 · all accepted makes the seat active',
    status: 'uitgenodigd',
    aanvaard: VERWACHTINGEN,
    profile: noordLimburg,
    expected: 'actief',
  },
  {
    rule: 'ROL-02 · one left out keeps it closed',
    status: 'uitgenodigd',
    aanvaard: VERWACHTINGEN.slice(1),
    profile: noordLimburg,
    expected: 'verwachtingen-incomplete',
  },
  {
    rule: 'ROL-03 · Zuid-Limburg also wants the purpose limitation',
    status: 'uitgenodigd',
    aanvaard: VERWACHTINGEN,
    profile: zuidLimburg,
    expected: 'verwachtingen-incomplete',
  },
  {
    rule: 'ROL-02 · an ended seat cannot be accepted',
    status: 'beeindigd',
    aanvaard: VERWACHTINGEN,
    profile: noordLimburg,
    expected: 'deelname-not-uitgenodigd',
  },
] as const
for (const { rule, status, aanvaard, profile, expected } of acceptRows) {
  test(rule, () => {
    const outcome = acceptVerwachtingen({ status }, { aanvaard }, profile, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('ROL-02 · the seat becomes active if, and only if, nothing expected is left out', () => {
  const all = zuidLimburg.map(({ code }) => code)
  fc.assert(
    fc.property(fc.subarray(all), (aanvaard) => {
      assert.equal(
        acceptVerwachtingen({ status: 'uitgenodigd' }, { aanvaard }, zuidLimburg, now).ok,
        aanvaard.length === all.length,
      )
    }),
  )
})

for (const status of ['uitgenodigd', 'actief', 'afgewezen', 'beeindigd'] as const) {
  test(`ROL-01 · who is ${status} ${status === 'uitgenodigd' ? 'may' : 'cannot'} decline the invitation`, () => {
    assert.equal(declineUitnodiging({ status }, now).ok, status === 'uitgenodigd')
  })
}

const end = { reden: 'Andere baan', door: 'fatma', opvolgerId: null }
const endRows = [
  {
    rule: 'ROL-32 · a ketenpartner without open acties leaves',
    rol: 'ketenpartner',
    status: 'actief',
    openActies: 0,
    reden: 'Andere baan',
    expected: 'beeindigd',
  },
  {
    rule: 'ROL-33 · A-02 · two open acties hold the seat',
    rol: 'ketenpartner',
    status: 'actief',
    openActies: 2,
    reden: 'Andere baan',
    expected: 'open-acties',
  },
  {
    rule: 'ROL-32 · leaving has a reason',
    rol: 'ketenpartner',
    status: 'actief',
    openActies: 0,
    reden: '',
    expected: 'reden-missing',
  },
  {
    rule: 'ROL-35 · a casusregisseur hands over first',
    rol: 'inhoudelijke-regie',
    status: 'actief',
    openActies: 0,
    reden: 'Andere baan',
    expected: 'regie-not-handed-over',
  },
  {
    rule: 'ROL-35 · a procesregisseur too',
    rol: 'procesregisseur',
    status: 'actief',
    openActies: 0,
    reden: 'Andere baan',
    expected: 'regie-not-handed-over',
  },
  {
    rule: 'ROL-32 · an invitation can be ended',
    rol: 'ketenpartner',
    status: 'uitgenodigd',
    openActies: 0,
    reden: 'Niet nodig',
    expected: 'beeindigd',
  },
  {
    rule: 'ROL-32 · what ended does not end again',
    rol: 'ketenpartner',
    status: 'beeindigd',
    openActies: 0,
    reden: 'Andere baan',
    expected: 'deelname-not-actief',
  },
] as const
for (const { rule, rol, status, openActies, reden, expected } of endRows) {
  test(rule, () => {
    const outcome = endDeelname({ rol, status, openActies }, { ...end, reden }, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('PRV-14 · no status beyond the end allows anything', () => {
  assert.deepEqual(ALLOWED_DEELNAME_COMMANDS.beeindigd, [])
  assert.deepEqual(ALLOWED_DEELNAME_COMMANDS.afgewezen, [])
  for (const command of DEELNAME_COMMANDS) {
    assert.ok(
      Object.values(ALLOWED_DEELNAME_COMMANDS).some((row) => row.includes(command)),
      command,
    )
  }
})

const team = [
  seat('marleen', 'procesregisseur'),
  seat('joost', 'inhoudelijke-regie'),
  seat('ruud', 'ketenpartner'),
  seat('fatma', 'ketenpartner'),
]
const audienceRows = [
  {
    rule: 'NET-31 · Zuid-Limburg tells the other ketenpartners and the procesregisseur; B-50 · the casusregisseur in copy',
    aan: ['ketenpartners', 'procesregisseur'],
    expected: { to: ['marleen', 'ruud'], copy: ['joost'] },
  },
  {
    rule: 'NET-31 · B-02 · Noord-Limburg tells the other ketenpartners and the casusregisseur; B-50 · the procesregisseur in copy',
    aan: ['ketenpartners', 'inhoudelijke-regie'],
    expected: { to: ['joost', 'ruud'], copy: ['marleen'] },
  },
] as const
for (const { rule, aan, expected } of audienceRows) {
  test(rule, () => assert.deepEqual(vertrekAudience(team, 'fatma', aan), expected))
}

test('NET-31 · the leaver and those without a seat are never told', () => {
  const withOthers = [...team, seat('oud', 'ketenpartner', 'beeindigd'), seat('nieuw', 'ketenpartner', 'uitgenodigd')]
  fc.assert(
    fc.property(fc.constantFrom(...withOthers), (leaver) => {
      const { to, copy } = vertrekAudience(withOthers, leaver.id, ['ketenpartners'])
      const told = [...to, ...copy]
      assert.ok(![leaver.id, 'oud', 'nieuw'].some((id) => told.includes(id)))
      assert.equal(new Set(told).size, told.length)
    }),
  )
})

const invite = {
  persoonId: 'p-theo',
  organisatieId: 'wonen',
  rol: 'ketenpartner',
  organisatiesOfPersoon: ['wonen'],
  organisatieOndertekende: true,
  grondslagZonderConvenant: null,
  grondslag: null,
  grondslagen: ['vitaal-belang'],
  geschiktheid: null,
} as const
const inviteRows = [
  { rule: 'ROL-01 · a professional gets a seat for the own organisation', change: {}, expected: 'uitgenodigd' },
  { rule: 'ROL-01 · nobody sits twice', change: { persoonId: 'p-ruud' }, expected: 'already-deelnemer' },
  {
    rule: 'ROL-01 · nobody sits for an organisation of someone else',
    change: { organisatieId: 'politie' },
    expected: 'organisatie-of-someone-else',
  },
  {
    rule: 'NET-15 · who did not sign needs a ground',
    change: { organisatieOndertekende: false },
    expected: 'toelichting-missing',
  },
  {
    rule: 'NET-15 · the ground is one of the netwerk',
    change: { organisatieOndertekende: false, grondslagZonderConvenant: 'Er dreigt gevaar', grondslag: 'gewoonte' },
    expected: 'grondslag-missing',
  },
  {
    rule: 'NET-15 · with the ground recorded it goes through',
    change: {
      organisatieOndertekende: false,
      grondslagZonderConvenant: 'Er dreigt gevaar',
      grondslag: 'vitaal-belang',
    },
    expected: 'uitgenodigd',
  },
  {
    rule: 'ROL-42 · a casus has one procesregisseur',
    change: { rol: 'procesregisseur' },
    expected: 'procesregisseur-already-there',
  },
  {
    rule: 'ROL-42 · and one inhoudelijke regie',
    change: { rol: 'inhoudelijke-regie' },
    expected: 'inhoudelijke-regie-already-there',
  },
] as const
for (const { rule, change, expected } of inviteRows) {
  test(rule, () => {
    const outcome = inviteDeelnemer({ status: 'lopend', deelnames: team }, { ...invite, ...change }, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

const withoutRegie = team.filter(({ rol }) => rol !== 'inhoudelijke-regie')
const proposeRows = [
  { rule: 'the two questions are answered', geschiktheid: null, expected: 'geschiktheid-unanswered' },
  {
    rule: 'both of them',
    geschiktheid: { directContact: true, kijktVoorbijOrganisatie: null },
    expected: 'geschiktheid-unanswered',
  },
  {
    rule: 'a no is allowed',
    geschiktheid: { directContact: false, kijktVoorbijOrganisatie: false },
    expected: 'uitgenodigd',
  },
]
for (const { rule, geschiktheid, expected } of proposeRows) {
  test(`ROL-06 · proposing a casusregisseur: ${rule}`, () => {
    const outcome = inviteDeelnemer(
      { status: 'lopend', deelnames: withoutRegie },
      { ...invite, rol: 'inhoudelijke-regie', geschiktheid },
      now,
    )
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('SLT-04 · a closed casus takes no new deelnemer', () => {
  const outcome = inviteDeelnemer({ status: 'afgeschaald', deelnames: team }, invite, now)
  assert.deepEqual(outcome, { ok: false, refusal: 'casus-not-lopend' })
})

const declineRows = [
  { rule: 'an invitation can be declined', status: 'uitgenodigd', reden: 'Ik ken deze persoon', expected: 'afgewezen' },
  { rule: 'with a reason', status: 'uitgenodigd', reden: '', expected: 'reden-missing' },
  {
    rule: 'an active seat is ended, not declined',
    status: 'actief',
    reden: 'Te druk',
    expected: 'deelname-not-uitgenodigd',
  },
] as const
for (const { rule, status, reden, expected } of declineRows) {
  test(`ROL-02 · ${rule}`, () => {
    const outcome = declineDeelname({ status }, reden, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}
