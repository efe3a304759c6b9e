import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type TestDatabase, createTestDatabase } from '../../../testing/test-database.ts'

const BEHEER = join(import.meta.dirname, '../../../beheer.ts')
let held: TestDatabase
let client: pg.Client
let env: Record<string, string>

before(async () => {
  held = await createTestDatabase()
  env = {
    DATABASE_URL: held.url ?? '',
    REGIETAFEL_SLEUTEL: randomBytes(32).toString('base64'),
    SITE_URL: 'https://tafel.voorbeeld.test',
  }
  client = new pg.Client({ connectionString: held.url ?? '' })
  await client.connect()
})
after(async () => {
  await client.end()
  await held.drop()
})

/** Types a command as an administrator does. */
function beheer(args: readonly string[], settings = env): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BEHEER, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...settings },
    encoding: 'utf8',
  })
  return { code: status, said: `${stdout}${stderr}`.trim() }
}
const IN_NOORD = ['--netwerk', 'Noord']
const PERSOON = ['--naam', 'Bas Peeters', '--functienaam', 'regisseur', '--email', 'bas@voorbeeld.test']

test('from an empty database to the link of the first person, each step by one command', () => {
  assert.match(beheer(['netwerken']).said, /Er is nog geen netwerk/)
  const steps = [
    ['netwerk-maken', '--profiel', 'noord-limburg', '--naam', 'Noord', '--voorvoegsel', 'NL'],
    ['organisatie-maken', ...IN_NOORD, '--naam', 'ZVHNL', '--domein', 'veiligheid'],
    ['persoon-maken', ...IN_NOORD, '--organisatie', 'ZVHNL', ...PERSOON, '--functies', 'procesregisseur,ketenpartner'],
  ]
  for (const step of steps) {
    const { code, said } = beheer(step)
    assert.equal(code, 0, said)
  }
  assert.match(beheer(['netwerken']).said, /Noord \(profiel noord-limburg\)$/)
  assert.match(
    beheer(['personen', ...IN_NOORD]).said,
    /Bas Peeters, ZVHNL, bas@voorbeeld.test \(procesregisseur, ketenpartner\)$/,
  )
  const { said } = beheer(['uitnodigen', ...IN_NOORD, '--persoon', 'bas@voorbeeld.test'])
  assert.match(said, /\nhttps:\/\/tafel\.voorbeeld\.test\/aanmelden#aanmeldcode=[\w-]{32}$/)
})

test('who ended is known as such, and cannot be invited any more', () => {
  assert.equal(beheer(['persoon-beeindigen', ...IN_NOORD, '--persoon', 'bas@voorbeeld.test']).code, 0)
  assert.match(beheer(['personen', ...IN_NOORD]).said, /\(beëindigd\)$/)
  const { code, said } = beheer(['uitnodigen', ...IN_NOORD, '--persoon', 'bas@voorbeeld.test'])
  assert.equal(code, 1)
  assert.match(said, /^Er is geen actieve persoon/)
})

test('every command leaves a line in the chain of its network, without a name', async () => {
  const { rows } = await client.query<{ regel: string; gebeurtenis: string }>('select regel, gebeurtenis from logregel')
  assert.deepEqual([...new Set(rows.map((row) => row.gebeurtenis))].sort(), [
    'beheer.netwerk-maken',
    'beheer.netwerken',
    'beheer.organisatie-maken',
    'beheer.personen',
    'beheer.persoon-beeindigen',
    'beheer.persoon-maken',
    'beheer.uitnodigen',
  ])
  assert.doesNotMatch(JSON.stringify(rows), /Bas|voorbeeld|ZVHNL|Noord"/)
})

const WRONG = [
  { what: 'no command: the list of them', args: [], says: /^Gebruik: npm run beheer -- <opdracht>\n\n {2}netwerken / },
  { what: 'an unknown command', args: ['weggooien'], says: /^Een opdracht weggooien is er niet\./ },
  {
    what: 'everything that is missing or wrong, at once, and how it should be',
    args: ['netwerk-maken', '--profiel', 'elders', '--kleur', 'blauw', 'los'],
    says: /^- --kleur kennen we hier niet\.\n- "los" hoort hier niet.*\n- --profiel: kies uit .*\n- --naam ontbreekt: .*\n- --voorvoegsel ontbreekt: .*\n\nZo:\nnpm run beheer -- netwerk-maken --profiel/,
  },
  { what: 'an unknown network', args: ['personen', '--netwerk', 'Elders'], says: /^Er is geen netwerk Elders/ },
  {
    what: 'an unknown organisation',
    args: ['persoon-maken', ...IN_NOORD, '--organisatie', 'X', ...PERSOON, '--functies', 'manager'],
    says: /^Er is geen organisatie X in dit netwerk\. Wel: ZVHNL\.$/,
  },
  {
    what: 'an unknown domein',
    args: ['organisatie-maken', ...IN_NOORD, '--naam', 'Y', '--domein', 'ruimtevaart'],
    says: /^- --domein: kies uit .*zorg/,
  },
  {
    what: 'a network that is there already',
    args: ['netwerk-maken', '--profiel', 'noord-limburg', '--naam', 'Noord', '--voorvoegsel', 'NL'],
    says: /^- --naam: er is al een netwerk dat Noord heet/,
  },
]
for (const { what, args, says } of WRONG)
  test(`a command says what is wrong · ${what}`, () => {
    const { code, said } = beheer(args)
    assert.match(said, says)
    assert.equal(code, 1)
  })

test('the trial has no commands, and a key that does not fit changes nothing', () => {
  assert.match(beheer(['netwerken'], {}).said, /^Beheer werkt op een echte database: zet DATABASE_URL/)
  const other = { ...env, REGIETAFEL_SLEUTEL: randomBytes(32).toString('base64') }
  assert.match(beheer(['netwerken'], other).said, /past niet bij de gegevens/)
})
