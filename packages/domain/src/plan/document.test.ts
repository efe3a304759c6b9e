import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Documentsoort } from '../netwerk/profielwaarden.ts'
import { assessUitkomst } from './assess-uitkomst.ts'
import { composeDocument, DELEN_OF_DOCUMENT, DOCUMENT_DELEN } from './compose-document.ts'
import { correctDocument } from './correct-document.ts'
import { ALLOWED_DOCUMENT_COMMANDS, DOCUMENT_COMMANDS, isDocumentCommandAllowed } from './document.ts'
import { shareDocument } from './share-document.ts'

const now = new Date('2026-04-10T10:00:00Z')
const noordLimburg = { documenten: ['verslag', 'plan'], vereist: 'alle' } as const
const zuidLimburg = { documenten: ['actielijst'], vereist: 'alle' } as const
const zou = { documenten: ['plan', 'plan-toegang'], vereist: 'een' } as const
const shared = (soort: Documentsoort, day: number) => ({ soort, gedeeldOp: new Date(`2026-04-${day}T10:00:00Z`) })

const rows = [
  {
    rule: 'COM-15 · A-03 · only the verslag leaves it open',
    uitkomst: noordLimburg,
    gedeeld: [shared('verslag', 10)],
    ontbreekt: ['plan'],
    op: null,
  },
  {
    rule: 'COM-15 · A-03 · verslag and plan meet it, at the second',
    uitkomst: noordLimburg,
    gedeeld: [shared('verslag', 10), shared('plan', 13)],
    ontbreekt: [],
    op: 13,
  },
  {
    rule: 'COM-15 · the verslag twice is not both',
    uitkomst: noordLimburg,
    gedeeld: [shared('verslag', 10), shared('verslag', 11)],
    ontbreekt: ['plan'],
    op: null,
  },
  {
    rule: 'COM-15 · a later correction does not move the date',
    uitkomst: noordLimburg,
    gedeeld: [shared('verslag', 10), shared('plan', 11), shared('plan', 20)],
    ontbreekt: [],
    op: 11,
  },
  {
    rule: 'NET-36 · A-01 · Zuid-Limburg: the actielijst is enough',
    uitkomst: zuidLimburg,
    gedeeld: [shared('actielijst', 10)],
    ontbreekt: [],
    op: 10,
  },
  {
    rule: 'NET-36 · another document does not count',
    uitkomst: zuidLimburg,
    gedeeld: [shared('verslag', 10)],
    ontbreekt: ['actielijst'],
    op: null,
  },
  {
    rule: 'NET-36 · pdf and/or access: the first of the two',
    uitkomst: zou,
    gedeeld: [shared('plan-toegang', 12), shared('plan', 14)],
    ontbreekt: [],
    op: 12,
  },
  {
    rule: 'NET-36 · nothing sent, all missing',
    uitkomst: noordLimburg,
    gedeeld: [],
    ontbreekt: ['verslag', 'plan'],
    op: null,
  },
] as const
for (const { rule, uitkomst, gedeeld, ontbreekt, op } of rows) {
  test(rule, () => {
    const stand = assessUitkomst(uitkomst, gedeeld)
    assert.deepEqual(stand.ontbreekt, ontbreekt)
    assert.equal(stand.voldaan, op !== null)
    assert.equal(stand.voldaanOp?.getUTCDate() ?? null, op)
  })
}

