import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkCaseload, type CaseloadOpvolger, type CaseloadPlaats } from './check-caseload.ts'

const plaats = (rol: CaseloadPlaats['rol'], more: Partial<CaseloadPlaats> = {}): CaseloadPlaats => ({
  deelnameId: rol,
  rol,
  vrij: false,
  gevraagd: false,
  ...more,
})
const COLLEGA: CaseloadOpvolger = { persoonId: 'els', organisatieId: 'politie', actief: true, isProcesregisseur: false }
const check = (rol: CaseloadPlaats['rol'], more: Partial<CaseloadPlaats>, opvolger: Partial<CaseloadOpvolger> | null) =>
  checkCaseload({ persoonId: 'ruud', organisatieId: 'politie', plaatsen: [plaats(rol, more)] }, [
    { deelnameId: rol, opvolger: opvolger && { ...COLLEGA, ...opvolger } },
  ]).map(([, finding]) => finding)

const cases = [
  { rule: 'a colleague takes the place of a ketenpartner', found: check('ketenpartner', {}, {}), expected: [] },
  {
    rule: 'nobody of another organisation does',
    found: check('ketenpartner', {}, { organisatieId: 'ggz' }),
    expected: ['opvolger-of-other-organisatie'],
  },
  {
    rule: 'the inhoudelijke regie may go to another organisation',
    found: check('inhoudelijke-regie', {}, { organisatieId: 'ggz' }),
    expected: [],
  },
  {
    rule: 'ROL-09 · procesregie goes to a procesregisseur',
    found: check('procesregisseur', {}, {}),
    expected: ['opvolger-is-no-procesregisseur'],
  },
  {
    rule: 'who left takes over nothing',
    found: check('ketenpartner', {}, { actief: false }),
    expected: ['opvolger-left'],
  },
  { rule: 'an unknown person neither', found: check('ketenpartner', {}, null), expected: ['opvolger-left'] },
  {
    rule: 'one does not succeed oneself',
    found: check('ketenpartner', {}, { persoonId: 'ruud' }),
    expected: ['opvolger-is-voorganger'],
  },
  {
    rule: 'a place that is free is offered by the procesregisseur',
    found: check('ketenpartner', { vrij: true }, {}),
    expected: ['plaats-vrij'],
  },
  {
    rule: 'one proposal at a time',
    found: check('ketenpartner', { gevraagd: true }, {}),
    expected: ['plaats-already-asked'],
  },
] as const
for (const { rule, found, expected } of cases) test(`ROL-40 · ${rule}`, () => assert.deepEqual(found, expected))

test('ROL-40 · a place stands on the list once, and only a place that is there', () => {
  const van = { persoonId: 'ruud', organisatieId: 'politie', plaatsen: [plaats('ketenpartner')] }
  const regel = { deelnameId: 'ketenpartner', opvolger: COLLEGA }
  assert.deepEqual(checkCaseload(van, [regel, regel, { ...regel, deelnameId: 'x' }]), [
    [1, 'plaats-twice'],
    [2, 'plaats-unknown'],
  ])
})
