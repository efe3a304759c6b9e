import type { BesluitOverAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { type Fout, refuseFouten } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { saveOnderbouwing } from './onderbouwing.ts'

type Uitnodiging = BesluitOverAanmelding['uitnodigen'][number]
type Seats = {
  readonly uitnodigen: readonly Uitnodiging[]
  /** Who already co-ordinates the help: offered the inhoudelijke regie, until the overleg agrees (ROL-08). */
  readonly vooringevuldeRegieId: string | null
}

const GROND = 'Deze organisatie tekende het convenant niet. Schrijf op waarom je toch mag delen.'
const NOBODY = 'Deze persoon kan niet worden uitgenodigd.'

/** Offers the first seats of a new casus, each with a mail. @throws Problem 400 naming every seat that cannot be offered (NET-15) */
export async function offerSeats(tx: WriteTx, casusId: string, seats: Seats): Promise<void> {
  const { vooringevuldeRegieId } = seats
  const offers = withRegie(seats)
  const personen = new Map(
    (
      await readPersonen(
        tx,
        offers.map(({ persoonId }) => persoonId),
      )
    )
      .filter(({ actief }) => actief)
      .map((persoon) => [persoon.persoonId, persoon]),
  )
  const fouten = offers.flatMap((offer, place) => findFouten(offer, place, offers, personen.get(offer.persoonId)))
  if (fouten.length > 0) throw refuseFouten(fouten)
  for (const { persoonId, grondslagZonderConvenant } of offers.filter((offer) => offer.persoonId !== tx.persoonId)) {
    const organisatieId = personen.get(persoonId)?.organisatie.organisatieId
    if (!organisatieId) continue
    const rol = persoonId === vooringevuldeRegieId ? 'inhoudelijke-regie' : 'ketenpartner'
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

/** The one who co-ordinates is asked in any case; named among the others when a ground is needed. */
function withRegie({ uitnodigen, vooringevuldeRegieId }: Seats): readonly Uitnodiging[] {
  if (vooringevuldeRegieId === null || uitnodigen.some(({ persoonId }) => persoonId === vooringevuldeRegieId))
    return uitnodigen
  return [...uitnodigen, { persoonId: vooringevuldeRegieId, grondslagZonderConvenant: '' }]
}

function findFouten(
  { persoonId, grondslagZonderConvenant }: Uitnodiging,
  place: number,
  offers: readonly Uitnodiging[],
  persoon: Persoon | undefined,
): Fout[] {
  const isTwice = offers.findIndex((offer) => offer.persoonId === persoonId) !== place
  if (!persoon || isTwice) return [{ veld: `uitnodigen.${place}.persoonId`, melding: NOBODY }]
  if (persoon.organisatie.convenant || grondslagZonderConvenant !== '') return []
  return [{ veld: `uitnodigen.${place}.grondslagZonderConvenant`, melding: GROND }]
}
