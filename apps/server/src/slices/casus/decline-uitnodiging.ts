import type { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import { declineUitnodiging as decide } from '@regietafel/domain/casus/decline-uitnodiging.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import { requireSaved } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, refusedAs } from '../../http/problem.ts'
import { requireNoOverdracht } from './overdracht.queries.ts'
import { getDeelname } from './casus.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/afwijzing'

/** Saying no to a seat: it ends at once and the casus is gone from view (ROL-01, PRV-14). */
export const declineUitnodiging: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params,
}) => {
  const { casusId, deelnameId } = params
  const deelname = await getDeelname(tx, casusId, deelnameId)
  if (deelname.persoon.persoonId !== actor.persoonId) throw notFound()
  await requireNoOverdracht(tx, casusId, deelnameId)
  const decision = decide(deelname, tx.now)
  if (!decision.ok)
    throw refusedAs(
      { 'deelname-not-uitgenodigd': [409, 'Je doet al mee, of deze uitnodiging is vervallen.'] },
      decision.refusal,
    )

  const { status, tot } = decision.value
  const saved = await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot, eindeReden: status, versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', deelnameId)
    .where('casusId', '=', casusId)
    .where('versie', '=', deelname.versie)
    .executeTakeFirst()
  requireSaved(saved)
  await touchCasus(tx, casusId, 'deelname', deelnameId)
  return { body: undefined, objectId: deelnameId }
}
