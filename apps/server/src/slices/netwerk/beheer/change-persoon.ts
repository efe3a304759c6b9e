import type { beheerEndpoints } from '@regietafel/contract/beheer.contract.ts'
import { changeFuncties, type ChangeFunctiesRefusal } from '@regietafel/domain/netwerk/change-functies.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { type Refusals, refuseFouten, refusedAs, requireVersie } from '../../../http/problem.ts'
import { emailFouten } from './add-persoon.ts'
import { getBeheerPersoon, lockPersoon, updatePersoon } from './beheer.queries.ts'

const KEY = 'PUT /v1/beheer/personen/{persoonId}'

const WORDS: Refusals<ChangeFunctiesRefusal> = {
  'own-beheer': [409, 'Je kunt jezelf het beheer niet afnemen. Vraag een andere beheerder.', 'functies'],
  'still-procesregie': [
    409,
    'Deze persoon is nog procesregisseur in een casus. Laat de procesregie eerst overdragen.',
    'functies',
  ],
}

/** Changes a person. The organisation stays: who goes to work elsewhere leaves here and is added there (ROL-40). */
export const changePersoon: UseCase<typeof KEY, (typeof beheerEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId },
  body,
  ifMatch,
}) => {
  const row = await lockPersoon(tx, persoonId)
  requireVersie(row.versie, ifMatch)
  const { functies, aantalProcesregies } = await getBeheerPersoon(tx, persoonId)
  const stand = { isSelf: persoonId === actor.persoonId, functies, procesregies: aantalProcesregies }
  const decision = changeFuncties(stand, body.functies)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const fouten = await emailFouten(tx, body.email, persoonId)
  if (fouten.length > 0) throw refuseFouten(fouten)
  const versie = await updatePersoon(tx, { persoonId, ...row }, body)
  return { body: await getBeheerPersoon(tx, persoonId), versie, objectId: persoonId }
}
