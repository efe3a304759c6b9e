import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { type AddressDeelnemerRefusal, addressDeelnemer as decide } from '@regietafel/domain/actie/address-deelnemer.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { announceActie, getActieForUpdate, insertTerugkoppeling, toActieState } from './actie.queries.ts'
import { getActie } from './actie.reads.ts'
import { getActor, personenOf } from './seats.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties/{actieId}/aanspreken'

const WORDS: Refusals<AddressDeelnemerRefusal> = {
  'actie-not-open': [409, 'Deze actie is al klaar of ingetrokken.'],
  'tekst-missing': [400, 'Schrijf een vriendelijke vraag of opmerking.', 'tekst'],
  'own-actie': [409, 'Dit is je eigen actie. Vertel zelf hoe het ermee gaat.'],
}

/** A friendly word to the one who promised an actie; all partners can read it (DOE-18). */
export const addressDeelnemer: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, actieId },
  body: { tekst },
}) => {
  const row = await getActieForUpdate(tx, casusId, actieId)
  const team = await readTeam(tx, casusId)
  const command = { vanId: getActor(tx, team, row.deelnameId).deelnameId, tekst }
  const decision = decide(toActieState(row), command, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  await insertTerugkoppeling(tx, row, { soort: 'aanspreken', tekst, door: actor.persoonId, kanaal: null })
  await announceActie(tx, row)
  for (const persoonId of personenOf(tx, team, [decision.value.aanId]))
    await planMail(tx, {
      soort: 'aangesproken',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/acties`,
      gegevens: {},
    })
  return { body: await getActie(tx, casusId, actieId), versie: row.versie, objectId: actieId }
}
