import type { casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import { type InviteDeelnemerRefusal, inviteDeelnemer as decide } from '@regietafel/domain/casus/invite-deelnemer.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { requireRegie } from '../bevoegdheid/bevoegdheid.reads.ts'
import { getActiveProfiel, getPersoon } from '../netwerk/netwerk.reads.ts'
import { addDeelname } from '../../access/add-deelname.ts'
import { getCasus, getDeelname } from './casus.reads.ts'
import { saveOnderbouwing } from './onderbouwing.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames'

const WORDS: Refusals<InviteDeelnemerRefusal> = {
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om iemand uit te nodigen.'],
  'already-deelnemer': [409, 'Deze persoon heeft al een plaats in dit team.', 'persoonId'],
  'organisatie-of-someone-else': [409, 'Deze persoon werkt niet bij die organisatie.', 'persoonId'],
  'toelichting-missing': [
    400,
    'Deze organisatie tekende het convenant niet. Schrijf op waarom je toch mag delen.',
    'grondslagZonderConvenant',
  ],
  'grondslag-missing': [400, 'Kies op welke grond je deelt met deze organisatie.', 'grondslag'],
  'procesregisseur-already-there': [409, 'Deze casus heeft al een procesregisseur.', 'rol'],
  'inhoudelijke-regie-already-there': [409, 'Voor deze rol is al iemand gevraagd. Kies een andere rol.', 'rol'],
  'geschiktheid-unanswered': [400, 'Beantwoord beide vragen. Een nee mag.', 'geschiktheid'],
}

/** Offers someone a seat: until the expectations are accepted, only the existence of the casus is open (ROL-01, ROL-02, NET-15). */
export const inviteDeelnemer: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({
  tx,
  params,
  body,
}) => {
  const casus = await getCasus(tx, params.casusId)
  const persoon = await getPersoon(tx, body.persoonId)
  const { organisatieId, convenant } = persoon.organisatie
  const deelnames = casus.team.map((seat) => ({
    id: seat.deelnameId,
    persoonId: seat.persoon.persoonId,
    organisatieId: seat.persoon.organisatie.organisatieId,
    rol: seat.rol,
    status: seat.status,
  }))
  const grondslagen = (await getActiveProfiel(tx)).lijsten.grondslagen.map(({ code }) => code)
  const decision = decide(
    { status: casus.status, deelnames },
    { ...body, organisatieId, organisatiesOfPersoon: [organisatieId], organisatieOndertekende: convenant, grondslagen },
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  if (body.rol === 'inhoudelijke-regie')
    await requireRegie(
      tx,
      { casusId: params.casusId, niveau: casus.niveau, rol: body.rol, persoonId: body.persoonId },
      'persoonId',
    )

  const { persoonId, rol } = decision.value
  const deelnameId = await addDeelname(tx, {
    casusId: params.casusId,
    persoonId,
    organisatieId,
    rol,
    vanaf: tx.now,
    aanvaardOp: null,
  })
  const { casusId } = params
  if (body.geschiktheid || !convenant) await saveOnderbouwing(tx, casusId, deelnameId, body)
  await planMail(tx, { soort: 'casus-uitnodiging', persoonId, casusId, pad: `/casussen/${casusId}`, gegevens: {} })
  await touchCasus(tx, casusId, 'deelname', deelnameId)
  return { body: await getDeelname(tx, casusId, deelnameId), versie: 1, objectId: deelnameId }
}
