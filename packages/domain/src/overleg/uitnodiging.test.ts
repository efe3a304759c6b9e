import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AnswerUitnodiging, answerUitnodiging } from './answer-uitnodiging.ts'
import { nextUitnodigingStatus, UITNODIGING_COMMANDS, UITNODIGING_STATUSES } from './uitnodiging.ts'

const now = new Date('2026-02-20T09:00:00Z')
const deelname = { persoonId: 'p-ruud', organisatieId: 'politie' }
const els = { antwoord: 'nameVervanger', vervangerId: 'p-els', organisatiesOfVervanger: ['politie'] } as const
const nee: AnswerUitnodiging = { antwoord: 'decline', reden: 'Zitting' }

const rows = [
  {
    rule: 'OVL-11 · accept',
    status: 'verstuurd',
    overleg: 'gepland',
    command: { antwoord: 'accept' },
    expected: 'aanvaard',
  },
  { rule: 'OVL-11 · decline', status: 'gezien', overleg: 'gepland', command: nee, expected: 'afgewezen' },
  {
    rule: 'OVL-11 · decline with a reason',
    status: 'gezien',
    overleg: 'gepland',
    command: { antwoord: 'decline', reden: '' },
    expected: 'reden-missing',
  },
  {
    rule: 'OVL-11 · name a substitute',
    status: 'gezien',
    overleg: 'gepland',
    command: els,
    expected: 'vervanger-genoemd',
  },
  {
    rule: 'ROL-34 · of the own organisation',
    status: 'gezien',
    overleg: 'gepland',
    command: { ...els, organisatiesOfVervanger: ['zorg'] },
    expected: 'other-organisatie',
  },
  {
    rule: 'ROL-34 · and not oneself',
    status: 'gezien',
    overleg: 'gepland',
    command: { ...els, vervangerId: 'p-ruud' },
    expected: 'own-vervanger',
  },
  {
    rule: 'OVL-11 · an answer may change before the start',
    status: 'aanvaard',
    overleg: 'gepland',
    command: nee,
    expected: 'afgewezen',
  },
  {
    rule: 'OVL-11 · what was not sent has no answer',
    status: 'concept',
    overleg: 'gepland',
    command: { antwoord: 'accept' },
    expected: 'uitnodiging-not-open',
  },
  {
    rule: 'OVL-11 · what was withdrawn neither',
    status: 'ingetrokken',
    overleg: 'gepland',
    command: { antwoord: 'accept' },
    expected: 'uitnodiging-not-open',
  },
  {
    rule: 'OVL-11 · not after the start',
    status: 'verstuurd',
    overleg: 'lopend',
    command: { antwoord: 'accept' },
    expected: 'overleg-not-gepland',
  },
] as const
for (const { rule, status, overleg, command, expected } of rows) {
  test(rule, () => {
    const outcome = answerUitnodiging({ status, overlegStatus: overleg, deelname }, command, now)
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })
}

test('OVL-11 · who declines is asked for written input, nobody else', () => {
  for (const command of [nee, els, { antwoord: 'accept' } as const]) {
    const outcome = answerUitnodiging({ status: 'verstuurd', overlegStatus: 'gepland', deelname }, command, now)
    assert.ok(outcome.ok)
    assert.equal(outcome.value.asksSchriftelijkeInbreng, command.antwoord === 'decline')
  }
})

test('OVL-11 · a changed overleg asks every answer anew; a withdrawn invitation stays withdrawn', () => {
  for (const status of ['verstuurd', 'gezien', 'aanvaard', 'afgewezen', 'vervanger-genoemd'] as const) {
    assert.equal(nextUitnodigingStatus(status, 'renew'), 'verstuurd')
  }
  for (const command of UITNODIGING_COMMANDS) assert.equal(nextUitnodigingStatus('ingetrokken', command), undefined)
})

test('OVL-11 · however commands come, nobody answers what was never sent', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...UITNODIGING_COMMANDS)), (commands) => {
      let status: (typeof UITNODIGING_STATUSES)[number] = 'concept'
      let sent = false
      for (const command of commands) {
        const next = nextUitnodigingStatus(status, command)
        if (!next) continue
        sent ||= command === 'send'
        status = next
        assert.ok(UITNODIGING_STATUSES.includes(status))
        if (status !== 'ingetrokken') assert.ok(sent)
      }
    }),
  )
})
