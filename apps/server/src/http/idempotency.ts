import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { WriteTx } from '../database/transaction.ts'
import type { Answer, RegisteredEndpoint } from './endpoint.ts'
import type { Kept, ParsedRequest } from './parsed-request.ts'
import { Problem } from './problem.ts'

function digest(key: string, request: ParsedRequest): Buffer {
  return createHash('sha256')
    .update(canonicalize([key, request.params, request.body ?? null]) ?? '')
    .digest()
}

/**
 * The kept answer when this POST came before; null when it is new. Two at once wait for each other.
 * @throws Problem 409 when the key was used for another request.
 */
export async function readKept(tx: WriteTx, key: string, request: ParsedRequest): Promise<Kept | null> {
  const sleutel = request.idempotencyKey
  if (sleutel === null) return null
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tx.persoonId}/${sleutel}`}, 0))`.execute(tx.db)
  const kringId = tx.kringen.idOf('persoonlijk', null)
  const row = await tx.db
    .selectFrom('idempotentie')
    .selectAll()
    .where('kringId', '=', kringId)
    .where('sleutel', '=', sleutel)
    .executeTakeFirst()
  if (!row) return null
  if (!digest(key, request).equals(row.verzoek))
    throw new Problem(409, 'sleutel-hergebruikt', 'Deze Idempotency-Key is al voor een ander verzoek gebruikt.')
  return tx.kringen.open<Kept>('idempotentie', sleutel, row)
}

/** Turns what a use case gave into what goes out, and keeps it when the caller may send again. */
export async function keepAnswer(
  tx: WriteTx,
  { key, endpoint }: RegisteredEndpoint,
  request: ParsedRequest,
  answer: Answer<unknown>,
): Promise<Kept> {
  const kept: Kept = {
    status: endpoint.response || endpoint.produces ? (endpoint.status ?? 200) : 204,
    body: answer.body,
    versie: answer.versie ?? null,
    objectId: answer.objectId ?? null,
    ...(answer.fileName === undefined ? {} : { fileName: answer.fileName }),
  }
  const sleutel = request.idempotencyKey
  if (sleutel === null) return kept
  const row = { kringId: tx.kringen.idOf('persoonlijk', null), versie: 1 }
  await tx.db
    .insertInto('idempotentie')
    .values({
      netwerkId: tx.netwerkId,
      ...row,
      sleutel,
      verzoek: digest(key, request),
      status: kept.status,
      gemaaktOp: tx.now,
      inhoud: tx.kringen.seal('idempotentie', sleutel, row, kept),
    })
    .execute()
  return kept
}
