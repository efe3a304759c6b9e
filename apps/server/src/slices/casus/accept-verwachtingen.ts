import type { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import {
  type AcceptVerwachtingenRefusal,
  acceptVerwachtingen as decide,
} from '@regietafel/domain/casus/accept-verwachtingen.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import { requireSaved } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, notFound, refusedAs } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { requireNoOverdracht } from './overdracht.queries.ts'
import { getDeelname } from './casus.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/aanvaarding'

const WORDS: Refusals<AcceptVerwachtingenRefusal> = {
  'deelname-not-uitgenodigd': [409, 'Je doet al mee, of deze uitnodiging is vervallen.'],
  'verwachtingen-incomplete': [400, 'Vink alle verwachtingen aan om mee te doen.', 'aanvaard'],
}

/** Joining the table: from here the seat opens what its role may read (ROL-02, ROL-03, PRV-03). */
export const acceptVerwachtingen: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params,
  body,
}) => {
  const deelname = await getDeelname(tx, params.casusId, params.deelnameId)
  if (deelname.persoon.persoonId !== actor.persoonId) throw notFound()
  await requireNoOverdracht(tx, params.casusId, params.deelnameId)
  const { verwachtingen } = (await getActiveProfiel(tx)).lijsten
  const decision = decide(deelname, body, verwachtingen, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const saved = await tx.db
    .updateTable('deelname')
    .set((eb) => ({ aanvaardOp: tx.now, vanaf: tx.now, versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', params.deelnameId)
    .where('versie', '=', deelname.versie)
    .executeTakeFirst()
  requireSaved(saved)
  await touchCasus(tx, params.casusId, 'deelname', params.deelnameId)
  return {
    body: await getDeelname(tx, params.casusId, params.deelnameId),
    versie: deelname.versie + 1,
    objectId: params.deelnameId,
  }
}
