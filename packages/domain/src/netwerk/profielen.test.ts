import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Netwerkprofiel } from './profiel.ts'
import { getProfiel, getProfielVersie, PROFIELEN } from './profielen.ts'
import { TERM_NAMEN } from './term.ts'

// Table 1.2, written out by hand: one row per key, one column per netwerk. g = stated, s = chosen by the product.
const g = (waarde: unknown) => [waarde, 'gesteld'] as const
const s = (waarde: unknown) => [waarde, 'standaard'] as const
type Cell = ReturnType<typeof g> | ReturnType<typeof s>
type Row = readonly [string, keyof Netwerkprofiel['waarden'], Cell, Cell, Cell, Cell, Cell]

const COLUMNS = ['zuid-limburg', 'noord-limburg', 'kennemerland', 'zou', 'nog'] as const

const BEIDEN = ['procesregisseur', 'inhoudelijke-regie']
const handvat = {
  code: 'handvat-gegevensuitwisseling',
  label: 'Landelijk handvat voor gegevensuitwisseling in zorg en veiligheid',
}
const convenant = { code: 'samenwerkingsconvenant', label: 'Samenwerkingsconvenant van het netwerk' }
const nederland = { regio: 'NL', goedeVrijdag: 'werkdag' }
const geenInstap = { vanaf: null, procesregieVanaf: null, veiligheidshuisVanaf: null }
const samen = (besluiters: readonly string[], raadplegen: readonly string[], plannenMet: readonly string[]) => ({
  besluiters,
  raadplegen,
  plannenMet,
})
const doel = (code: string, trede: number, label: string, alleenBij: string | null = null) => ({
  code,
  trede,
  label,
  alleenBij,
})
const regie = (wijze: string, zittendeBlijft: boolean, procesregisseurMag: string) => ({
  wijze,
  zittendeBlijft,
  procesregisseurMag,
})

