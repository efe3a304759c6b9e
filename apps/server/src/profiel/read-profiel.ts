import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { type Dag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../database/transaction.ts'

type Adopted = { readonly nummer: number; readonly geldigVanaf: Dag }

/** Adopted versions never change, so every process may keep them; which of them is in force is asked in each transaction. */
const kept = new Map<string, Netwerkprofiel>()
const KEEP_AT_MOST = 200

/** One question for a transaction, however often it asks for its profile. */
const asked = new WeakMap<ReadTx, Promise<readonly Adopted[]>>()

/** The netwerkprofiel in force now (NET-01). */
export const getActiveProfiel = (tx: ReadTx): Promise<Netwerkprofiel> => getProfielOn(tx, dagVan(tx.now))

/** The netwerkprofiel of a day: a running obligation keeps that of the day it arose. No version then is an error (NET-04). */
export async function getProfielOn(tx: ReadTx, dag: Dag): Promise<Netwerkprofiel> {
  const version = (await readAdopted(tx)).findLast(({ geldigVanaf }) => geldigVanaf <= dag)
  if (!version) throw new Error(`No netwerkprofiel valid on ${dag}`)
  return load(tx, version.nummer)
}

/** One adopted version by its number, as an obligation remembers it (NET-04). */
export async function getProfielVersie(tx: ReadTx, nummer: number): Promise<Netwerkprofiel> {
  const profiel = await findProfielVersie(tx, nummer)
  if (!profiel) throw new Error(`No netwerkprofiel version ${nummer}`)
  return profiel
}

/** The same, for a number that somebody typed: null when no such version was adopted. */
export async function findProfielVersie(tx: ReadTx, nummer: number): Promise<Netwerkprofiel | null> {
  return (await readAdopted(tx)).some((each) => each.nummer === nummer) ? load(tx, nummer) : null
}

function readAdopted(tx: ReadTx): Promise<readonly Adopted[]> {
  const known = asked.get(tx)
  if (known) return known
  const answer = tx.db
    .selectFrom('profielversie')
    .select(['nummer', 'geldigVanaf'])
    .where('netwerkId', '=', tx.netwerkId)
    .where('status', '=', 'vastgesteld')
    .orderBy('geldigVanaf')
    .orderBy('nummer')
    .execute()
  asked.set(tx, answer)
  return answer
}

async function load(tx: ReadTx, nummer: number): Promise<Netwerkprofiel> {
  const key = `${tx.netwerkId}/${nummer}`
  const known = kept.get(key)
  if (known) return known
  const row = await tx.db
    .selectFrom('profielversie')
    .select(['profiel', 'geldigVanaf'])
    .where('netwerkId', '=', tx.netwerkId)
    .where('nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  // Nothing gets into the column but what passed the contract, or was delivered.
  const profiel = { ...(row.profiel as Netwerkprofiel), versie: nummer, geldigVanaf: row.geldigVanaf }
  if (kept.size >= KEEP_AT_MOST) kept.clear()
  kept.set(key, profiel)
  return profiel
}
