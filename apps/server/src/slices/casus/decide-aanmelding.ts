import type { BesluitOverAanmelding, aanmeldingEndpoints } from '@regietafel/contract/aanmelding.contract.ts'
import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'
import type { AanmeldingStatus } from '@regietafel/domain/casus/aanmelding.ts'
import { type DecideAanmeldingRefusal, decideAanmelding as decide } from '@regietafel/domain/casus/decide-aanmelding.ts'
import { findNamed } from '@regietafel/domain/anonimisering/find-named.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { keepNamed } from '../../access/herkenbaar.ts'
import { addHuishoudlid } from '../../access/huishoudlid.ts'
import { insertUitzondering } from '../../access/profieluitzondering.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { assessRegisseurs, requireRegie } from '../bevoegdheid/bevoegdheid.reads.ts'
import { decideUitzondering } from '../bevoegdheid/uitzondering.reads.ts'
import { getActiveProfiel, getPersoon } from '../netwerk/netwerk.reads.ts'
import { getAanmelding } from './aanmelding.present.ts'
import { type AanmeldingRow, getAanmeldingForUpdate, openAanmelding, saveBesluit } from './aanmelding.queries.ts'
import { createCasus } from './create-casus.ts'
import { offerSeats } from './offer-seats.ts'

const KEY = 'POST /v1/aanmeldingen/{aanmeldingId}/besluit'

const WORDS: Refusals<DecideAanmeldingRefusal> = {
  'aanmelding-already-decided': [409, 'Over deze aanmelding is al besloten.'],
  'reden-missing': [400, 'Schrijf op waarom je dit besluit.', 'reden'],
  'niveau-missing': [400, 'Kies het niveau. Zonder niveau kan dit geen casus worden.', 'niveau'],
  'below-ave-instap': [
    409,
    'Dit niveau is te laag voor een casus in dit netwerk. Geef advies als consultatie of verwijs naar lokale regie.',
    'niveau',
  ],
  'procesregisseur-cannot-be-inhoudelijke-regie': [
    409,
    'Je kunt deze casus niet aannemen: je coördineert de hulp zelf al. Vraag een andere procesregisseur.',
  ],
}

/** The casus that the decision opens has no id yet: nothing can stand in it. */
const NOT_YET = '00000000-0000-0000-0000-000000000000'

/** Casus, consultatie or verwijzing, with a reason; the aanmelder is told (INT-08, INT-09, INT-10, ROL-08). */
export const decideAanmelding: UseCase<typeof KEY, (typeof aanmeldingEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params,
  body,
}) => {
  const { aanmeldingId } = params
  const row = await getAanmeldingForUpdate(tx, aanmeldingId)
  const profiel = await getActiveProfiel(tx)
  const niveau = body.niveau ?? row.niveau
  const decision = decide(
    { status: row.status as AanmeldingStatus, niveau, bekendeInhoudelijkeRegieId: row.bekendeRegieId },
    { ...body, procesregisseurId: actor.persoonId },
    { instap: waarde(profiel, 'ave.instap'), toewijzing: waarde(profiel, 'casusregie.toewijzing') },
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { status, reden, beslotenOp, beslotenDoor, casus } = decision.value
  const regie = { casusId: NOT_YET, niveau, rol: 'procesregisseur', persoonId: actor.persoonId } as const
  const uitzondering =
    casus && body.uitzondering ? await decideUitzondering(tx, { ...regie, ...body.uitzondering }) : null
  if (casus && !uitzondering) await requireRegie(tx, regie, 'uitzondering')
  const casusId = casus
    ? await openCasus(tx, { ...row, niveau }, await getPersoon(tx, actor.persoonId), body, casus.vooringevuldeRegieId)
    : null
  if (casusId && uitzondering) await insertUitzondering(tx, { ...uitzondering, casusId })
  const inhoud = { ...openAanmelding(tx, row), besluitReden: reden }
  const versie = await saveBesluit(tx, row, { status, niveau, beslotenOp, beslotenDoor, casusId }, inhoud)
  if (row.aanmelderId !== actor.persoonId)
    await planMail(tx, {
      soort: 'aanmelding-besloten',
      persoonId: row.aanmelderId,
      casusId: null,
      pad: `/aanmeldingen/${aanmeldingId}`,
      gegevens: {},
    })
  return { body: await getAanmelding(tx, aanmeldingId), versie, objectId: aanmeldingId }
}

/** The aanmelding becomes a casus: purpose and ground first, then the household, then the seats (NET-50, HHD-01, ROL-08). */
async function openCasus(
  tx: WriteTx,
  row: AanmeldingRow,
  procesregisseur: Persoon,
  { uitnodigen }: BesluitOverAanmelding,
  vooringevuldeRegieId: string | null,
): Promise<string> {
  const { doel, huishouden, anderePartners, waaromNietEigenKeten } = openAanmelding(tx, row)
  const { persoonId, organisatie } = procesregisseur
  const { casusId } = await createCasus(tx, {
    procesregisseur: { persoonId, organisatieId: organisatie.organisatieId },
    onderdeel: row.onderdeel,
    niveau: row.niveau,
    themas: row.themas,
    grondslag: row.grondslag,
    doel,
  })
  for (const lid of huishouden) await addHuishoudlid(tx, casusId, lid)
  // What the aanmelding tells stays with it; who it names must be known here, to be left out of what is shared.
  await keepNamed(tx, casusId, findNamed([doel, waaromNietEigenKeten, anderePartners].join('\n\n')))
  await offerSeats(tx, casusId, await fitRegie(tx, casusId, row.niveau, uitnodigen, vooringevuldeRegieId))
  return casusId
}

/** Who co-ordinates already but lacks the profile that the niveau asks, is asked as a ketenpartner (ROL-08, ROL-51). */
async function fitRegie(
  tx: WriteTx,
  casusId: string,
  niveau: number | null,
  uitnodigen: BesluitOverAanmelding['uitnodigen'],
  regieId: string | null,
) {
  const fits = { uitnodigen, vooringevuldeRegieId: regieId }
  if (regieId === null) return fits
  const [oordeel] = await assessRegisseurs(tx, [{ casusId, niveau, rol: 'inhoudelijke-regie', persoonId: regieId }])
  if (oordeel?.toets !== 'voldoet-niet') return fits
  const isAsked = uitnodigen.some(({ persoonId }) => persoonId === regieId)
  const asked = isAsked
    ? uitnodigen
    : [...uitnodigen, { persoonId: regieId, grondslag: null, grondslagZonderConvenant: '' }]
  return { uitnodigen: asked, vooringevuldeRegieId: null }
}