const ROWS: readonly Row[] = [
  [
    'NET-28',
    'ave.instap',
    s(geenInstap),
    g({ vanaf: 3, procesregieVanaf: 3, veiligheidshuisVanaf: 3 }),
    s(geenInstap),
    g({ vanaf: 1, procesregieVanaf: 2, veiligheidshuisVanaf: 4 }),
    s(geenInstap),
  ],
  [
    'NET-29',
    'signaal.afspraakLuktNiet.naar',
    g('procesregisseur'),
    g('inhoudelijke-regie'),
    g('inhoudelijke-regie'),
    g('procesregisseur'),
    s('procesregisseur'),
  ],
  [
    'NET-30',
    'signaal.ontwikkelingPlan.naar',
    g('procesregisseur'),
    g('inhoudelijke-regie'),
    g('inhoudelijke-regie'),
    g('procesregisseur'),
    s('procesregisseur'),
  ],
  [
    'NET-31',
    'vertrek.meldenAan',
    g(['ketenpartners', 'procesregisseur']),
    g(['ketenpartners', 'inhoudelijke-regie']),
    g(['ketenpartners', 'inhoudelijke-regie']),
    g(['klant', 'betrokkenen', 'procesregisseur']),
    s(['ketenpartners', 'procesregisseur', 'inhoudelijke-regie']),
  ],
  [
    'NET-32',
    'actie.terugkoppeling.kanaal',
    s('tijdlijn-met-bericht'),
    g('mailgroep'),
    g('mailgroep'),
    g('voortgangsoverleg'),
    s('tijdlijn'),
  ],
  ['NET-33', 'mailgroep.aan', s(false), g(true), g(true), s(false), s(false)],
  ['NET-34', 'mailgroep.anoniem', s(false), s(false), g(true), s(null), s(false)],
  ['NET-35', 'plan.delenGeanonimiseerd', s(false), s(false), g(true), s(false), s(false)],
  [
    'NET-36',
    'naOverleg.document',
    g({ documenten: ['actielijst'], vereist: 'alle' }),
    g({ documenten: ['verslag', 'plan'], vereist: 'alle' }),
    g({ documenten: ['geanonimiseerd-plan'], vereist: 'alle' }),
    g({ documenten: ['plan', 'plan-toegang'], vereist: 'een' }),
    s({ documenten: ['actielijst'], vereist: 'alle' }),
  ],
  ['NET-37', 'naOverleg.termijnDagen', g(7), g(7), g(7), s(7), s(7)],
  ['NET-57', 'naOverleg.termijnEenheid', s('dagen'), s('dagen'), s('dagen'), s('dagen'), s('dagen')],
  ['NET-57', 'feestdagen', s(nederland), s(nederland), s(nederland), s(nederland), s(nederland)],
  [
    'NET-38',
    'naOverleg.doorWie',
    g('procesregisseur'),
    g('procesregisseur'),
    g('procesregisseur'),
    g('procesregisseur'),
    s('procesregisseur'),
  ],
  [
    'NET-39',
    'naOverleg.aanWie',
    s('betrokken-ketenpartners'),
    g('mailgroep'),
    g('mailgroep'),
    g('klant-en-professionals'),
    s('betrokken-ketenpartners'),
  ],
  [
    'NET-40',
    'vervolg.venster',
    s({ soort: 'herinnering', naDagen: 56 }),
    s({ soort: 'herinnering', naDagen: 56 }),
    g({ soort: 'venster', vanafDagen: 42, totDagen: 56 }),
    g({ soort: 'datum-voor-einde' }),
    s({ soort: 'herinnering', naDagen: 90 }),
  ],
  [
    'NET-41',
    'vervolg.besluit',
    g(samen(BEIDEN, [], ['ketenpartners'])),
    g(samen(BEIDEN, [], ['ketenpartners'])),
    g(samen(BEIDEN, [], ['ketenpartners'])),
    g(samen(['aanwezigen', 'klant'], [], [])),
    s(samen(BEIDEN, [], [])),
  ],
  [
    'NET-42',
    'contact.ritmeDagen',
    s({ soort: 'herinnering', naDagen: 42, ookKetenpartners: false }),
    s({ soort: 'herinnering', naDagen: 42, ookKetenpartners: true }),
    g({ soort: 'plicht', vanafDagen: 28, uiterlijkDagen: 42, wie: BEIDEN }),
    s({ soort: 'herinnering', naDagen: 42, ookKetenpartners: false }),
    s({ soort: 'geen' }),
  ],
  ['NET-43', 'eersteOverleg.fysiek', g('uitgangspunt'), s('vrij'), s('vrij'), s('voorstel'), s('vrij')],
  [
    'NET-44',
    'afsluiten.besluit',
    g(samen([...BEIDEN, 'ketenpartners'], [], [])),
    g(samen(['procesregisseur'], ['inhoudelijke-regie', 'ketenpartners'], [])),
    g(samen(BEIDEN, [], [])),
    g(samen(['procesregisseur', 'klant'], ['informeel-netwerk'], [])),
    s(samen(BEIDEN, [], [])),
  ],
  [
    'NET-45',
    'afsluiten.vorm',
    g('afschalen'),
    g('voorlopig-afsluiten'),
    g('voorlopig-afsluiten'),
    g('afsluiten-met-nazorg'),
    s('voorlopig-afsluiten'),
  ],
  [
    'NET-46',
    'escalatie.doel',
    g([doel('manager-zvh', 1, 'manager ZVH'), doel('coordinator-zvh', 1, 'coördinator ZVH')]),
    g([doel('manager-zvh', 1, 'manager van het ZVHNL')]),
    g([doel('manager-zvh', 1, 'manager ZVH')]),
    g([
      doel('manager-professional', 1, 'manager van de professional'),
      doel('managers-deelnemers', 2, 'managers van de betrokken deelnemers'),
      doel('directeur', 3, 'directeur'),
      doel('manager-procesregisseur', 1, 'eigen manager van de procesregisseur', 'samenwerking-procesregisseur'),
      doel('wethouder', 4, 'wethouder', 'politiek-gevoelig'),
      doel('burgemeester', 4, 'burgemeester', 'politiek-gevoelig'),
    ]),
    s([doel('portefeuillehouder', 1, 'portefeuillehouder')]),
  ],
  [
    'NET-47',
    'voorzitter',
    g({ wie: 'procesregisseur', onafhankelijk: true }),
    g({ wie: 'procesregisseur', onafhankelijk: true }),
    g({ wie: 'procesregisseur', onafhankelijk: true }),
    g({ wie: 'procesregisseur-of-benoemde', onafhankelijk: false }),
    g({ wie: 'stamtafel', onafhankelijk: true }),
  ],
  ['NET-48', 'klant.inOverleg', s('nee'), s('nee'), s('nee'), g('centraal'), s('optioneel')],
  [
    'NET-49',
    'casusregie.toewijzing',
    g(regie('samen-in-eerste-overleg', false, 'met-waarschuwing')),
    g(regie('samen-in-eerste-overleg', true, 'nee')),
    g(regie('samen-in-eerste-overleg', false, 'met-waarschuwing')),
    g(regie('naar-niveau-en-profiel', false, 'ja')),
    g(regie('continuiteit', true, 'met-waarschuwing')),
  ],
  [
    'NET-50',
    'doelbinding.tekst',
    g('Deze informatie is gedeeld voor deze casus. Gebruik haar alleen voor het doel waarvoor zij is gedeeld.'),
    g(
      'De procesregisseur let erop dat wij informatie op de goede manier delen. Gebruik deze informatie alleen voor deze casus.',
    ),
    g('Wij delen deze informatie zonder namen. Voeg geen namen toe en gebruik haar alleen voor deze casus.'),
    g(
      'Deze informatie delen wij met toestemming van de klant. Gebruik haar alleen waarvoor die toestemming is gegeven.',
    ),
    s('Deze informatie is gedeeld voor deze casus. Gebruik haar nergens anders voor.'),
  ],
  [
    'NET-51',
    'grondslag',
    g([handvat]),
    s([]),
    g([convenant]),
    g([
      { code: 'toestemming', label: 'Toestemming van de persoon (AVG artikel 6, lid 1, onder a)' },
      { code: 'wet-meldcode', label: 'Wet verplichte meldcode' },
      { code: 'convenant-verwijsindex', label: 'Convenant Regionale Verwijsindex' },
    ]),
    g([convenant, { code: 'samenwerkingsovereenkomst', label: 'Samenwerkingsovereenkomst Stamtafel' }]),
  ],
  ['NET-52', 'module.meldcode', s(false), s(false), s(false), g(true), s(false)],
  ['NET-52', 'module.vir', s(false), s(false), s(false), g(true), s(false)],
  [
    'NET-52',
    'module.regiekaart',
    s({ aan: false, label: null }),
    s({ aan: false, label: 'AVE' }),
    s({ aan: false, label: null }),
    g({ aan: true, label: 'niveau' }),
    g({ aan: true, label: 'AVE' }),
  ],
  ['NET-53', 'module.stamtafel', s(false), s(false), s(false), s(false), g(true)],
  ['NET-54', 'procesregisseur.stijl', g('stuurt'), g('op-afstand'), g('stuurt'), g('faciliteert-met-klant'), s(null)],
  ['B-03', 'signaal.kopieAndereRegisseur', s(true), s(true), s(true), s(true), s(true)],
  ['B-05', 'afsluiten.heropenen', s(true), g(true), g(true), s(true), s(true)],
  ['B-09', 'mailgroep.ledenVerborgen', s(false), s(false), s(true), s(false), s(false)],
]

