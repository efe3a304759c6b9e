import { Agent, createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'
import pg from 'pg'
import { createApp } from '../../http/app.ts'
import { parseAll } from '../../http/validate.ts'
import { COOKIE } from '../../http/register.ts'
import { openSession } from '../../access/session.ts'
import type { TestPersoon, TestServer } from '../test-server.ts'
import { type Row, atLeast, compare, ms } from './measure.ts'

const QUERY = 'select naam, domein from organisatie where netwerk_id = $1'

/** Our HTTP layer with its checks and one query, against Node's bare http and the same query. */
export async function benchHttp(url: string, netwerkId: string): Promise<Row> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  const query = () => pool.query({ name: 'org', text: QUERY, values: [netwerkId] })
  const app = createApp({ log: false, secure: false })
  app.get('/v1/vraag/:id', async (request) => {
    parseAll(
      { params: z.object({ id: z.guid() }), query: z.strictObject({}) },
      { params: request.params, query: request.query },
    )
    return (await query()).rows as unknown[]
  })
  await app.listen({ port: 0 })
  const bare = createServer((_request, response) => {
    void query().then(({ rows }) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(rows)))
  })
  await new Promise<void>((resolve) => bare.listen(0, resolve))
  const portOf = (server: { address(): string | AddressInfo | null }) => (server.address() as AddressInfo).port
  const get = (port: number) => fetch(`http://localhost:${port}/v1/vraag/${netwerkId}`).then((answer) => answer.text())
  const ports = [portOf(bare), portOf(app.server)] as const
  // Several at once: what a server can do, and not how long one caller waits.
  const many = (port: number) => () => Promise.all(Array.from({ length: 20 }, () => get(port)))
  const { a, b, ratio } = await compare(many(ports[0]), many(ports[1]), 100)
  await app.close()
  bare.close()
  await pool.end()
  return atLeast(
    'HTTP, checks and one query against bare http and the same query',
    ratio,
    0.65,
    `20 requests in ${ms(b)} against ${ms(a)}`,
  )
}

const OPEN = ['', '/huishoudleden', '/plan', '/acties', '/termijnen']

/** Opening a casus with everything on it over HTTP, against a bare connection that runs the very same statements. */
export async function benchOpen(server: TestServer, url: string, bas: TestPersoon, casusId: string): Promise<Row> {
  const token = (await openSession(server.store, bas, server.now())) ?? ''
  await server.app.listen({ port: 0 })
  const { port } = server.app.server.address() as AddressInfo
  // One kept connection, and the lightest client there is: it is measured along.
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const open = async () => {
    for (const part of OPEN) {
      const status = await get(agent, port, `/v1/casussen/${casusId}${part}`, `${COOKIE}=${token}`)
      if (status !== 200) throw new Error(`${part}: ${status}`)
    }
  }
  const statements = await recordStatements(open)
  const client = new pg.Client({
    connectionString: url,
    options: '-c role=regietafel_app -c app.kringen={} -c app.schrijfkringen={}',
  })
  await client.connect()
  const replay = async () => {
    for (const { text, values } of statements)
      await client.query(values.length > 0 ? { name: String(names.get(text)), text, values } : text)
  }
  const names = new Map([...new Set(statements.map(({ text }) => text))].map((text, i) => [text, `s${i}`]))
  const { a, b, ratio } = await compare(replay, open, 100)
  await client.end()
  return atLeast(
    `open a casus with everything: API against bare pg with the same ${statements.length} statements`,
    ratio,
    0.5,
    `${ms(b)} against ${ms(a)}`,
  )
}

const get = (agent: Agent, port: number, path: string, cookie: string): Promise<number> =>
  new Promise((resolve, reject) => {
    ask({ agent, port, path, headers: { cookie } }, (answer) =>
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0)),
    )
      .on('error', reject)
      .end()
  })

type Statement = { readonly text: string; readonly values: unknown[] }

/** Every statement that a piece of work sends to PostgreSQL, in order. */
async function recordStatements(work: () => Promise<void>): Promise<Statement[]> {
  await work()
  const seen: Statement[] = []
  const original = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown
  Reflect.set(pg.Client.prototype, 'query', function record(this: pg.Client, ...args: unknown[]) {
    const [first] = args
    if (typeof first === 'string') seen.push({ text: first, values: [] })
    else if (typeof first === 'object' && first !== null && 'text' in first)
      seen.push({
        text: String(first.text),
        values: 'values' in first && Array.isArray(first.values) ? first.values : [],
      })
    return Reflect.apply(original, this, args)
  })
  await work()
  Reflect.set(pg.Client.prototype, 'query', original)
  return seen
}
