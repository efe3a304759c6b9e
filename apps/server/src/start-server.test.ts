import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { ConfigError, readConfig } from './config.ts'
import { createNetwerk } from './slices/netwerk/create-netwerk.ts'
import { MasterKey } from './access/seal.ts'
import { openStore } from './database/open-store.ts'
import { startServer } from './start-server.ts'
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const key = randomBytes(32).toString('base64')
let folder: string
let held: TestDatabase
let real: Record<string, string>

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regietafel-start-'))
  held = await createTestDatabase()
  const quiet = { PORT: '0', HOST: '127.0.0.1', SMTP_URL: 'smtp://127.0.0.1:9' }
  real = { DATABASE_URL: held.url ?? '', REGIETAFEL_SLEUTEL: key, ...quiet }
  const store = await openStore(held.database, new MasterKey(Buffer.from(key, 'base64')))
  await createNetwerk(store, { profiel: 'noord-limburg', naam: 'Noord', codeVoorvoegsel: 'NL' }, new Date())
  await store.queue.stop({ graceful: false })
})
after(async () => {
  await held.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts as `npm start` does, where it cannot: gives its exit code and what it said. */
function startMain(env: Record<string, string>, wrap: readonly string[] = []): { code: number | null; said: string } {
  const [program, ...args] = [...wrap, process.execPath, MAIN]
  const { status, stdout, stderr } = spawnSync(program ?? '', args, {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    encoding: 'utf8',
    timeout: 180_000,
  })
  return { code: status, said: `${stdout}${stderr}`.trim() }
}

const SETTINGS = [
  { what: 'a port that is no number', env: { PORT: 'drie' }, says: /^PORT moet een getal/ },
  { what: 'an empty database address', env: { DATABASE_URL: '' }, says: /^DATABASE_URL is leeg/ },
  { what: 'an address of the site with a path', env: { SITE_URL: 'https://x.test/pad' }, says: /^SITE_URL moet/ },
  { what: 'no key', env: { REGIETAFEL_SLEUTEL: undefined }, says: /^Zet REGIETAFEL_SLEUTEL/ },
  { what: 'a key that is too short', env: { REGIETAFEL_SLEUTEL: 'kort' }, says: /^De sleutel moet 32 bytes/ },
  {
    what: 'a key file that is not there',
    env: { REGIETAFEL_SLEUTEL: undefined, REGIETAFEL_SLEUTELBESTAND: '/nergens/sleutel' },
    says: /^De sleutel in \/nergens\/sleutel is niet te lezen/,
  },
]
for (const { what, env, says } of SETTINGS)
  test(`${what} is told before anything starts`, () => {
    assert.throws(
      () => readConfig({ ...real, DATABASE_URL: 'postgres://x', ...env }),
      (error) => error instanceof ConfigError && says.test(error.message),
    )
  })

test('for real a mail server is demanded, before the data are opened', async () => {
  const { SMTP_URL: _, ...without } = real
  await assert.rejects(startServer(readConfig(without), null), /^Error: Zet SMTP_URL/)
})

test('a key that does not fit the data is recognised at the start', async () => {
  const other = randomBytes(32).toString('base64')
  await assert.rejects(
    startServer(readConfig({ ...real, REGIETAFEL_SLEUTEL: other }), null),
    /past niet bij de gegevens/,
  )
  const { stop } = await startServer(readConfig(real), null)
  await stop()
})

test('with a real database the sign-in of the trial does not exist', async () => {
  const { port, stop } = await startServer(readConfig(real), null)
  const ask = (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method })
  assert.equal((await ask('/v1/proefpersonen')).status, 404)
  assert.equal((await ask('/v1/proefsessies', 'POST')).status, 404)
  assert.deepEqual(await (await ask('/v1/aanmeldmogelijkheden')).json(), { proef: false, organisaties: [] })
  await stop()
})

test('a port in use gives a sentence and exit code 1, before any data are opened', async () => {
  const taken = createServer()
  const port = await new Promise<number>((resolve) =>
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
  const { code, said } = startMain({ PORT: String(port), REGIETAFEL_MAP: join(folder, 'ongebruikt') })
  taken.close()
  assert.equal(said, `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere poort, zoals PORT=3001.`)
  assert.equal(code, 1)
})

const UNREACHABLE = [
  { what: 'a database that is not there', url: 'postgres://x@127.0.0.1:9/x', says: /^De database is niet bereikbaar/ },
  { what: 'a database without that name', url: 'nergens', says: /^De database in DATABASE_URL bestaat niet/ },
]
for (const { what, url, says } of UNREACHABLE)
  test(`${what} gives a sentence and exit code 1, without the address`, () => {
    const address = new URL(url, held.url ?? '').href
    const { code, said } = startMain({ ...real, DATABASE_URL: address })
    assert.match(said, says)
    assert.doesNotMatch(said, /postgres:\/\//)
    assert.equal(code, 1)
  })

test('a second process on the folder of the trial, and a trial without its key, say so and end', async () => {
  const env = { REGIETAFEL_MAP: join(folder, 'proef'), PORT: '0' }
  const { stop } = await startServer(readConfig(env), null)
  const second = startMain(env)
  await stop()
  assert.match(second.said, /is al in gebruik door een andere Regietafel\. Stop die eerst/)
  assert.equal(second.code, 1)

  const path = join(folder, 'proef', 'sleutel')
  const kept = readFileSync(path, 'utf8')
  unlinkSync(path)
  assert.match(startMain(env).said, /^De sleutel van de proefomgeving is weg/)
  writeFileSync(path, randomBytes(32).toString('base64'))
  assert.match(startMain(env).said, /past niet bij de gegevens/)
  writeFileSync(path, kept)
  await (await startServer(readConfig(env), null)).stop()
})

/** How to get a disk of one's own here: as root, in a namespace of one's own, or (null) not at all. */
function findUnshare(): readonly string[] | null {
  for (const options of [['-m'], ['-Urm']]) {
    const { status } = spawnSync('unshare', [...options, 'sh', '-c', `mount -t tmpfs none ${folder}`])
    if (status === 0) return ['unshare', ...options]
  }
  return null
}

for (const size of ['64k', '39m'])
  test(`a disk that is full at the first start (${size}) gives a sentence; with room it starts as if new`, (t) => {
    const unshare = findUnshare()
    if (!unshare) return t.diagnostic('this machine lets nobody mount a small disk')
    const again = join(import.meta.dirname, 'testing/open-proef-once.ts')
    const script = `mount -t tmpfs -o size=${size} none ${folder} && "$@"; echo "code $?"
      mount -o remount,size=200m ${folder} && "$1" ${again}`
    const { said } = startMain({ REGIETAFEL_MAP: join(folder, 'vol'), PORT: '0' }, [
      ...unshare,
      'sh',
      '-c',
      script,
      'sh',
    ])
    assert.match(said, /De schijf is vol\. Maak ruimte en start opnieuw/)
    assert.match(said, /code 1\n/)
    assert.match(said, /opened/)
  })
