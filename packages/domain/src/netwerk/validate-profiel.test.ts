import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Netwerkprofiel } from './profiel.ts'
import { getProfiel, PROFIELEN } from './profielen.ts'
import type { Profielsleutel, Profielwaarden } from './profielwaarden.ts'
import { validateProfiel } from './validate-profiel.ts'

const ZUID = getProfiel('zuid-limburg', '2026-03-03')
const KENNEMERLAND = getProfiel('kennemerland', '2026-03-03')
const NOORD = getProfiel('noord-limburg', '2026-03-03')

/** The same profile with one value changed by the netwerk. */
function override<Key extends Profielsleutel>(
  profiel: Netwerkprofiel,
  sleutel: Key,
  waarde: Profielwaarden[Key],
): Netwerkprofiel {
  return { ...profiel, waarden: { ...profiel.waarden, [sleutel]: { waarde, status: 'lokaal', bron: 'test' } } }
}

for (const profiel of PROFIELEN) {
  test(`NET-58 · ${profiel.code} as delivered does not contradict itself`, () =>
    assert.deepEqual(validateProfiel(profiel), []))
}

const niemand = { besluiters: [], raadplegen: [], plannenMet: [] }
const keuze = { code: 'overlast', label: 'Overlast' }
const rows: readonly { rule: string; profiel: Netwerkprofiel; expected: readonly string[] }[] = [
  {
    rule: 'anonymous without a mailgroep',
    profiel: override(ZUID, 'mailgroep.anoniem', true),
    expected: ['mailgroep-anoniem-zonder-mailgroep'],
  },
  {
    rule: 'hidden members without a mailgroep',
    profiel: override(ZUID, 'mailgroep.ledenVerborgen', true),
    expected: ['mailgroep-verborgen-zonder-mailgroep'],
  },
  {
    rule: 'a mailgroep switched off that audience and terugkoppeling need: both at once',
    profiel: override(NOORD, 'mailgroep.aan', false),
    expected: ['publiek-mailgroep-zonder-mailgroep', 'terugkoppeling-mailgroep-zonder-mailgroep'],
  },
  {
    rule: 'an anonymous mailgroep that gets a plan with names',
    profiel: override(NOORD, 'mailgroep.anoniem', true),
    expected: ['anonieme-mailgroep-met-plan-op-naam'],
  },
  {
    rule: 'an anonymous plan that is no document',
    profiel: override(ZUID, 'plan.delenGeanonimiseerd', true),
    expected: ['geanonimiseerd-plan-terwijl-uit'],
  },
  {
    rule: 'an anonymous plan beside a document with names, that could never be shared',
    profiel: override(KENNEMERLAND, 'naOverleg.document', {
      documenten: ['geanonimiseerd-plan', 'actielijst'],
      vereist: 'alle',
    }),
    expected: ['geanonimiseerd-plan-met-ander-document'],
  },
  {
    rule: 'a choice between an anonymous plan and a document with names, of which one can never be shared',
    profiel: override(KENNEMERLAND, 'naOverleg.document', {
      documenten: ['actielijst', 'geanonimiseerd-plan'],
      vereist: 'een',
    }),
    expected: ['geanonimiseerd-plan-met-ander-document'],
  },
  {
    rule: 'nothing to share',
    profiel: override(ZUID, 'naOverleg.document', { documenten: [], vereist: 'alle' }),
    expected: ['geen-document-na-overleg'],
  },
  {
    rule: 'a term of no days',
    profiel: override(ZUID, 'naOverleg.termijnDagen', 0),
    expected: ['termijn-niet-positief'],
  },
  {
    rule: 'public holidays of a region that the calendar does not know',
    profiel: override(ZUID, 'feestdagen', { regio: 'XX', goedeVrijdag: 'werkdag' }),
    expected: ['feestdagen-regio-onbekend'],
  },
  {
    rule: 'half a day',
    profiel: override(ZUID, 'vervolg.venster', { soort: 'herinnering', naDagen: 2.5 }),
    expected: ['termijn-niet-positief'],
  },
  {
    rule: 'a window that ends before it starts',
    profiel: override(ZUID, 'vervolg.venster', { soort: 'venster', vanafDagen: 56, totDagen: 42 }),
    expected: ['venster-omgekeerd'],
  },
  {
    rule: 'a contact rhythm that ends before it starts',
    profiel: override(ZUID, 'contact.ritmeDagen', {
      soort: 'plicht',
      vanafDagen: 42,
      uiterlijkDagen: 28,
      wie: ['procesregisseur'],
    }),
    expected: ['contactritme-omgekeerd'],
  },
  {
    rule: 'a klant who decides without a seat',
    profiel: override(ZUID, 'afsluiten.besluit', { besluiters: ['klant'], raadplegen: [], plannenMet: [] }),
    expected: ['klant-besluit-zonder-plaats'],
  },
  {
    rule: 'procesregie below the entry level',
    profiel: override(NOORD, 'ave.instap', { vanaf: 3, procesregieVanaf: 2, veiligheidshuisVanaf: null }),
    expected: ['instap-niveau-omgekeerd'],
  },
  {
    rule: 'nobody decides on closing',
    profiel: override(ZUID, 'afsluiten.besluit', niemand),
    expected: ['niemand-besluit-over-afsluiten'],
  },
  {
    rule: 'nobody decides on a follow-up',
    profiel: override(ZUID, 'vervolg.besluit', niemand),
    expected: ['niemand-besluit-over-vervolg'],
  },
  { rule: 'nobody to raise to', profiel: override(ZUID, 'escalatie.doel', []), expected: ['geen-escalatiedoel'] },
  {
    rule: 'one theme twice',
    profiel: { ...ZUID, lijsten: { ...ZUID.lijsten, indeling: { soort: 'themas', keuzes: [keuze, keuze] } } },
    expected: ['dubbele-code'],
  },
  {
    rule: 'a start on a day that does not exist',
    profiel: { ...ZUID, geldigVanaf: '2026-02-30' },
    expected: ['geldig-vanaf-geen-dag'],
  },
]
for (const { rule, profiel, expected } of rows) {
  test(`NET-58 · refused: ${rule}`, () => assert.deepEqual(validateProfiel(profiel), expected))
}
