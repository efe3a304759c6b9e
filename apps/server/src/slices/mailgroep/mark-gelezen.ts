import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { insertLezingen, readBerichtRows } from './mailgroep.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing'

/** Remembers that this person read the thread, as far as it may be read (COM-05). */
export const markGelezen: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, draadId },
}) => {
  const draad = (await readBerichtRows(tx, casusId)).filter((row) => row.draadId === draadId)
  if (draad.length === 0) throw notFound()
  await insertLezingen(
    tx,
    actor.persoonId,
    draad.filter(({ geplaatstDoor }) => geplaatstDoor !== actor.persoonId),
  )
  return { body: undefined }
}
