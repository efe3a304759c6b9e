import { randomBytes } from 'node:crypto'
import type { WriteTx } from '../../../database/transaction.ts'
import { insertAanmeldcode } from '../sign-in/aanmeldcode.queries.ts'

const DAYS = 7

/** A new one-time code for a persoon; earlier ones end. The database keeps a hash only, so it is told once (PRV-27). */
export async function inviteToSignIn(
  tx: WriteTx,
  persoonId: string,
): Promise<{ aanmeldcode: string; verlooptOp: Date }> {
  const aanmeldcode = randomBytes(24).toString('base64url')
  const verlooptOp = new Date(tx.now.getTime() + DAYS * 24 * 3_600_000)
  await insertAanmeldcode(tx, { aanmeldcode, persoonId, verlooptOp })
  return { aanmeldcode, verlooptOp }
}
