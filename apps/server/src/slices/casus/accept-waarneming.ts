import type { afwezigheidEndpoints } from '@regietafel/contract/afwezigheid.contract.ts'
import { acceptVerwachtingen, type AcceptVerwachtingenRefusal } from '@regietafel/domain/casus/accept-verwachtingen.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readVervangingen, readWaarnemingen } from './afwezigheid.queries.ts'

const KEY = 'POST /v1/waarnemingen/{persoonId}/aanvaarding'

const WORDS: Refusals<AcceptVerwachtingenRefusal> = {
  'deelname-not-uitgenodigd': [409, 'Je neemt al waar voor deze collega.'],
  'verwachtingen-incomplete': [400, 'Vink alle verwachtingen aan om waar te nemen.', 'aanvaard'],
}

/** One yes for all casussen of a colleague: the expectations are the same in each (ROL-02, ROL-39). */
export const acceptWaarneming: UseCase<typeof KEY, (typeof afwezigheidEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId },
  body,
}) => {
  const seats = (await readVervangingen(tx)).filter(
    (seat) => seat.persoonId === actor.persoonId && seat.vanPersoonId === persoonId,
  )
  if (seats.length === 0) throw notFound()
  const asked = seats.filter(({ aanvaardOp }) => aanvaardOp === null)
  const { verwachtingen } = (await getActiveProfiel(tx)).lijsten
  const decision = acceptVerwachtingen(
    { status: asked.length > 0 ? 'uitgenodigd' : 'actief' },
    body,
    verwachtingen,
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  for (const { deelnameId, casusId } of asked) {
    await tx.db
      .updateTable('deelname')
      .set((eb) => ({ aanvaardOp: tx.now, vanaf: tx.now, versie: eb('versie', '+', 1) }))
      .where('deelnameId', '=', deelnameId)
      .where('aanvaardOp', 'is', null)
      .execute()
    await touchCasus(tx, casusId, 'deelname', deelnameId)
  }
  const made = (await readWaarnemingen(tx, actor.persoonId)).find((row) => row.persoonId === persoonId)
  if (!made) throw notFound()
  return { body: made, objectId: persoonId }
}
