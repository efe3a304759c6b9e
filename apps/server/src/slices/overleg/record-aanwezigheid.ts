import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import {
  type AanwezigheidRegel,
  type RecordAanwezigheidRefusal,
  recordAanwezigheid as decide,
} from '@regietafel/domain/overleg/aanwezigheid.ts'
import { continueWithout as decideContinue } from '@regietafel/domain/overleg/continue-without.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, notFound, refusedAs, requireVersie } from '../../http/problem.ts'
import { getDeelname } from '../casus/casus.reads.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { adjourn } from './adjourn-overleg.ts'
import { getOverlegForUpdate, type UitnodigingRow, updateOverleg, updateUitnodiging } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import {
  announceOverleg,
  getUitnodiging,
  isSeated,
  readGeldigeUitnodigingen,
  requireCommand,
  statusOf,
} from './tafel.ts'

const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}'
const CHOICE = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/keuze-bij-afwezigheid'
const CONFIRM = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/zorgvuldigheid'

const WORDS: Refusals<RecordAanwezigheidRefusal> = {
  'overleg-not-lopend': [409, 'Open eerst het overleg.'],
  'vervanger-missing': [400, 'Kies wie er in plaats van deze persoon is.', 'vervangerId'],
  'vervanger-not-asked': [400, 'Een vervanger hoort alleen bij "vervangen".', 'vervangerId'],
}
const CHOICE_WORDS: Refusals<'nobody-missing' | 'reden-missing'> = {
  'nobody-missing': [409, 'Iedereen die er zeker bij moet zijn, is er.'],
  'reden-missing': [400, 'Schrijf op waarom.', 'reden'],
}

export const toRegel = (row: UitnodigingRow): AanwezigheidRegel => ({
  deelnameId: row.deelnameId,
  zekerAanwezig: row.zekerAanwezig,
  stand: row.aanwezigheid as AanwezigheidRegel['stand'],
  vervangerId: row.vervangerId,
})

/** Who is there; a substitute has a name and comes from the same organisation (OVL-27). */
export const recordAanwezigheid: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId, uitnodigingId },
  body: { stand, vervangerId, relatie },
  ifMatch,
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  const row = await getUitnodiging(tx, overlegId, uitnodigingId)
  requireVersie(row.versie, ifMatch)
  const decision = decide(statusOf(overleg), toRegel(row), { stand, vervangerId })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  if (vervangerId) {
    const { organisatie } = await getPersoon(tx, vervangerId)
    const seat = await getDeelname(tx, casusId, row.deelnameId)
    if (organisatie.organisatieId !== seat.persoon.organisatie.organisatieId) {
      const melding = 'Een vervanger komt uit dezelfde organisatie.'
      throw new Problem(400, 'other-organisatie', melding, { fouten: [{ veld: 'vervangerId', melding }] })
    }
  }
  // A substitute who was named beforehand stays on record, also when the invitee came after all.
  const set = vervangerId ? { aanwezigheid: stand, vervangerId } : { aanwezigheid: stand }
  await updateUitnodiging(tx, row, set, relatie === null ? {} : { relatie })
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: row.versie + 1, objectId: uitnodigingId }
}

/** A must-attend person is absent: go on or adjourn, with the reason (OVL-28). */
export const chooseBijAfwezigheid: UseCase<typeof CHOICE, (typeof overlegEndpoints)[typeof CHOICE]> = async ({
  tx,
  params: { casusId, overlegId },
  body,
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'recordAanwezigheid')
  const regels = (await readGeldigeUitnodigingen(tx, overlegId)).map(toRegel)
  const decision = decideContinue(regels, body, tx.now)
  if (!decision.ok) throw refusedAs(CHOICE_WORDS, decision.refusal)
  const { keuze, reden } = decision.value
  if (keuze === 'verdagen') await adjourn(tx, overleg, reden, { keuze, reden })
  else await updateOverleg(tx, overleg, { doorgegaanZonder: true }, { keuze: { keuze, reden } })
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: overleg.versie + 1, objectId: overlegId }
}

/** Someone at the table confirms the statement on careful use; the voorzitter may note it for all who said so (OVL-31). */
export const confirmZorgvuldigheid: UseCase<typeof CONFIRM, (typeof overlegEndpoints)[typeof CONFIRM]> = async ({
  tx,
  actor,
  params: { casusId, overlegId, uitnodigingId },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'confirmZorgvuldigheid')
  const row = await getUitnodiging(tx, overlegId, uitnodigingId)
  const own = row.persoonId === actor.persoonId || row.vervangerId === actor.persoonId
  if (!own && !tx.kringen.rollenIn(casusId).includes('procesregisseur')) throw notFound()
  if (!isSeated(row)) throw new Problem(409, 'niet-aan-tafel', 'Leg eerst vast dat deze persoon er is.')
  await updateUitnodiging(tx, row, { zorgvuldigheidOp: tx.now, zorgvuldigheidDoor: actor.persoonId })
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: uitnodigingId }
}
