import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { Problem } from '../../../http/problem.ts'
import { getPersoon } from '../netwerk.reads.ts'
import { inviteToSignIn } from './invite-to-sign-in.ts'

const KEY = 'PUT /v1/beheer/personen/{persoonId}/aanmelduitnodiging'

/** A one-time code for the first sign-in, told to the beheerder once, to give to that person alone (PRV-27). */
export const invitePersoon: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({
  tx,
  params: { persoonId },
}) => {
  const { actief } = await getPersoon(tx, persoonId)
  if (!actief) throw new Problem(409, 'persoon-ended', 'Deze persoon heeft geen toegang meer.')
  const { aanmeldcode, verlooptOp } = await inviteToSignIn(tx, persoonId)
  return { body: { aanmeldcode, verlooptOp: verlooptOp.toISOString() }, objectId: persoonId }
}
