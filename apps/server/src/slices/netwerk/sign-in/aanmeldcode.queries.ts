import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Store, WriteTx } from '../../../database/transaction.ts'
import type { Identity } from './provider.ts'

export type AanmeldcodeUitkomst = 'gelukt' | 'onbekend' | 'gebruikt' | 'verlopen' | 'beeindigd' | 'iemand-anders'
export type Wie = { readonly netwerkId: string; readonly persoonId: string }

const hashOf = (aanmeldcode: string) => createHash('sha256').update(aanmeldcode).digest()

/** Keeps the hash of a new code; earlier codes of this persoon end. */
export async function insertAanmeldcode(
  tx: WriteTx,
  code: { aanmeldcode: string; persoonId: string; verlooptOp: Date },
): Promise<void> {
  const { aanmeldcode, persoonId, verlooptOp } = code
  await sql`select aanmeldcode_maak(${hashOf(aanmeldcode)}, ${tx.netwerkId}, ${persoonId}, ${tx.now}, ${verlooptOp})`.execute(
    tx.db,
  )
}

/** Whose code this is, used or not; null when there is none. */
export async function findWie(store: Store, aanmeldcode: string): Promise<Wie | null> {
  const { rows } = await sql<Wie>`select * from aanmeldcode_van(${hashOf(aanmeldcode)})`.execute(store.database.db)
  return rows[0] ?? null
}

/** Ties the identity to the persoon of the code, once. */
export async function redeemAanmeldcode(
  store: Store,
  aanmeldcode: string,
  identity: Pick<Identity, 'issuer' | 'subject'>,
  now: Date,
): Promise<{ uitkomst: AanmeldcodeUitkomst; accountId: string | null }> {
  const { rows } = await sql<{ uitkomst: AanmeldcodeUitkomst; accountId: string | null }>`
    select * from aanmeldcode_gebruik(${hashOf(aanmeldcode)}, ${identity.issuer}, ${identity.subject}, ${now})`.execute(
    store.database.db,
  )
  return rows[0] ?? { uitkomst: 'onbekend', accountId: null }
}

/** The account of an identity: by issuer and subject, never by e-mail. */
export async function findAccount(
  store: Store,
  identity: Pick<Identity, 'issuer' | 'subject'>,
): Promise<string | null> {
  const { rows } = await sql<{ account: string | null }>`
    select identiteit_zoek(${identity.issuer}, ${identity.subject}) as account`.execute(store.database.db)
  return rows[0]?.account ?? null
}

/** Where this account is or was a persoon: for the log of a network that someone has left. */
export const readEver = (store: Store, accountId: string): Promise<Wie[]> => readActive(store, accountId, new Date(0))

/** Where this account is an active persoon, by name of the netwerk. */
export async function readActive(store: Store, accountId: string, now: Date): Promise<Wie[]> {
  const { rows } = await sql<Wie>`select * from personen_van(${accountId}, ${now})`.execute(store.database.db)
  return rows.map(({ netwerkId, persoonId }) => ({ netwerkId, persoonId }))
}
