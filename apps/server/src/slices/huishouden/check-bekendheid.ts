import type { huishoudenEndpoints } from '@regietafel/contract/huishouden.contract.ts'
import { isValidBsn, normaliseBsn } from '@regietafel/domain/huishouden/bsn.ts'
import { isBekend, toKenmerken } from '../../access/herkenning.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refuseFouten } from '../../http/problem.ts'

const KEY = 'POST /v1/bekendheidsvragen'
const BSN_WRONG = 'Dit is geen geldig burgerservicenummer. Kijk de cijfers na.'

/** Hit or no hit before a person is added; the question is logged, what was asked is kept nowhere (HHD-27, PRV-21). */
export const checkBekendheid: UseCase<typeof KEY, (typeof huishoudenEndpoints)[typeof KEY]> = async ({ tx, body }) => {
  if (body.bsn !== null && !isValidBsn(normaliseBsn(body.bsn)))
    throw refuseFouten([{ veld: 'bsn', melding: BSN_WRONG }])
  return { body: { bekend: await isBekend(tx, toKenmerken(tx, { ...body, adres: null })) } }
}
