import type { bevoegdheidEndpoints } from '@regietafel/contract/bevoegdheid.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, requireVersie } from '../../http/problem.ts'
import { requireSaved } from '../../database/transaction.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { readRegistratieRows, type RegistratieInhoud } from './bevoegdheid.queries.ts'
import { requireAnswersFor } from './persoon-kring.ts'

const KEY = 'DELETE /v1/personen/{persoonId}/profielregistraties/{registratieId}'

/** A profile that no longer holds; the row stays as history (ROL-53). */
export const withdrawRegistratie: UseCase<typeof KEY, (typeof bevoegdheidEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId, registratieId },
  ifMatch,
}) => {
  await requireAnswersFor(tx, actor, await getPersoon(tx, persoonId))
  const row = (await readRegistratieRows(tx, persoonId)).find((each) => each.registratieId === registratieId)
  if (!row) throw notFound()
  requireVersie(row.versie, ifMatch)
  if (row.ingetrokkenOp) throw new Problem(409, 'already-ingetrokken', 'Deze registratie is al ingetrokken.')
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud = tx.kringen.open<RegistratieInhoud>('profielregistratie', registratieId, row)
  const saved = await tx.db
    .updateTable('profielregistratie')
    .set({
      ingetrokkenOp: tx.now,
      ingetrokkenDoor: actor.persoonId,
      versie: next.versie,
      inhoud: tx.kringen.seal('profielregistratie', registratieId, next, inhoud),
    })
    .where('registratieId', '=', registratieId)
    .where('versie', '=', row.versie)
    .executeTakeFirst()
  requireSaved(saved)
  return { body: undefined, objectId: registratieId }
}
