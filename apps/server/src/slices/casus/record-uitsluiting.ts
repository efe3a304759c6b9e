import type { uitsluitingEndpoints } from '@regietafel/contract/uitsluiting.contract.ts'
import {
  type RecordUitsluitingRefusal,
  recordUitsluiting as decide,
  type UitsluitingStand,
} from '@regietafel/domain/casus/record-uitsluiting.ts'
import { endInhoudelijkeRegie } from '../../access/inhoudelijke-regie.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { readTeam } from './casus.reads.ts'
import { readOverdrachtRows } from './overdracht.queries.ts'
import {
  declareUitsluiting,
  getUitsluiting,
  insertUitsluiting,
  liftUitsluiting,
  readUitgeslotenIds,
} from './uitsluiting.queries.ts'

const RECORD = 'POST /v1/casussen/{casusId}/uitsluitingen'
const LIFT = 'POST /v1/casussen/{casusId}/uitsluitingen/{uitsluitingId}/opheffing'
const DECLARE = 'POST /v1/casussen/{casusId}/persoonlijk-belang'
type Key<K extends keyof typeof uitsluitingEndpoints> = UseCase<K, (typeof uitsluitingEndpoints)[K]>

const WORDS: Refusals<RecordUitsluitingRefusal> = {
  'reden-missing': [400, 'Schrijf op waarom. Alleen de regie leest dit.', 'reden'],
  'already-uitgesloten': [409, 'Dit is al vastgelegd voor deze persoon.', 'persoonId'],
  'procesregie-not-handed-over': [
    409,
    'Draag eerst de regie over het proces over. Een casus blijft nooit zonder.',
    'persoonId',
  ],
  'overdracht-open': [409, 'Er ligt nog een voorstel om een rol over te dragen. Beantwoord dat eerst of trek het in.'],
}

/** Keeps someone with a personal interest out: every seat ends now, and no way leads to a new one (PRV-02). */
export const recordUitsluiting: Key<typeof RECORD> = async ({ tx, actor, params: { casusId }, body }) => {
  await getPersoon(tx, body.persoonId)
  const excluded = await readUitgeslotenIds(tx, casusId)
  const stand = { ...(await readStand(tx, casusId, body.persoonId)), alreadyUitgesloten: excluded.has(body.persoonId) }
  const decision = decide(stand, { zelf: false, reden: body.reden })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  if (decision.value.regieEnds) await endInhoudelijkeRegie(tx, casusId)
  const uitsluitingId = await insertUitsluiting(tx, casusId, { ...body, door: actor.persoonId })
  if (stand.rollen.length > 0) await touchCasus(tx, casusId, 'deelname', casusId)
  return { body: await getUitsluiting(tx, casusId, uitsluitingId), versie: 1, objectId: uitsluitingId }
}

/** From here this person may be asked again. */
export const liftUitsluitingUseCase: Key<typeof LIFT> = async ({ tx, actor, params, body }) => {
  const { casusId, uitsluitingId } = params
  const found = await getUitsluiting(tx, casusId, uitsluitingId)
  if (found.opgehevenOp !== null) throw new Problem(409, 'uitsluiting-opgeheven', 'Deze uitsluiting is al opgeheven.')
  await liftUitsluiting(tx, casusId, uitsluitingId, { reden: body.reden, door: actor.persoonId })
  return { body: await getUitsluiting(tx, casusId, uitsluitingId), versie: found.versie + 1, objectId: uitsluitingId }
}

/** Someone says to have a personal interest: no reason is asked, the seat ends at once, the procesregisseur is told. */
export const declarePersoonlijkBelang: Key<typeof DECLARE> = async ({ tx, actor, params: { casusId } }) => {
  const stand = await readStand(tx, casusId, actor.persoonId)
  const decision = decide({ ...stand, alreadyUitgesloten: false }, { zelf: true })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const pad = `/casussen/${casusId}/team`
  for (const { rol, status, persoon } of await readTeam(tx, casusId))
    if (rol === 'procesregisseur' && status === 'actief')
      await planMail(tx, { soort: 'vertrek-gemeld', persoonId: persoon.persoonId, casusId, pad, gegevens: {} })
  if (decision.value.regieEnds) await endInhoudelijkeRegie(tx, casusId)
  await touchCasus(tx, casusId, 'deelname', casusId)
  if (!(await declareUitsluiting(tx, casusId, actor.persoonId))) throw notFound()
  return { body: undefined }
}

/** What the person holds or is asked for here now. */
async function readStand(
  tx: ReadTx,
  casusId: string,
  persoonId: string,
): Promise<Omit<UitsluitingStand, 'alreadyUitgesloten'>> {
  const own = (await readTeam(tx, casusId)).filter(
    ({ persoon, status }) => persoon.persoonId === persoonId && (status === 'actief' || status === 'uitgenodigd'),
  )
  const ids = own.map(({ deelnameId }) => deelnameId)
  const openOverdracht = (await readOverdrachtRows(tx, casusId)).some(
    ({ status, naarDeelnameId, vanDeelnameId }) =>
      status === 'voorgesteld' && (ids.includes(naarDeelnameId) || ids.includes(vanDeelnameId)),
  )
  // A substitute stands in for the regie without having it.
  const rollen = own.map(({ rol, vervangtDeelnameId }) => (vervangtDeelnameId === null ? rol : 'ketenpartner'))
  return { rollen, openOverdracht }
}
