import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import type { Functie, Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { FastifyInstance } from 'fastify'
import { MasterKey } from '../access/seal.ts'
import { openSession } from '../access/session.ts'
import { inTransaction, type Store } from '../database/transaction.ts'
import type { AppOptions } from '../http/app.ts'
import { COOKIE } from '../http/register.ts'
import { openStore } from '../database/open-store.ts'
import { createHub } from '../live/hub.ts'
import { createServer } from '../server.ts'
import { runDueJobs } from './run-due-jobs.ts'
import { addDeelname } from '../access/add-deelname.ts'
import { createCasus } from '../slices/casus/create-casus.ts'
import { createNetwerk, createOrganisatie, createPersoon } from '../slices/netwerk/create-netwerk.ts'
import { createTestDatabase } from './test-database.ts'

export type TestPersoon = {
  readonly netwerkId: string
  readonly persoonId: string
  readonly accountId: string
  readonly organisatieId: string
}
export type TestAnswer = {
  readonly status: number
  readonly body: never
  readonly headers: Record<string, unknown>
  readonly text: string
  readonly bytes: Buffer
}
type Sent = {
  params?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
  ifMatch?: number
  headers?: Record<string, string>
}

/** A server on its own database, with a clock that the test moves. */
export type TestServer = {
  readonly app: FastifyInstance
  readonly store: Store
  readonly databaseUrl: string | null
  now(): Date
  setNow(moment: string | Date): void
  /** Asks as a person (null: nobody); signs in anew each time, so that a session never outlives the test's clock. */
  ask(persoon: TestPersoon | null, key: EndpointKey, sent?: Sent): Promise<TestAnswer>
  /** Runs every job that is due by the test's clock, and gives the mails that went out. */
  runJobs(): Promise<string[]>
  close(): Promise<void>
}

export async function createTestServer(
  start = '2026-03-02T09:00:00Z',
  checkAnswers = true,
  master = new MasterKey(randomBytes(32)),
  log: AppOptions['log'] = false,
): Promise<TestServer> {
  const { database, url, drop } = await createTestDatabase()
  const store = await openStore(database, master)
  const hub = await createHub(database)
  const mailFolder = await mkdtemp(join(tmpdir(), 'regietafel-mail-'))
  let now = new Date(start)
  const app = createServer({
    store,
    hub,
    clock: () => now,
    checkAnswers,
    proef: true,
    organisaties: [],
    secureCookie: false,
    log,
    webFolder: null,
    siteUrl: 'https://tafel.voorbeeld.test',
  })
  await app.ready()
  return {
    app,
    store,
    databaseUrl: url,
    now: () => now,
    setNow: (moment) => {
      now = new Date(moment)
    },
    ask: async (persoon, key, sent = {}) => {
      const token = persoon ? await openSession(store, persoon, now) : null
      return inject(app, token, key, sent)
    },
    runJobs: () => runDueJobs(store, now, mailFolder),
    close: async () => {
      await app.close()
      await hub.close()
      await store.queue.stop({ graceful: false })
      await rm(mailFolder, { recursive: true })
      await drop()
    },
  }
}

async function inject(app: FastifyInstance, token: string | null, key: EndpointKey, sent: Sent): Promise<TestAnswer> {
  const [method = 'GET', template = ''] = key.split(' ')
  const answer = await app.inject({
    method: method as 'GET',
    url: template.replaceAll(/\{(\w+)\}/g, (_, name: string) => sent.params?.[name] ?? `{${name}}`),
    ...(sent.query ? { query: sent.query } : {}),
    ...(sent.body === undefined ? {} : { payload: sent.body as object }),
    ...(token ? { cookies: { [COOKIE]: token } } : {}),
    headers: { ...(sent.ifMatch === undefined ? {} : { 'if-match': `"${sent.ifMatch}"` }), ...sent.headers },
  })
  const isJson = /json/.test(String(answer.headers['content-type'] ?? ''))
  return {
    status: answer.statusCode,
    body: (isJson ? answer.json() : undefined) as never,
    headers: answer.headers,
    text: answer.body,
    bytes: answer.rawPayload,
  }
}

/** A netwerk with invented people: `personen` by the name you give them. */
export async function aNetwerk<Naam extends string>(
  server: Pick<TestServer, 'store' | 'now'>,
  profiel: string,
  personen: Record<Naam, { organisatie: string; functies?: readonly Functie[]; convenant?: boolean }>,
): Promise<{ netwerkId: string; personen: Record<Naam, TestPersoon> }> {
  const netwerkId = await createNetwerk(
    server.store,
    { profiel, naam: profiel, codeVoorvoegsel: profiel === 'noord-limburg' ? 'NL' : 'ZL' },
    server.now(),
  )
  const made = await inTransaction(
    server.store,
    { soort: 'systeem', netwerkId, casusId: null },
    server.now(),
    async (tx) => {
      const organisaties = new Map<string, string>()
      const result: Partial<Record<Naam, TestPersoon>> = {}
      for (const [naam, wie] of Object.entries(personen) as [Naam, (typeof personen)[Naam]][]) {
        const organisatieId =
          organisaties.get(wie.organisatie) ??
          (await createOrganisatie(tx, { naam: wie.organisatie, domein: 'zorg', convenant: wie.convenant ?? true }))
        organisaties.set(wie.organisatie, organisatieId)
        const inhoud = { naam, functienaam: 'medewerker', email: `${naam.toLowerCase()}@voorbeeld.test`, telefoon: '' }
        const ids = await createPersoon(tx, { organisatieId, functies: wie.functies ?? ['ketenpartner'], ...inhoud })
        result[naam] = { netwerkId, organisatieId, ...ids }
      }
      return result as Record<Naam, TestPersoon>
    },
  )
  return { netwerkId, personen: made }
}

/** A running casus with its team seated and accepted. */
export async function aCasus(
  server: TestServer,
  procesregisseur: TestPersoon,
  team: readonly { persoon: TestPersoon; rol: Rol }[] = [],
): Promise<{ casusId: string; code: string; deelnames: string[] }> {
  const { netwerkId, persoonId } = procesregisseur
  return inTransaction(
    server.store,
    { soort: 'persoon', netwerkId, persoonId, bereik: 'netwerk' },
    server.now(),
    async (tx) => {
      const casus = await createCasus(tx, {
        procesregisseur,
        onderdeel: null,
        niveau: 3,
        themas: ['overlast'],
        grondslag: 'convenant',
        doel: 'Rust in de straat',
      })
      const deelnames = []
      for (const { persoon, rol } of team)
        deelnames.push(
          await addDeelname(tx, {
            casusId: casus.casusId,
            persoonId: persoon.persoonId,
            organisatieId: persoon.organisatieId,
            rol,
            vanaf: tx.now,
            aanvaardOp: tx.now,
          }),
        )
      return { ...casus, deelnames }
    },
  )
}

/** An id that nobody has. */
export const unknownId = (): string => randomUUID()
