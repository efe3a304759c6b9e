import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { FUNCTIES, type Functie } from '@regietafel/domain/toegang/rollen.ts'
import { sql } from 'kysely'
import type { Store } from '../database/transaction.ts'
import type { Persoon } from './actor.ts'

/** A session ends after this rest, and after this long whatever happens (PRV-27). */
export const SESSION_REST_MINUTES = 30
export const SESSION_LIMIT_HOURS = 12

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const isFunctie = (value: string): value is Functie => FUNCTIES.some((functie) => functie === value)

type Row = { sessieId: string; accountId: string; netwerkId: string; persoonId: string; functies: string[] }

/** Opens a session for a person of this account and gives its token; the database keeps only a hash. Null when not allowed. */
export async function openSession(
  store: Store,
  who: { accountId: string; netwerkId: string; persoonId: string },
  now: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const until = new Date(now.getTime() + SESSION_LIMIT_HOURS * 3_600_000)
  const { rows } = await sql<{ sessieOpen: boolean }>`
    select sessie_open(${hashOf(token)}, ${randomUUID()}, ${who.accountId}, ${who.netwerkId}, ${who.persoonId}, ${now}, ${until})`.execute(
    store.database.db,
  )
  return rows[0]?.sessieOpen ? token : null
}

/** Who stands behind a token now; null when the session ended, rested too long or never was. */
export async function findPersoon(store: Store, token: string, now: Date): Promise<Persoon | null> {
  const { rows } =
    await sql<Row>`select * from sessie_gebruik(${hashOf(token)}, ${now}, make_interval(mins => ${SESSION_REST_MINUTES}))`.execute(
      store.database.db,
    )
  const row = rows[0]
  return row ? { ...row, functies: row.functies.filter(isFunctie) } : null
}

/** Whether a session still lives; asking does not count as using it. */
export async function isSessionAlive(store: Store, sessieId: string, now: Date): Promise<boolean> {
  const { rows } = await sql<{ leeft: boolean }>`
    select sessie_leeft(${sessieId}, ${now}, make_interval(mins => ${SESSION_REST_MINUTES})) as leeft`.execute(
    store.database.db,
  )
  return rows[0]?.leeft ?? false
}

/** Ends this session, or (without an id) every session of the account: sign out everywhere. */
export async function endSession(store: Store, accountId: string, sessieId: string | null, now: Date): Promise<void> {
  await sql`select sessie_beeindig(${accountId}, ${sessieId}, ${now})`.execute(store.database.db)
}

/** Goes on in another network as another person of the same account; false when there is no such person. */
export async function switchSession(
  store: Store,
  actor: Persoon,
  to: { netwerkId: string; persoonId: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql<{ sessieWissel: boolean }>`
    select sessie_wissel(${actor.sessieId}, ${actor.accountId}, ${to.netwerkId}, ${to.persoonId}, ${now})`.execute(
    store.database.db,
  )
  return rows[0]?.sessieWissel ?? false
}
