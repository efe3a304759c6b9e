import type { convenantEndpoints } from '@regietafel/contract/convenant.contract.ts'
import { type BestandProblem, checkBestand } from '@regietafel/domain/netwerk/convenant.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { refuseFouten, requireVersie } from '../../../http/problem.ts'
import { getConvenant, insertBestand, lockConvenant } from './convenant.queries.ts'

const KEY = 'PUT /v1/beheer/convenanten/{convenantId}/bestand'

const WORDS: Record<BestandProblem, string> = {
  'no-pdf': 'Dit is geen PDF. Bewaar het document als PDF en kies het opnieuw.',
  'too-large': 'Deze PDF is groter dan 5 MB. Maak hem kleiner en kies hem opnieuw.',
}

/** Keeps the document; what it is follows from its bytes, not from its name (NET-14). */
export const placeBestand: UseCase<typeof KEY, (typeof convenantEndpoints)[typeof KEY]> = async ({
  tx,
  params: { convenantId },
  body,
  ifMatch,
}) => {
  const current = await lockConvenant(tx, convenantId)
  requireVersie(current, ifMatch)
  const pdf = Buffer.from(body.pdf, 'base64')
  const problem = checkBestand(pdf)
  if (problem) throw refuseFouten([{ veld: 'pdf', melding: WORDS[problem] }])
  await insertBestand(tx, convenantId, pdf)
  await tx.db
    .updateTable('convenant')
    .set({ versie: current + 1 })
    .where('netwerkId', '=', tx.netwerkId)
    .where('convenantId', '=', convenantId)
    .execute()
  return { body: await getConvenant(tx, convenantId), versie: current + 1, objectId: convenantId }
}
