import { randomUUID } from 'node:crypto'
import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, refuseFouten } from '../../http/problem.ts'
import { readHeropeningRows, type ToestemmingInhoud } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/heropeningen/{heropeningId}/toestemming'

/** After a reopening consent is asked anew; the answer is kept with how and when it was given (SLT-11). */
export const recordToestemming: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, heropeningId },
  body: { antwoord, wijze, gezegdOp, toelichting },
}) => {
  if (!(await readHeropeningRows(tx, casusId)).some((row) => row.heropeningId === heropeningId)) throw notFound()
  if (gezegdOp > dagVan(tx.now)) throw refuseFouten([{ veld: 'gezegdOp', melding: 'Kies vandaag of een eerdere dag.' }])
  const toestemmingsvraagId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('toestemmingsvraag')
    .values({
      netwerkId: tx.netwerkId,
      toestemmingsvraagId,
      ...row,
      casusId,
      heropeningId,
      antwoord,
      wijze,
      gezegdOp,
      vastgelegdOp: tx.now,
      vastgelegdDoor: actor.persoonId,
      inhoud: tx.kringen.seal('toestemmingsvraag', toestemmingsvraagId, row, {
        toelichting,
      } satisfies ToestemmingInhoud),
    })
    .execute()
  return { body: await readAfsluitingen(tx, casusId), objectId: heropeningId }
}
