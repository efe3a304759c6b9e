import type { GevraagdeToegang, toegangEndpoints } from '@regietafel/contract/toegang.contract.ts'
import { type DecideToegangRefusal, decideToegang as decide } from '@regietafel/domain/casus/toegangsverzoek.ts'
import { dagVan, eindeVanDag } from '@regietafel/domain/shared/dagen.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getPersoon, readPersonen } from '../netwerk/netwerk.reads.ts'
import { readTeam, requireLopend } from './casus.reads.ts'
import { saveOnderbouwing } from './onderbouwing.ts'
import { openBesluit, openVerzoek, readGevraagd, saveBesluit } from './toegang.queries.ts'

const KEY = 'POST /v1/casussen/{casusId}/toegangsverzoeken/{toegangsverzoekId}/besluit'

const WORDS: Refusals<DecideToegangRefusal | 'already-decided' | 'already-deelnemer' | 'aanvrager-left'> = {
  'tot-missing': [400, 'Kies de laatste dag. Toegang eindigt altijd vanzelf.', 'tot'],
  'tot-passed': [400, 'Kies vandaag of een latere dag.', 'tot'],
  'tot-too-far': [400, 'Kies een dag binnen een jaar. Daarna kan iemand opnieuw vragen.', 'tot'],
  'grond-missing': [400, 'Schrijf op waarom delen met deze persoon mag.', 'grond'],
  'reden-missing': [400, 'Schrijf op waarom niet. De aanvrager leest dit niet.', 'reden'],
  'already-decided': [409, 'Over dit verzoek is al besloten.'],
  'already-deelnemer': [409, 'Deze persoon heeft intussen een plaats in dit team.'],
  'aanvrager-left': [409, 'Deze persoon werkt niet meer in dit netwerk.'],
}

/** Who asks for a seat in this casus, with what was decided; what waits stands first. */
export async function readGevraagdeToegang(tx: ReadTx, casusId: string): Promise<GevraagdeToegang[]> {
  const rows = await readGevraagd(tx, casusId)
  const named = new Set(rows.flatMap((row) => [row.aanvragerId, ...(row.beslotenDoor ? [row.beslotenDoor] : [])]))
  const personen = new Map((await readPersonen(tx, [...named])).map((persoon) => [persoon.persoonId, persoon]))
  const items = rows.flatMap((row): GevraagdeToegang[] => {
    const persoon = personen.get(row.aanvragerId)
    if (!persoon) return []
    const { doel, reden } = openVerzoek(tx, row)
    const besluit = openBesluit(tx, row)
    return [
      {
        toegangsverzoekId: row.toegangsverzoekId,
        persoon,
        doel,
        reden,
        gevraagdOp: row.gevraagdOp.toISOString(),
        besluit: besluit && {
          ...besluit,
          beslotenOp: besluit.beslotenOp.toISOString(),
          beslotenDoor: personen.get(besluit.beslotenDoor)?.naam ?? 'Iemand',
        },
      },
    ]
  })
  return items.toSorted((a, b) => Number(a.besluit !== null) - Number(b.besluit !== null))
}

/**
 * Offers a seat that ends by itself, with the ground for sharing, or refuses with a reason that stays with the regie
 * (PRV-14, PRV-21, ROL-02).
 */
export const decideToegang: UseCase<typeof KEY, (typeof toegangEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, toegangsverzoekId },
  body,
}) => {
  await requireLopend(tx, casusId)
  const row = (await readGevraagd(tx, casusId)).find((each) => each.toegangsverzoekId === toegangsverzoekId)
  if (!row) throw notFound()
  if (row.toegekend !== null) throw refusedAs(WORDS, 'already-decided')
  const decision = decide(body, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const besluit = decision.value
  const deelnameId = besluit.toegekend ? await offerSeat(tx, casusId, row.aanvragerId, besluit) : null
  await saveBesluit(tx, casusId, row, besluit, { door: actor.persoonId, deelnameId })
  const made = (await readGevraagdeToegang(tx, casusId)).find((each) => each.toegangsverzoekId === toegangsverzoekId)
  if (!made) throw new Problem(500, 'onverwacht', 'Het besluit is niet terug te vinden.')
  return { body: made, versie: row.versie + 1, objectId: toegangsverzoekId }
}

async function offerSeat(
  tx: Parameters<typeof addDeelname>[0],
  casusId: string,
  persoonId: string,
  { tot, grond }: { readonly tot: string; readonly grond: string },
): Promise<string> {
  const { actief, organisatie } = await getPersoon(tx, persoonId)
  if (!actief) throw refusedAs(WORDS, 'aanvrager-left')
  const isSeated = (await readTeam(tx, casusId)).some(
    ({ persoon, status }) => persoon.persoonId === persoonId && (status === 'actief' || status === 'uitgenodigd'),
  )
  if (isSeated) throw refusedAs(WORDS, 'already-deelnemer')
  const deelnameId = await addDeelname(tx, {
    casusId,
    persoonId,
    organisatieId: organisatie.organisatieId,
    rol: 'ketenpartner',
    vanaf: tx.now,
    tot: eindeVanDag(tot),
    aanvaardOp: null,
  })
  if (!organisatie.convenant) await saveOnderbouwing(tx, casusId, deelnameId, { grondslagZonderConvenant: grond })
  await planMail(tx, { soort: 'casus-uitnodiging', persoonId, casusId, pad: `/casussen/${casusId}`, gegevens: {} })
  await touchCasus(tx, casusId, 'deelname', deelnameId)
  return deelnameId
}
