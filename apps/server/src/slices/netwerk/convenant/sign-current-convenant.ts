import type { WriteTx } from '../../../database/transaction.ts'
import { insertConvenant, readConvenanten, signConvenant } from './convenant.queries.ts'

/** An organisation that comes into the netwerk with a signature signs what holds now; the first makes it (NET-14). */
export async function signCurrentConvenant(tx: WriteTx, organisatieId: string): Promise<void> {
  const current = (await readConvenanten(tx)).find(({ soort, stand }) => soort === 'convenant' && stand === 'geldig')
  if (current) return signConvenant(tx, current.convenantId, [organisatieId])
  await insertConvenant(tx, {
    soort: 'convenant',
    titel: 'Samenwerkingsconvenant',
    // When it was concluded is for the beheerder to say.
    geslotenOp: null,
    geldigTot: null,
    aanduiding: null,
    ingetrokkenOp: null,
    ondertekenaars: [organisatieId],
  })
}
