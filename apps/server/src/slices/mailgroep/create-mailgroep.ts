import { randomUUID } from 'node:crypto'
import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import {
  createMailgroep as decide,
  type CreateMailgroepRefusal,
} from '@regietafel/domain/mailgroep/create-mailgroep.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { restartStilte } from '../../mailgroep/post-bericht.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { findMailgroep } from './mailgroep.queries.ts'
import { hadEersteOverleg, readMailgroep } from './read-mailgroep.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep'

const WORDS: Refusals<CreateMailgroepRefusal> = {
  'mailgroep-not-in-this-netwerk': [
    409,
    'Dit netwerk werkt zonder mailgroep. Terugkoppeling gaat rechtstreeks naar de betrokken deelnemers.',
  ],
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om de mailgroep te maken.'],
  'only-the-procesregisseur': [403, 'Alleen de procesregisseur maakt de mailgroep.'],
  'mailgroep-already-there': [409, 'Deze casus heeft al een mailgroep.'],
  'eerste-overleg-not-afgerond': [409, 'De mailgroep komt na het eerste overleg. Rond dat overleg eerst af.'],
}

/** The procesregisseur opens the one mailgroep of the casus for everyone with an active seat (COM-01, NET-33). */
export const createMailgroep: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
}) => {
  const casus = await getCasus(tx, casusId)
  const start = {
    casusStatus: casus.status,
    hasMailgroep: (await findMailgroep(tx, casusId)) !== undefined,
    eersteOverlegAfgerond: await hadEersteOverleg(tx, casusId),
  }
  const aan = waarde(await getActiveProfiel(tx), 'mailgroep.aan')
  const decision = decide(start, { rol: 'procesregisseur' }, aan, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const mailgroepId = randomUUID()
  const kringId = tx.kringen.idOf('casuspartners', casusId)
  await tx.db
    .insertInto('mailgroep')
    .values({
      netwerkId: tx.netwerkId,
      mailgroepId,
      kringId,
      casusId,
      gemaaktOp: decision.value.gemaaktOp,
      gemaaktDoor: actor.persoonId,
    })
    .execute()
  await restartStilte(tx, casusId, mailgroepId)
  await announce(tx, { casusId, kringId, soort: 'mailgroep', id: mailgroepId })
  return { body: await readMailgroep(tx, casusId), objectId: mailgroepId }
}
