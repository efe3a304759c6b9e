import { randomUUID } from 'node:crypto'
import type { bevoegdheidEndpoints } from '@regietafel/contract/bevoegdheid.contract.ts'
import { type RegisterProfielRefusal, registerProfiel as decide } from '@regietafel/domain/bevoegdheid/registratie.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import type { RegistratieInhoud } from './bevoegdheid.queries.ts'
import { getBevoegdheid } from './bevoegdheid.view.ts'
import { getPersoonKring, requireAnswersFor } from './persoon-kring.ts'

const KEY = 'POST /v1/personen/{persoonId}/profielregistraties'

const WORDS: Refusals<RegisterProfielRefusal> = {
  'bewijs-missing': [400, 'Schrijf op waaruit blijkt dat deze medewerker dit kan.', 'bewijs'],
  'mandaat-missing': [400, 'Bij B+ hoort een mandaat van de organisatie. Schrijf op welk.', 'mandaat'],
  'vanaf-in-future': [400, 'Kies vandaag of een eerdere dag.', 'vanaf'],
  'tot-not-after-vanaf': [400, 'De laatste dag moet na de eerste liggen.', 'tot'],
}

/** The organisation registers that someone holds a profile, on which evidence and until when (ROL-53). */
export const registerProfiel: UseCase<typeof KEY, (typeof bevoegdheidEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { persoonId },
  body,
}) => {
  const persoon = await getPersoon(tx, persoonId)
  await requireAnswersFor(tx, actor, persoon)
  const decision = decide(body, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const { profiel, vanaf, tot, bewijs, mandaat, geregistreerdOp } = decision.value
  const registratieId = randomUUID()
  const row = { kringId: await getPersoonKring(tx, 'bevoegdheid', persoonId), versie: 1 }
  await tx.db
    .insertInto('profielregistratie')
    .values({
      netwerkId: tx.netwerkId,
      registratieId,
      ...row,
      persoonId,
      organisatieId: persoon.organisatie.organisatieId,
      profiel,
      vanaf,
      tot,
      mandaat: mandaat !== null,
      geregistreerdOp,
      geregistreerdDoor: actor.persoonId,
      inhoud: tx.kringen.seal('profielregistratie', registratieId, row, {
        bewijs,
        mandaat,
      } satisfies RegistratieInhoud),
    })
    .execute()
  const { registraties } = await getBevoegdheid(tx, persoonId, false)
  const made = registraties.find((each) => each.registratieId === registratieId)
  if (!made) throw notFound()
  return { body: made, versie: 1, objectId: registratieId }
}
