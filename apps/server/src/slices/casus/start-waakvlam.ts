import { randomUUID } from 'node:crypto'
import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { startWaakvlam as decide } from '@regietafel/domain/casus/nazorg.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { planTermijnOpDag } from '../../termijn/plan-termijn.ts'
import { readAfsluitingRows } from './afsluiting.queries.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { getCasus } from './casus.reads.ts'
import { findOpenWaakvlam, type WaakvlamInhoud } from './nazorg.queries.ts'
import { pauseRitme } from './ritme.ts'

const KEY = 'POST /v1/casussen/{casusId}/waakvlam'

const WORDS: Refusals<'casus-not-lopend' | 'waakvlam-already-on' | 'afsluiting-proposed'> = {
  'casus-not-lopend': [409, 'Deze casus is gesloten.'],
  'waakvlam-already-on': [409, 'Deze casus staat al op waakvlam.'],
  'afsluiting-proposed': [409, 'Er ligt een voorstel om af te sluiten. Trek dat eerst in.'],
}

/** Risks stay but little is needed now: the casus stays open, with a look every so many weeks (SLT-13). */
export const startWaakvlam: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body: { reden, omDeWeken },
}) => {
  const { status } = await getCasus(tx, casusId)
  const hasWaakvlam = (await findOpenWaakvlam(tx, casusId)) !== undefined
  const openVoorstel = (await readAfsluitingRows(tx, casusId)).some((row) => row.status === 'voorgesteld')
  const decision = decide({ status, hasWaakvlam, openVoorstel }, omDeWeken, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const waakvlamId = randomUUID()
  const { volgendeOp } = decision.value
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('waakvlam')
    .values({
      netwerkId: tx.netwerkId,
      waakvlamId,
      ...row,
      casusId,
      begonnenOp: tx.now,
      begonnenDoor: actor.persoonId,
      omDeWeken,
      volgendeOp,
      inhoud: tx.kringen.seal('waakvlam', waakvlamId, row, { reden } satisfies WaakvlamInhoud),
    })
    .execute()
  await pauseRitme(tx, casusId)
  await planTermijnOpDag(tx, { casusId, soort: 'waakvlam', objectId: waakvlamId, einddatum: volgendeOp })
  await announce(tx, { casusId, kringId: row.kringId, soort: 'afsluiting', id: waakvlamId })
  return { body: await readAfsluitingen(tx, casusId), objectId: waakvlamId }
}
