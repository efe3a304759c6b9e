import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waarde } from '../netwerk/profiel.ts'
import { getProfiel, PROFIELEN } from '../netwerk/profielen.ts'
import { type AfsluitGebrek, type Afsluitinhoud, afsluitEisen, findAfsluitGebreken } from './afsluit-eisen.ts'
import { buitenpartijenOf, STATUSES_OF_VORM } from './afsluiten.ts'
import { decideAfsluiten } from './decide-afsluiten.ts'
import { lookAtWaakvlam, recordNazorg, startWaakvlam } from './nazorg.ts'
import { proposeAfsluiting } from './propose-afsluiting.ts'
import { recordPartijstandpunt } from './record-partijstandpunt.ts'

const TODAY = '2026-03-02'

const perNetwerk: Record<string, { eisen: readonly string[]; buiten: readonly string[]; statuses: readonly string[] }> =
  {
    'zuid-limburg': { eisen: [], buiten: [], statuses: ['afgeschaald'] },
    'noord-limburg': { eisen: [], buiten: [], statuses: ['voorlopig-afgesloten', 'afgesloten'] },
    kennemerland: { eisen: [], buiten: [], statuses: ['voorlopig-afgesloten', 'afgesloten'] },
    zou: {
      eisen: ['veiligheid', 'evaluatie', 'contact', 'nazorg'],
      buiten: ['klant beslist', 'informeel-netwerk gehoord'],
      statuses: ['afgesloten-met-nazorg'],
    },
    nog: { eisen: ['overdracht'], buiten: [], statuses: ['voorlopig-afgesloten', 'afgesloten'] },
  }
for (const code of new Set(PROFIELEN.map((profiel) => profiel.code))) {
  test(`SLT-01..05, SLT-14, NET-44, NET-45 · what closing asks in ${code}`, () => {
    const profiel = getProfiel(code, TODAY)
    const buiten = buitenpartijenOf(waarde(profiel, 'afsluiten.besluit'))
    assert.deepEqual(
      {
        eisen: afsluitEisen(profiel),
        buiten: buiten.map(({ partij, beslist }) => `${partij} ${beslist ? 'beslist' : 'gehoord'}`),
        statuses: STATUSES_OF_VORM[waarde(profiel, 'afsluiten.vorm')],
      },
      perNetwerk[code],
    )
  })
}

const whole: Afsluitinhoud = {
  onveiligheid: false,
  basiszorgOnvoldoende: false,
  evaluatie: {},
  contactVoorVragen: 'Het lokaal team',
  nazorg: [{ wie: 'Lokaal team', wat: 'Belt', eersteOp: '2026-04-01', omDeWeken: 4, totEnMet: '2026-08-01' }],
  geenNazorg: null,
  overgedragenAan: null,
}
const inhoudRows: readonly { rule: string; over: Partial<Afsluitinhoud>; expected: readonly AfsluitGebrek[] }[] = [
  { rule: 'SLT-05 · with everything in it nothing is missing', over: {}, expected: [] },
  {
    rule: 'SLT-06 · both questions are asked, not guessed',
    over: { onveiligheid: null, basiszorgOnvoldoende: null },
    expected: ['onveiligheid-not-asked', 'basiszorg-not-asked'],
  },
  { rule: 'SLT-07 · the final evaluation is there', over: { evaluatie: null }, expected: ['evaluatie-missing'] },
  { rule: 'SLT-08 · the klant knows where to go', over: { contactVoorVragen: null }, expected: ['contact-missing'] },
  { rule: 'SLT-05 · nazorg, or why there is none', over: { nazorg: [] }, expected: ['nazorg-missing'] },
  { rule: 'SLT-05 · a reason will do', over: { nazorg: [], geenNazorg: 'Gezin wil dat niet' }, expected: [] },
  {
    rule: 'SLT-12 · nazorg lies ahead, and what comes back has an end',
    over: { nazorg: [{ wie: 'A', wat: 'B', eersteOp: '2026-03-01', omDeWeken: 2, totEnMet: null }] },
    expected: ['nazorg-in-the-past', 'nazorg-without-end'],
  },
]
for (const { rule, over, expected } of inhoudRows)
  test(rule, () => {
    const eisen = afsluitEisen(getProfiel('zou', TODAY))
    assert.deepEqual(findAfsluitGebreken({ ...whole, ...over }, eisen, TODAY), expected)
  })

test('SLT-14 · NOG names to whom the person is handed; elsewhere nobody is asked', () => {
  const gebreken = (code: string) => findAfsluitGebreken(whole, afsluitEisen(getProfiel(code, TODAY)), TODAY)
  assert.deepEqual(gebreken('nog'), ['overdracht-missing'])
  assert.deepEqual(gebreken('zuid-limburg'), [])
})

for (const over of [{ onveiligheid: true }, { basiszorgOnvoldoende: true }])
  test(`SLT-06 · ${Object.keys(over).join()} blocks closing in every network`, () => {
    const command = { toegangEindigtOp: TODAY, onveiligheid: false, basiszorgOnvoldoende: false, ...over }
    for (const vorm of ['afschalen', 'voorlopig-afsluiten', 'afsluiten-met-nazorg'] as const) {
      const [naar = 'afgesloten'] = STATUSES_OF_VORM[vorm]
      const outcome = proposeAfsluiting({ status: 'lopend', openVoorstel: false }, { ...command, naar }, vorm, TODAY)
      assert.deepEqual(outcome, { ok: false, refusal: 'onveiligheid' })
    }
  })

