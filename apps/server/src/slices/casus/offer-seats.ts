import type { BesluitOverAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { missingGrondslag } from '@regietafel/domain/casus/invite-deelnemer.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { type Fout, refuseFouten } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getActiveProfiel, readPersonen } from '../netwerk/netwerk.reads.ts'
import { saveOnderbouwing } from './onderbouwing.ts'

type Uitnodiging = BesluitOverAanmelding['uitnodigen'][number]
type Seats = {
  readonly uitnodigen: readonly Uitnodiging[]
  /** Who already co-ordinates the help: offered the inhoudelijke regie, until the overleg agrees (ROL-08). */
  readonly vooringevuldeRegieId: string | null
}

const ZONDER_CONVENANT = {
  'toelichting-missing': {
    veld: 'grondslagZonderConvenant',
    melding: 'Deze organisatie tekende het convenant niet. Schrijf op waarom je toch mag delen.',
  },
  'grondslag-missing': { veld: 'grondslag', melding: 'Kies op welke grond je deelt met deze organisatie.' },
} as const
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
  const grondslagen = (await getActiveProfiel(tx)).lijsten.grondslagen.map(({ code }) => code)
  const fouten = offers.flatMap((offer, place) =>
    findFouten(offer, place, { offers, grondslagen, persoon: personen.get(offer.persoonId) }),
  )
  if (fouten.length > 0) throw refuseFouten(fouten)
  for (const { persoonId, grondslag, grondslagZonderConvenant } of offers.filter(
    (offer) => offer.persoonId !== tx.persoonId,
  )) {
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
    if (grondslagZonderConvenant !== '')
      await saveOnderbouwing(tx, casusId, deelnameId, { grondslag, grondslagZonderConvenant })
    await planMail(tx, { soort: 'casus-uitnodiging', persoonId, casusId, pad: `/casussen/${casusId}`, gegevens: {} })
  }
}

/** The one who co-ordinates is asked in any case; named among the others when a ground is needed. */
function withRegie({ uitnodigen, vooringevuldeRegieId }: Seats): readonly Uitnodiging[] {
  if (vooringevuldeRegieId === null || uitnodigen.some(({ persoonId }) => persoonId === vooringevuldeRegieId))
    return uitnodigen
  return [...uitnodigen, { persoonId: vooringevuldeRegieId, grondslag: null, grondslagZonderConvenant: '' }]
}

type Around = {
  readonly offers: readonly Uitnodiging[]
  readonly grondslagen: readonly string[]
  readonly persoon: Persoon | undefined
}

function findFouten(offer: Uitnodiging, place: number, { offers, grondslagen, persoon }: Around): Fout[] {
  const { persoonId } = offer
  const isTwice = offers.findIndex((each) => each.persoonId === persoonId) !== place
  if (!persoon || isTwice) return [{ veld: `uitnodigen.${place}.persoonId`, melding: NOBODY }]
  const missing = missingGrondslag({ ...offer, organisatieOndertekende: persoon.organisatie.convenant, grondslagen })
  if (missing === null) return []
  const { veld, melding } = ZONDER_CONVENANT[missing]
  return [{ veld: `uitnodigen.${place}.${veld}`, melding }]
}
