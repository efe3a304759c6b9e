import type { afsluitingEndpoints } from '@regietafel/contract/afsluiting.contract.ts'
import { lookAtWaakvlam as decide } from '@regietafel/domain/casus/nazorg.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { meetTermijn } from '../../termijn/end-termijn.ts'
import { planTermijnOpDag } from '../../termijn/plan-termijn.ts'
import { readAfsluitingen } from './afsluiting.view.ts'
import { endWaakvlam, findOpenWaakvlam, insertNazorgcontact, moveWaakvlam } from './nazorg.queries.ts'
import { resumeRitme } from './ritme.ts'

const KEY = 'POST /v1/casussen/{casusId}/waakvlam/contacten'

/** A look at a casus on waakvlam: quiet, and the next look follows; or the casus goes on as before (SLT-13). */
export const lookAtWaakvlam: UseCase<typeof KEY, (typeof afsluitingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const row = await findOpenWaakvlam(tx, casusId)
  if (!row) throw new Problem(409, 'waakvlam-not-on', 'Deze casus staat niet op waakvlam.')
  const volgendeOp = decide(body.uitkomst, row.omDeWeken, dagVan(tx.now))
  const { waakvlamId } = row
  await insertNazorgcontact(tx, { casusId, objectId: waakvlamId, ...body, door: actor.persoonId })
  const termijn = { casusId, soort: 'waakvlam', objectId: waakvlamId } as const
  await meetTermijn(tx, termijn)
  if (volgendeOp) {
    await moveWaakvlam(tx, row, volgendeOp)
    await planTermijnOpDag(tx, { ...termijn, einddatum: volgendeOp })
  } else {
    await endWaakvlam(tx, casusId)
    await resumeRitme(tx, casusId)
  }
  await announce(tx, { casusId, kringId: row.kringId, soort: 'afsluiting', id: waakvlamId })
  return { body: await readAfsluitingen(tx, casusId), objectId: waakvlamId }
}