const proces = { id: 'p', persoonId: 'pp', organisatieId: 'o', rol: 'procesregisseur', status: 'actief' } as const
const zou = {
  besluit: waarde(getProfiel('zou', TODAY), 'afsluiten.besluit'),
  vorm: 'afsluiten-met-nazorg',
} as const
const klant = (eens: boolean) => ({ partij: 'klant', eens, reden: eens ? '' : 'Ik ben nog niet zover.' }) as const
const netwerk = { partij: 'informeel-netwerk', eens: null, reden: 'Oma helpt mee.' } as const
const klantRows = [
  { rule: 'SLT-05 · ZOU closes with the klant', buiten: [klant(true), netwerk], expected: 'afgesloten-met-nazorg' },
  { rule: 'SLT-05 · not without the klant', buiten: [netwerk], expected: 'klant-missing' },
  { rule: 'SLT-05 · and not before the netwerk was heard', buiten: [klant(true)], expected: 'raadpleging-missing' },
  { rule: 'SLT-19 · a no of the klant keeps the casus open', buiten: [klant(false), netwerk], expected: 'lopend' },
] as const
for (const { rule, buiten, expected } of klantRows)
  test(rule, () => {
    const command = { naar: 'afgesloten-met-nazorg', raadplegingen: [], buiten } as const
    const standpunten = [{ deelnameId: 'p', eens: true, reden: '' }]
    const casus = { status: 'lopend', deelnames: [proces] } as const
    const outcome = decideAfsluiten(casus, { ...command, standpunten }, [], zou, new Date('2026-03-02'))
    assert.equal(outcome.ok ? outcome.value.status : outcome.refusal, expected)
  })

const saidRows = [
  { rule: 'the klant says yes', beslist: true, eens: true, tekst: null, op: TODAY, expected: 'ok' },
  { rule: 'a no has a reason', beslist: true, eens: false, tekst: ' ', op: TODAY, expected: 'reden-missing' },
  {
    rule: 'who decides says yes or no',
    beslist: true,
    eens: null,
    tekst: 'Hm',
    op: TODAY,
    expected: 'standpunt-missing',
  },
  {
    rule: 'who is heard says something',
    beslist: false,
    eens: null,
    tekst: null,
    op: TODAY,
    expected: 'inbreng-missing',
  },
  {
    rule: 'not said tomorrow',
    beslist: true,
    eens: true,
    tekst: null,
    op: '2026-03-03',
    expected: 'said-in-the-future',
  },
  { rule: 'not where nobody asks', beslist: null, eens: true, tekst: null, op: TODAY, expected: 'partij-not-asked' },
] as const
for (const { rule, beslist, eens, tekst, op, expected } of saidRows)
  test(`SLT-05 · ${rule}`, () => {
    const outcome = recordPartijstandpunt({ open: true, beslist }, { eens, tekst, op }, TODAY)
    assert.equal(outcome.ok ? 'ok' : outcome.refusal, expected)
  })

const nazorgRows = [
  { rule: 'once is once', omDeWeken: null, totEnMet: null, uitkomst: 'goed', expected: null },
  {
    rule: 'the next is counted from the day',
    omDeWeken: 4,
    totEnMet: '2026-08-01',
    uitkomst: 'goed',
    expected: '2026-03-30',
  },
  { rule: 'until the last day', omDeWeken: 4, totEnMet: '2026-03-20', uitkomst: 'goed', expected: null },
  { rule: 'help asked anew ends it', omDeWeken: 4, totEnMet: null, uitkomst: 'opnieuw-aanmelden', expected: null },
] as const
for (const { rule, omDeWeken, totEnMet, uitkomst, expected } of nazorgRows)
  test(`SLT-12 · ${rule}`, () => {
    const outcome = recordNazorg({ volgendeOp: '2026-03-01', omDeWeken, totEnMet }, uitkomst, TODAY)
    assert.ok(outcome.ok)
    assert.equal(outcome.value.volgendeOp, expected)
    const again = recordNazorg({ volgendeOp: null, omDeWeken, totEnMet }, uitkomst, TODAY)
    assert.deepEqual(again, { ok: false, refusal: 'nazorg-done' })
  })

test('SLT-13 · waakvlam is for an open casus, once, and not beside a proposal to close', () => {
  const state = { status: 'lopend', hasWaakvlam: false, openVoorstel: false } as const
  assert.deepEqual(startWaakvlam(state, 12, TODAY), { ok: true, value: { volgendeOp: '2026-05-25' } })
  for (const over of [{ status: 'afgesloten' }, { hasWaakvlam: true }, { openVoorstel: true }] as const)
    assert.equal(startWaakvlam({ ...state, ...over }, 12, TODAY).ok, false)
  assert.equal(lookAtWaakvlam('goed', 2, TODAY), '2026-03-16')
  assert.equal(lookAtWaakvlam('weer-actief', 2, TODAY), null)
})
