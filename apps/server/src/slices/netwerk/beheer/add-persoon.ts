import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { type Fout, refuseFouten } from '../../../http/problem.ts'
import { createPersoon } from '../create-netwerk.ts'
import { readPersonen } from '../netwerk.reads.ts'
import { getBeheerPersoon, readAccess, readBeheerOrganisaties } from './beheer.queries.ts'

const KEY = 'POST /v1/beheer/personen'

/** A new person in the directory; who can sign in once invited. */
export const addPersoon: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({ tx, body }) => {
  const organisatie = (await readBeheerOrganisaties(tx, body.organisatieId))[0]
  const fouten = await emailFouten(tx, body.email, null)
  if (!organisatie?.actief) fouten.push({ veld: 'organisatieId', melding: 'Kies een organisatie die meedoet.' })
  if (fouten.length > 0) throw refuseFouten(fouten)
  const { persoonId } = await createPersoon(tx, body)
  const made = await getBeheerPersoon(tx, persoonId)
  return { body: made, versie: made.versie, objectId: persoonId }
}

/** One address belongs to one active person, for mail of the netwerk goes to it. */
export async function emailFouten(tx: ReadTx, email: string, persoonId: string | null): Promise<Fout[]> {
  const others = (await readAccess(tx)).map((each) => each.persoonId).filter((id) => id !== persoonId)
  const taken = (await readPersonen(tx, others)).some((each) => each.email.toLowerCase() === email.toLowerCase())
  return taken ? [{ veld: 'email', melding: 'Dit e-mailadres is al van iemand in dit netwerk.' }] : []
}
