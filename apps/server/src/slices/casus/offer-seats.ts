import type { BesluitOverAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { type Fout, refuseFouten } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { saveOnderbouwing } from './onderbouwing.ts'

type Seats = {
  readonly uitnodigen: BesluitOverAanmelding['uitnodigen']
  /** Who already co-ordinates the help: offered the inhoudelijke regie, until the overleg agrees (ROL-08). */
  readonly vooringevuldeRegieId: string | null
}

const GROND = 'Deze organisatie tekende het convenant niet. Schrijf op waarom je toch mag delen.'

/** Offers the first seats of a new casus, each with a mail. @throws Problem 400 naming every seat that cannot be offered (NET-15) */
export async function offerSeats(tx: WriteTx, casusId: string, seats: Seats): Promise<void> {
  const { uitnodigen, vooringevuldeRegieId } = seats
  const ids = uitnodigen.map(({ persoonId }) => persoonId)
  const personen = new Map(
    (await readPersonen(tx, vooringevuldeRegieId ? [...ids, vooringevuldeRegieId] : ids))
      .filter(({ actief }) => actief)
      .map((persoon) => [persoon.persoonId, persoon]),
  )
  const fouten = uitnodigen.flatMap(({ persoonId, grondslagZonderConvenant }, index): Fout[] => {
    const persoon = personen.get(persoonId)
    if (!persoon || ids.indexOf(persoonId) !== index)
      return [{ veld: `uitnodigen.${index}.persoonId`, melding: 'Deze persoon kan niet worden uitgenodigd.' }]
    return persoon.organisatie.convenant || grondslagZonderConvenant !== ''
      ? []
      : [{ veld: `uitnodigen.${index}.grondslagZonderConvenant`, melding: GROND }]
  })
  if (fouten.length > 0) throw refuseFouten(fouten)

  const offers = [
    ...(vooringevuldeRegieId
      ? [{ persoonId: vooringevuldeRegieId, rol: 'inhoudelijke-regie' as const, grondslagZonderConvenant: '' }]
      : []),
    ...uitnodigen.map((each) => ({ ...each, rol: 'ketenpartner' as const })),
  ]
  for (const { persoonId, rol, grondslagZonderConvenant } of offers) {
    const organisatieId = personen.get(persoonId)?.organisatie.organisatieId
    if (!organisatieId) continue
    const deelnameId = await addDeelname(tx, {
      casusId,
      persoonId,
      organisatieId,
      rol,
      vanaf: tx.now,
      aanvaardOp: null,
    })
    if (grondslagZonderConvenant !== '') await saveOnderbouwing(tx, casusId, deelnameId, { grondslagZonderConvenant })
    await planMail(tx, { soort: 'casus-uitnodiging', persoonId, casusId, pad: `/casussen/${casusId}`, gegevens: {} })
  }
}
