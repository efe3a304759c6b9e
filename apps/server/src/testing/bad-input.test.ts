import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { Probleem } from '@regietafel/contract/shared/problem.ts'
import pg from 'pg'
import { openSession } from '../access/session.ts'
import { COOKIE } from '../http/register.ts'
import { type TestServer, createTestServer, unknownId } from './test-server.ts'
import { type World, aWorld, collectIds } from './world.ts'

let server: TestServer
let world: World
let ids: Record<string, string>
let token: string
let client: pg.Client
before(async () => {
  server = await createTestServer()
  world = await aWorld(server)
  ids = await collectIds(server, world.personen.Bas, { casusId: world.casusId })
  token = (await openSession(server.store, world.personen.Bas, server.now())) ?? ''
  client = new pg.Client({ connectionString: server.databaseUrl ?? '' })
  await client.connect()
})
after(async () => {
  await client.end()
  await server.close()
})

/** Everything that people made, as one hash: what is refused leaves no trace but the line in the log. */
async function fingerprint(): Promise<string> {
  const { rows } = await client.query<{ name: string }>(`select relname as name from pg_class c
    join pg_namespace n on n.oid = c.relnamespace where nspname = 'public' and relkind = 'r'
    and relname not in ('keten', 'logregel', 'sessie') order by 1`)
  const hash = createHash('sha256')
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
    hash.update(`${name}\n${found.map(({ row }) => row).join('\n')}\n`)
  }
  const jobs = await client.query<{ n: number }>('select count(*)::int as n from pgboss.job')
  return hash.update(String(jobs.rows[0]?.n)).digest('hex')
}

type Method = 'GET' | 'POST' | 'PATCH'
type Sent = () => { method: Method; path: string; text?: string; headers: Record<string, string> }

const send = (sent: Sent) => {
  const { method, path, text, headers } = sent()
  return server.app.inject({
    method,
    url: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? name),
    cookies: { [COOKIE]: token },
    headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(text === undefined ? {} : { payload: text }),
  })
}
const json = (value: unknown) => JSON.stringify(value)
const get =
  (path: string): Sent =>
  () => ({ method: 'GET', path, headers: {} })
const CASUS = '/v1/casussen/{casusId}'

/** A signaal with this text, or with this body as it stands. */
const signaal =
  (tekst: unknown, headers = {}): Sent =>
  () => ({ method: 'POST', path: `${CASUS}/signalen`, text: json({ tekst }), headers })
const raw =
  (text: string, type = 'application/json'): Sent =>
  () => ({ method: 'POST', path: `${CASUS}/signalen`, text, headers: { 'content-type': type } })
const actie =
  (change: object): Sent =>
  () => {
    const body = { deelnameId: world.deelnames[1], wat: 'Bellen', einddatum: '2026-05-12', ...change }
    return { method: 'POST', path: `${CASUS}/acties`, text: json(body), headers: {} }
  }
const wijzig =
  (headers: Record<string, string>): Sent =>
  () => ({ method: 'PATCH', path: `${CASUS}/acties/{actieId}`, text: json({ wat: 'x' }), headers })
const lid =
  (change: object): Sent =>
  () => ({ method: 'POST', path: `${CASUS}/huishoudleden`, text: json({ naam: 'Danny', ...change }), headers: {} })
const overleg =
  (body: object): Sent =>
  () => ({ method: 'POST', path: `${CASUS}/overleggen`, text: json(body), headers: {} })

