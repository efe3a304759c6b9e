import { bevoegdheidEndpoints } from '@regietafel/contract/bevoegdheid.contract.ts'
import { slice } from '../../http/endpoint.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { getBevoegdheid, readRegister } from './bevoegdheid.view.ts'
import { declareToerusting } from './declare-toerusting.ts'
import { isManagerOf, requireAnswersFor } from './persoon-kring.ts'
import { registerProfiel } from './register-profiel.ts'
import { scoreCompetenties } from './score-competenties.ts'
import { withdrawRegistratie } from './withdraw-registratie.ts'

export const bevoegdheidSlice = slice(bevoegdheidEndpoints, {
  'GET /v1/bevoegdheden': async ({ tx, actor }) => {
    const { organisatie } = await getPersoon(tx, actor.persoonId)
    const keepsAll = actor.functies.includes('functioneel-beheerder')
    const items = await readRegister(
      tx,
      (persoon) =>
        persoon.persoonId !== actor.persoonId &&
        (keepsAll || persoon.organisatie.organisatieId === organisatie.organisatieId),
    )
    return { body: { items } }
  },
  'GET /v1/personen/{persoonId}/bevoegdheid': async ({ tx, actor, params: { persoonId } }) => {
    const persoon = await getPersoon(tx, persoonId)
    await requireAnswersFor(tx, actor, persoon)
    return { body: await getBevoegdheid(tx, persoonId, await isManagerOf(tx, actor, persoon)), objectId: persoonId }
  },
  'POST /v1/personen/{persoonId}/profielregistraties': registerProfiel,
  'DELETE /v1/personen/{persoonId}/profielregistraties/{registratieId}': withdrawRegistratie,
  'POST /v1/personen/{persoonId}/toerusting': declareToerusting,
  'POST /v1/personen/{persoonId}/beoordelingen': ({ tx, actor, params: { persoonId }, body }) =>
    scoreCompetenties({ tx, actor, persoonId, body }),
  'GET /v1/mijn-bevoegdheid': async ({ tx, actor }) => ({ body: await getBevoegdheid(tx, actor.persoonId, true) }),
  'POST /v1/mijn-beoordelingen': ({ tx, actor, body }) =>
    scoreCompetenties({ tx, actor, persoonId: actor.persoonId, body }),
})
