import { type Sessie, proefEndpoints, sessieEndpoints } from '@regietafel/contract/netwerk.contract.ts'
import { sql } from 'kysely'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Persoon } from '../../access/actor.ts'
import { SESSION_LIMIT_HOURS, endSession, openSession, switchSession } from '../../access/session.ts'
import { inTransaction, type Store, type WriteTx } from '../../database/transaction.ts'
import { registerOpenSlice } from '../../http/open-endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { COOKIE, type HttpDependencies, cookieName } from '../../http/register.ts'
import { type Logregel, writeLog } from '../../log/write-log.ts'
import type { Aanbieder } from './sign-in/read-aanbieders.ts'
import { getNetwerk, getPersoon, readPersonen } from './netwerk.reads.ts'

export type SessieOptions = {
  readonly proef: boolean
  /** Profiles whose network of the trial is still being told: nobody can choose it yet. */
  readonly wachten?: ReadonlySet<string>
  /** Organisations whose identity provider may sign people in. */
  readonly organisaties: readonly Aanbieder[]
}

/** Signing in, out and over. The trial's sign-in is registered only in the trial. */
export function registerSessies(app: FastifyInstance, deps: HttpDependencies, options: SessieOptions): void {
  registerOpenSlice(app, deps, sessieEndpoints, {
    'GET /v1/aanmeldmogelijkheden': async () => ({
      proef: options.proef,
      organisaties: options.organisaties.map(({ code, naam }) => ({ code, naam })),
    }),
    'GET /v1/sessie': async ({ actor, now }) => readSessie(deps.store, mustBe(actor), options.proef, now),
    'PUT /v1/sessie/netwerk': async ({ actor, body, now }) => {
      if (!(await switchSession(deps.store, mustBe(actor), body, now))) throw notFound()
      await logSignIn(deps.store, body, 'sessie.open', now)
    },
    'DELETE /v1/sessie': async ({ actor, reply, now }) =>
      leave(deps, mustBe(actor), mustBe(actor).sessieId, reply, now),
    'DELETE /v1/sessies': async ({ actor, reply, now }) => leave(deps, mustBe(actor), null, reply, now),
  })
  if (!options.proef) return
  registerOpenSlice(app, deps, proefEndpoints, {
    'GET /v1/proefpersonen': async ({ now }) => ({
      netwerken: await readProefpersonen(deps.store, options.wachten ?? NONE, now),
      wordtNogGevuld: (options.wachten ?? NONE).size > 0,
    }),
    'POST /v1/proefsessies': async ({ body, reply, now }) => {
      const accountId = await asSystem(deps.store, body.netwerkId, now, async (tx) => {
        const row = await tx.db
          .selectFrom('persoon')
          .select('accountId')
          .where('persoonId', '=', body.persoonId)
          .executeTakeFirst()
        return row?.accountId
      })
      const token = accountId ? await openSession(deps.store, { accountId, ...body }, now) : null
      if (!token) throw notFound()
      await logSignIn(deps.store, body, 'sessie.open', now)
      setSessionCookie(reply, token, deps.secureCookie)
    },
  })
}

/** Gives the browser its session; scripts cannot read it, other sites cannot send it along with a change. */
export function setSessionCookie(reply: FastifyReply, token: string, secure: boolean): void {
  reply.setCookie(cookieName(COOKIE, secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: SESSION_LIMIT_HOURS * 3600,
  })
}

/** A sign-in or sign-out in the log of the netwerk. */
export const logSignIn = (
  store: Store,
  who: { netwerkId: string; persoonId: string },
  gebeurtenis: string,
  now: Date,
  uitkomst: Logregel['uitkomst'] = 'gelukt',
): Promise<void> =>
  inTransaction(
    store,
    { soort: 'persoon', bereik: 'netwerk', netwerkId: who.netwerkId, persoonId: who.persoonId },
    now,
    (tx) =>
      writeLog(tx, null, {
        gebeurtenis,
        handeling: 'E',
        uitkomst,
        rollen: [],
        objectSoort: 'sessie',
        objectId: null,
        casusId: null,
        sessieId: null,
        verzoekId: null,
      }),
  )

function mustBe(actor: Persoon | null): Persoon {
  if (!actor) throw new Error('This endpoint asks a session')
  return actor
}

async function leave(
  { store, secureCookie }: HttpDependencies,
  actor: Persoon,
  sessieId: string | null,
  reply: FastifyReply,
  now: Date,
): Promise<void> {
  await endSession(store, actor.accountId, sessieId, now)
  await logSignIn(store, actor, 'sessie.end', now)
  reply.clearCookie(cookieName(COOKIE, secureCookie), { path: '/', secure: secureCookie })
}

async function readSessie(store: Store, actor: Persoon, proef: boolean, now: Date): Promise<Sessie> {
  const { netwerkId, persoonId } = actor
  return inTransaction(store, { soort: 'persoon', bereik: 'netwerk', netwerkId, persoonId }, now, async (tx) => {
    const { rows } = await sql<{
      netwerkId: string
      persoonId: string
      netwerk: string
    }>`select * from personen_van(${actor.accountId}, ${now})`.execute(tx.db)
    const andere = rows.filter((row) => row.netwerkId !== netwerkId)
    return {
      proef,
      netwerk: await getNetwerk(tx),
      persoon: await getPersoon(tx, persoonId),
      andereNetwerken: andere.map((row) => ({ netwerkId: row.netwerkId, persoonId: row.persoonId, naam: row.netwerk })),
    }
  })
}

const NONE: ReadonlySet<string> = new Set()

async function readProefpersonen(store: Store, wachten: ReadonlySet<string>, now: Date) {
  const { rows } = await sql<{ netwerkId: string; profiel: string }>`select * from netwerken()`.execute(
    store.database.db,
  )
  const netwerken = []
  for (const { netwerkId } of rows.filter(({ profiel }) => !wachten.has(profiel)))
    netwerken.push(
      await asSystem(store, netwerkId, now, async (tx) => ({
        netwerk: await getNetwerk(tx),
        personen: await readPersonen(tx),
      })),
    )
  return netwerken
}

const asSystem = <R>(store: Store, netwerkId: string, now: Date, work: (tx: WriteTx) => Promise<R>): Promise<R> =>
  inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, work)