/** What is wrong, what is sent, the status, and the field or the sentence that says so. */
const rows: readonly (readonly [string, Sent, number, string | RegExp])[] = [
  ['JSON that stops halfway', raw('{"tekst": "a'), 400, /geen geldige JSON/],
  ['JSON that is nothing', raw(''), 400, /geen geldige JSON/],
  ['a list instead of a form', raw('[]'), 400, /verbeteren/],
  ['half a character', raw('{"tekst":"\\ud800"}'), 400, 'tekst'],
  ['a zero byte in a text', signaal('a\0b'), 400, 'tekst'],
  ['a zero byte in a code', overleg({ type: 'pga\0' }), 400, 'type'],
  ['a form as plain text', raw('{"tekst":"x"}', 'text/plain'), 415, /application\/json/],
  ['a form of a web page', raw('tekst=x', 'application/x-www-form-urlencoded'), 415, /application\/json/],
  ['XML', raw('<a/>', 'application/xml'), 415, /application\/json/],
  ['more than 1 MB', signaal('x'.repeat(1_100_000)), 413, /1 MB/],
  ['a text that is too long', signaal('x'.repeat(10_001)), 400, 'tekst'],
  ['a number for a text', signaal(7), 400, 'tekst'],
  ['a text of spaces', signaal(' \t\n '), 400, 'tekst'],
  ['a field nobody knows', raw('{"tekst":"x","kleur":"rood"}'), 400, 'kleur'],
  ['a field that means something to the language', raw('{"tekst":"x","__proto__":{"rol":"x"}}'), 400, /\.$/],
  ['a constructor in a form', raw('{"tekst":"x","constructor":{"prototype":{"rol":1}}}'), 400, /\.$/],
  ['brackets in brackets', raw(`{"tekst":${'['.repeat(200_000)}${']'.repeat(200_000)}}`), 400, 'tekst'],
  ['a day that does not exist', actie({ einddatum: '2026-02-30' }), 400, 'einddatum'],
  ['a day at the end of time', actie({ einddatum: '9999-12-31' }), 400, 'einddatum'],
  ['a day before the count', actie({ einddatum: '0000-01-01' }), 400, 'einddatum'],
  ['a day in words', actie({ einddatum: 'morgen' }), 400, 'einddatum'],
  ['a day that has passed', actie({ einddatum: '2026-01-01' }), 400, 'einddatum'],
  ['a time that does not exist', overleg({ begin: '2026-05-12T25:00:00Z' }), 400, 'begin'],
  ['a time without zone', overleg({ begin: '2026-05-12T10:00:00' }), 400, 'begin'],
  ['a seat that leads nowhere', actie({ deelnameId: unknownId() }), 409, 'deelnameId'],
  ['an id that is none', actie({ deelnameId: "' or 1=1" }), 400, 'deelnameId'],
  ['an overleg that is not there', actie({ overlegId: unknownId() }), 400, 'overlegId'],
  ['a number that is no citizen', lid({ bsn: '123456789' }), 400, 'bsn'],
  ['a number with letters', lid({ bsn: '11122233x' }), 400, 'bsn'],
  ['someone born in the future', lid({ geboortedatum: '2030-01-01' }), 400, 'geboortedatum'],
  ['an address that is none', lid({ email: 'danny@' }), 400, 'email'],
  ['minutes below zero', overleg({ agenda: [{ titel: 'x', minuten: -5 }] }), 400, 'agenda.0.minuten'],
  ['minutes without end', overleg({ agenda: [{ titel: 'x', minuten: 1e300 }] }), 400, 'agenda.0.minuten'],
  ['a page below zero', get('/v1/casussen?pagina=-1'), 400, 'pagina'],
  ['a page twice', get('/v1/casussen?pagina=1&pagina=2'), 400, 'pagina'],
  ['PRV-24 · a name in an address', get('/v1/casussen?zoek=Danny'), 400, 'zoek'],
  ['a question with a prototype', get('/v1/casussen?__proto__=1'), 400, '__proto__'],
  ['a path that is no id', get('/v1/casussen/1'), 400, 'casusId'],
  ['a path with half a code', get('/v1/casussen/%E0%A4%A'), 400, /adres/],
  ['a path of a mile', get(`/v1/casussen/${'x'.repeat(5_000)}`), 414, /adres/],
  ['a path that is not there', get('/v1/bestaat-niet'), 404, /bestaat niet/],
  ['a change without version', wijzig({}), 428, /If-Match/],
  ['a version that is none', wijzig({ 'if-match': 'drie' }), 400, 'If-Match'],
  ['any version', wijzig({ 'if-match': '*' }), 400, 'If-Match'],
  ['a version from elsewhere', wijzig({ 'if-match': '"99999999999999999999"' }), 412, /Iemand anders/],
  ['a key with spaces', signaal('x', { 'idempotency-key': 'a b c d e' }), 400, 'Idempotency-Key'],
  ['a key that is too short', signaal('x', { 'idempotency-key': 'kort' }), 400, 'Idempotency-Key'],
  ['another site', signaal('x', { origin: 'https://kwaad.test' }), 403, /andere website/],
  ['a site that hides', signaal('x', { origin: 'null' }), 403, /andere website/],
]

for (const [rule, sent, status, says] of rows)
  test(`bad input · ${rule}: one plain sentence, and nothing changes`, async () => {
    const before = await fingerprint()
    const answer = await send(sent)
    assert.equal(answer.statusCode, status, answer.body)
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
    assert.equal(answer.headers['cache-control'], 'no-store')
    const probleem = Probleem.parse(answer.json())
    assert.match(probleem.detail, /^[A-Z].*\.$/)
    if (typeof says === 'string') assert.deepEqual(probleem.fouten?.map(({ veld }) => veld).includes(says), true)
    else assert.match(probleem.detail, says)
    assert.equal(await fingerprint(), before)
  })

test('bad input · everything that is wrong is named at once', async () => {
  const answer = await send(lid({ bsn: 7, geboortedatum: '2026-02-30', email: 'x', adres: 'a\0', kleur: 1 }))
  const velden = Probleem.parse(answer.json()).fouten?.map((fout) => fout.veld)
  assert.deepEqual(velden?.toSorted(), ['adres', 'bsn', 'email', 'geboortedatum', 'kleur'])
})

test('good input · emoji, right-to-left, zero-width and combined letters come back as they were sent', async () => {
  const tekst = '👩‍👩‍👧‍👦 مرحبا \u200bשלום e\u0301 \u202Egnirts <b>&amp; "aanhaling" \u2028 einde'
  const made = await send(signaal(tekst))
  assert.equal(made.statusCode, 201, made.body)
  assert.equal((made.json() as { tekst: string }).tekst, tekst)
})