for (const [rule, sleutel, ...cells] of ROWS) {
  for (const [column, [waarde, status]] of cells.entries()) {
    const code = COLUMNS[column] ?? ''
    test(`${rule} · ${sleutel} of ${code}`, () => {
      const actual = getProfiel(code, '2026-03-03').waarden[sleutel]
      assert.deepEqual(actual.waarde, waarde)
      assert.equal(actual.status, status)
      assert.ok(actual.bron.startsWith(rule), 'the source names the rule')
    })
  }
}

test('NET-05 · every key has its row here or with the terms', () => {
  const tested = new Set([...ROWS.map((row) => row[1]), ...TERM_NAMEN.map((naam) => `term.${naam}`)])
  for (const profiel of PROFIELEN) assert.deepEqual(new Set(Object.keys(profiel.waarden)), tested)
})

test('NET-02 · five networks are ready to use', () => {
  assert.deepEqual([...new Set(PROFIELEN.map((profiel) => profiel.code))].sort(), [...COLUMNS].sort())
})

test('NET-04 · a day without a valid version is an error', () => {
  assert.throws(() => getProfiel('noord-limburg', '2019-12-31'), /No netwerkprofiel/)
  assert.throws(() => getProfiel('limburg', '2026-01-01'), /No netwerkprofiel/)
  assert.throws(() => getProfielVersie('noord-limburg', 9), /version 9/)
})

test('NET-04 · a new version counts from its day on, an obligation keeps the version under which it arose', () => {
  const v1 = getProfiel('noord-limburg', '2026-01-01')
  const v2: Netwerkprofiel = { ...v1, versie: 2, geldigVanaf: '2026-04-01' }
  const versions = [v1, v2]
  assert.equal(getProfiel('noord-limburg', '2026-03-31', versions).versie, 1)
  assert.equal(getProfiel('noord-limburg', '2026-04-01', versions).versie, 2)
  assert.equal(getProfielVersie('noord-limburg', 1, versions).versie, 1)
})
