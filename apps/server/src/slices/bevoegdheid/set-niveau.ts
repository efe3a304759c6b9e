import type { regieEndpoints } from '@regietafel/contract/regie.contract.ts'
import { type SetNiveauRefusal, setNiveau as decide } from '@regietafel/domain/bevoegdheid/set-niveau.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { recordNiveau } from '../../access/niveau.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getRegie } from './regie.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/niveaus'

const WORDS: Refusals<SetNiveauRefusal> = {
  'regiekaart-off': [409, 'Dit netwerk werkt niet met niveaus.'],
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om het niveau te wijzigen.'],
  'niveau-unchanged': [409, 'Dit is het niveau al. Kies een ander.', 'niveau'],
  'reden-missing': [400, 'Schrijf op waarom dit niveau past.', 'reden'],
}

/** A regisseur records a new niveau; both regisseurs are judged anew at once, and open screens hear of it (RGK-01, ROL-52). */
export const setNiveau: UseCase<typeof KEY, (typeof regieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const casus = await getCasus(tx, casusId)
  const decision = decide(casus, body, waarde(await getActiveProfiel(tx), 'module.regiekaart'))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const niveaubesluitId = await recordNiveau(tx, { casusId, ...decision.value, overlegId: null })
  await touchCasus(tx, casusId, 'niveau', niveaubesluitId)
  return { body: await getRegie(tx, casusId), objectId: niveaubesluitId }
}
