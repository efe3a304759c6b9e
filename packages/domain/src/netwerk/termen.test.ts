import assert from 'node:assert/strict'
import { test } from 'node:test'
import { getProfiel } from './profielen.ts'
import type { TermNaam } from './term.ts'
import { hoofdletter, term } from './termen.ts'

// Table 1.2: the words of each netwerk, as singular, plural, with article, in full.
const ROWS: readonly [string, TermNaam, string, readonly [string, string, string, string]][] = [
  ['NET-22', 'overleg', 'zuid-limburg', ['PGA overleg', 'PGA overleggen', 'het PGA overleg', 'PGA overleg']],
  ['NET-22', 'overleg', 'noord-limburg', ['PGA-overleg', 'PGA-overleggen', 'het PGA-overleg', 'PGA-overleg']],
  ['NET-22', 'overleg', 'kennemerland', ['ICO', "ICO's", 'het ICO', 'individueel casusoverleg (ICO)']],
  [
    'NET-22',
    'overleg',
    'zou',
    ['1Gezin1Plan overleg', '1Gezin1Plan overleggen', 'het 1Gezin1Plan overleg', '1Gezin1Plan overleg'],
  ],
  ['NET-22', 'overleg', 'nog', ['MDO', "MDO's", 'het MDO', 'MDO']],
  [
    'NET-23',
    'inhoudelijkeRegie',
    'zuid-limburg',
    ['casusregisseur', 'casusregisseurs', 'de casusregisseur', 'casusregisseur'],
  ],
  [
    'NET-23',
    'inhoudelijkeRegie',
    'noord-limburg',
    ['casusregisseur', 'casusregisseurs', 'de casusregisseur', 'casusregisseur'],
  ],
  ['NET-23', 'inhoudelijkeRegie', 'kennemerland', ['casushouder', 'casushouders', 'de casushouder', 'casushouder']],
  ['NET-23', 'inhoudelijkeRegie', 'zou', ['casusregisseur', 'casusregisseurs', 'de casusregisseur', 'casusregisseur']],
  ['NET-23', 'inhoudelijkeRegie', 'nog', ['regisseur', 'regisseurs', 'de regisseur', 'regisseur']],
  [
    'NET-24',
    'proces',
    'zuid-limburg',
    ['procesregisseur', 'procesregisseurs', 'de procesregisseur', 'procesregisseur van het ZVH'],
  ],
  [
    'NET-24',
    'proces',
    'noord-limburg',
    ['procesregisseur', 'procesregisseurs', 'de procesregisseur', 'procesregisseur van het ZVHNL'],
  ],
  [
    'NET-24',
    'proces',
    'kennemerland',
    ['procesregisseur', 'procesregisseurs', 'de procesregisseur', 'procesregisseur van het ZVH'],
  ],
  ['NET-24', 'proces', 'zou', ['procesregisseur', 'procesregisseurs', 'de procesregisseur', 'procesregisseur']],
  ['NET-24', 'proces', 'nog', ['procesregisseur', 'procesregisseurs', 'de procesregisseur', 'procesregie ZVH']],
  [
    'NET-25',
    'plan',
    'zuid-limburg',
    [
      'integraal plan van aanpak',
      'integrale plannen van aanpak',
      'het integraal plan van aanpak',
      'integraal plan van aanpak',
    ],
  ],
  [
    'NET-25',
    'plan',
    'noord-limburg',
    [
      'integraal plan van aanpak',
      'integrale plannen van aanpak',
      'het integraal plan van aanpak',
      'integraal plan van aanpak',
    ],
  ],
  [
    'NET-25',
    'plan',
    'kennemerland',
    ['afstemmingsplan', 'afstemmingsplannen', 'het afstemmingsplan', 'afstemmingsplan'],
  ],
  [
    'NET-25',
    'plan',
    'zou',
    ['ondersteuningsplan', 'ondersteuningsplannen', 'het ondersteuningsplan', 'ondersteuningsplan'],
  ],
  ['NET-25', 'plan', 'nog', ['afstemmingsplan', 'afstemmingsplannen', 'het afstemmingsplan', 'afstemmingsplan']],
  [
    'NET-26',
    'subject',
    'zuid-limburg',
    ['persoon/systeem', 'personen/systemen', 'de persoon of het systeem', 'persoon/systeem'],
  ],
  [
    'NET-26',
    'subject',
    'noord-limburg',
    ['persoon/systeem', 'personen/systemen', 'de persoon of het systeem', 'persoon/systeem'],
  ],
  [
    'NET-26',
    'subject',
    'kennemerland',
    ['persoon/systeem', 'personen/systemen', 'de persoon of het systeem', 'persoon/systeem'],
  ],
  ['NET-26', 'subject', 'zou', ['klant', 'klanten', 'de klant', 'klant']],
  ['NET-26', 'subject', 'nog', ['inwoner', 'inwoners', 'de inwoner', 'inwoner']],
  ['NET-27', 'deelnemer', 'zuid-limburg', ['ketenpartner', 'ketenpartners', 'de ketenpartner', 'ketenpartner']],
  ['NET-27', 'deelnemer', 'noord-limburg', ['ketenpartner', 'ketenpartners', 'de ketenpartner', 'ketenpartner']],
  ['NET-27', 'deelnemer', 'kennemerland', ['ketenpartner', 'ketenpartners', 'de ketenpartner', 'ketenpartner']],
  ['NET-27', 'deelnemer', 'zou', ['betrokkene', 'betrokkenen', 'de betrokkene', 'betrokkene']],
  ['NET-27', 'deelnemer', 'nog', ['netwerkpartner', 'netwerkpartners', 'de netwerkpartner', 'netwerkpartner']],
]
for (const [rule, naam, code, [enkelvoud, meervoud, metLidwoord, voluit]] of ROWS) {
  test(`${rule} · ${naam} in ${code} is ${enkelvoud}`, () => {
    const profiel = getProfiel(code, '2026-03-03')
    const { lidwoord, aliassen, ...forms } = term(profiel, naam)
    assert.deepEqual(forms, { enkelvoud, meervoud, metLidwoord, voluit })
    assert.equal(lidwoord, metLidwoord.slice(0, metLidwoord.indexOf(' ')))
    assert.ok(Array.isArray(aliassen))
    assert.ok(profiel.waarden[`term.${naam}`].bron.startsWith(rule))
  })
}

const statusses = [
  ['kennemerland', 'plan', 'gesteld'],
  ['nog', 'plan', 'standaard'],
  ['nog', 'overleg', 'gesteld'],
] as const
for (const [code, naam, status] of statusses) {
  test(`NET-05 · the word for ${naam} in ${code} is ${status}`, () => {
    assert.equal(getProfiel(code, '2026-03-03').waarden[`term.${naam}`].status, status)
  })
}

test('B-01 · the other word for the plan is an alias in both Limburgs', () => {
  for (const code of ['zuid-limburg', 'noord-limburg']) {
    assert.deepEqual(term(getProfiel(code, '2026-03-03'), 'plan').aliassen, ['afstemmingsplan'])
  }
})

test('NET-03 · Kennemerland never says casusregisseur, Limburg never says ICO', () => {
  const text = (code: string) => JSON.stringify(getProfiel(code, '2026-03-03'))
  assert.doesNotMatch(text('kennemerland'), /casusregisseur/)
  assert.doesNotMatch(text('zuid-limburg'), /\bICO\b|casushouder/)
  assert.doesNotMatch(text('noord-limburg'), /\bICO\b/)
})

test('a sentence starts with a capital', () => assert.equal(hoofdletter('de casusregisseur'), 'De casusregisseur'))
