import { randomUUID } from 'node:crypto'
import type { bevoegdheidEndpoints } from '@regietafel/contract/bevoegdheid.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import type { ToerustingInhoud } from './bevoegdheid.queries.ts'
import { readNamen } from './bevoegdheid.view.ts'
import { getPersoonKring, requireAnswersFor } from './persoon-kring.ts'

const KEY = 'POST /v1/personen/{persoonId}/toerusting'

/** The organisation declares the three sides on which it equips a regisseur (ROL-56). */
export const declareToerusting: UseCase<typeof KEY, (typeof bevoegdheidEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId },
  body,
}) => {
  await requireAnswersFor(tx, actor, await getPersoon(tx, persoonId))
  const toerustingId = randomUUID()
  const row = { kringId: await getPersoonKring(tx, 'bevoegdheid', persoonId), versie: 1 }
  const wie = { persoonId, verklaardOp: tx.now, verklaardDoor: actor.persoonId }
  const inhoud = tx.kringen.seal('toerusting', toerustingId, row, body satisfies ToerustingInhoud)
  await tx.db
    .insertInto('toerusting')
    .values({ netwerkId: tx.netwerkId, toerustingId, ...row, ...wie, inhoud })
    .execute()
  const naamOf = await readNamen(tx)
  const made = { ...body, verklaardOp: tx.now.toISOString(), verklaardDoor: naamOf(actor.persoonId) }
  return { body: made, objectId: toerustingId }
}