const document = { soort: 'verslag', versie: 1, status: 'concept', overlegStatus: 'afgerond' } as const
const shareRows = [
  { rule: 'OVL-34 · after the close', change: {}, ontvangers: ['ruud', 'theo'], expected: ['ruud', 'theo'] },
  {
    rule: 'OVL-34 · sharing before the close is refused',
    change: { overlegStatus: 'lopend' },
    ontvangers: ['ruud'],
    expected: 'overleg-not-afgerond',
  },
  {
    rule: 'NET-36 · only documents of this netwerk',
    change: { soort: 'actielijst' },
    ontvangers: ['ruud'],
    expected: 'document-not-of-this-netwerk',
  },
  {
    rule: 'OVL-40 · what was sent is not sent again',
    change: { status: 'gedeeld' },
    ontvangers: ['ruud'],
    expected: 'document-already-gedeeld',
  },
  { rule: 'NET-39 · someone receives it', change: {}, ontvangers: [], expected: 'no-ontvangers' },
  { rule: 'SYS-05 · and once', change: {}, ontvangers: ['ruud', 'ruud'], expected: ['ruud'] },
] as const
for (const { rule, change, ontvangers, expected } of shareRows) {
  test(rule, () => {
    const outcome = shareDocument(
      { ...document, ...change },
      ontvangers,
      { ...noordLimburg, alleenGeanonimiseerd: false },
      now,
    )
    assert.deepEqual(outcome.ok ? outcome.value.ontvangers : outcome.refusal, expected)
  })
}

test('PRV-33 · B-10 · where the plan is shared without names, no other rendition goes out', () => {
  const uitkomst = { documenten: ['plan', 'geanonimiseerd-plan'], alleenGeanonimiseerd: true } as const
  const share = (soort: 'plan' | 'geanonimiseerd-plan') =>
    shareDocument({ ...document, soort }, ['ruud'], uitkomst, now)
  assert.deepEqual(share('plan'), { ok: false, refusal: 'only-geanonimiseerd' })
  assert.equal(share('geanonimiseerd-plan').ok, true)
})

test('OVL-40 · a correction is a new version with a reason, and every recipient hears of it', () => {
  const outcome = correctDocument(
    { versie: 1, status: 'gedeeld', ontvangers: ['ruud', 'theo'] },
    'Verkeerde datum',
    now,
  )
  assert.ok(outcome.ok)
  assert.deepEqual(outcome.value, {
    vorige: { versie: 1, status: 'gecorrigeerd' },
    nieuwe: { versie: 2, status: 'concept', reden: 'Verkeerde datum', gemaaktOp: now },
    bericht: ['ruud', 'theo'],
  })
  assert.deepEqual(correctDocument({ versie: 1, status: 'gedeeld', ontvangers: [] }, '', now), {
    ok: false,
    refusal: 'reden-missing',
  })
  assert.deepEqual(correctDocument({ versie: 1, status: 'concept', ontvangers: [] }, 'x', now), {
    ok: false,
    refusal: 'document-not-gedeeld',
  })
})

test('OVL-40 · only a concept changes', () => {
  assert.deepEqual(
    (['concept', 'gedeeld', 'gecorrigeerd'] as const).filter((status) => isDocumentCommandAllowed('change', status)),
    ['concept'],
  )
  for (const command of DOCUMENT_COMMANDS) {
    assert.ok(
      Object.values(ALLOWED_DOCUMENT_COMMANDS).some((row) => row.includes(command)),
      command,
    )
  }
})

test('OVL-32 · PRV-35 · what was only told at the table appears in no document, and all else does', () => {
  const items = fc.array(fc.record({ id: fc.nat(), alleenMondeling: fc.boolean() }), { maxLength: 5 })
  const inhoud = fc.record({
    aanwezigen: items,
    velden: items,
    besluiten: items,
    acties: items,
    regie: items,
    vervolg: items,
  })
  const soorten = Object.keys(DELEN_OF_DOCUMENT) as Documentsoort[]
  fc.assert(
    fc.property(fc.constantFrom(...soorten), inhoud, (soort, content) => {
      for (const { deel, items: shown } of composeDocument(soort, content)) {
        assert.deepEqual(
          shown,
          content[deel].filter(({ alleenMondeling }) => !alleenMondeling),
        )
      }
    }),
  )
})

test('PRV-36 · preparation is part of no document; OVL-36 · every document lists the acties', () => {
  assert.ok(!DOCUMENT_DELEN.some((deel) => String(deel) === 'inbreng'))
  for (const delen of Object.values(DELEN_OF_DOCUMENT)) assert.ok(delen.includes('acties'))
})
