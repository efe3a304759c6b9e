import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound } from '../../http/problem.ts'
import { findBestand } from '../../mailgroep/bijlage.ts'

const KEY = 'GET /v1/casussen/{casusId}/mailgroep/bijlagen/{bijlageId}'

/** Hands over a file to whoever holds the kring of its bericht; the log says who took it (PRV-13, PRV-25). */
export const readBijlage: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, bijlageId },
}) => {
  const body = await findBestand(tx, casusId, bijlageId)
  if (!body) throw notFound()
  return { body, objectId: bijlageId }
}
