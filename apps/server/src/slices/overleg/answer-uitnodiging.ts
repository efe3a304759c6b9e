import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import {
  type AnswerUitnodiging,
  type AnswerUitnodigingRefusal,
  answerUitnodiging as decide,
} from '@regietafel/domain/overleg/answer-uitnodiging.ts'
import { nextUitnodigingStatus, type UitnodigingStatus } from '@regietafel/domain/overleg/uitnodiging.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, notFound, refusedAs } from '../../http/problem.ts'
import { getDeelname } from '../casus/casus.reads.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { endVervangers } from './cancel-overleg.ts'
import { getOverlegForUpdate, updateUitnodiging } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { seatVervanger } from './seat-vervanger.ts'
import { announceOverleg, getUitnodiging, statusOf } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/antwoord'
const SEEN = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}/gezien'

const WORDS: Refusals<AnswerUitnodigingRefusal> = {
  'overleg-not-gepland': [409, 'Dit overleg is al begonnen of gaat niet door. Neem contact op met de procesregisseur.'],
  'uitnodiging-not-open': [409, 'Deze uitnodiging is ingetrokken.'],
  'reden-missing': [400, 'Schrijf kort op waarom je niet kunt.', 'reden'],
  'own-vervanger': [400, 'Kies een collega, niet jezelf.', 'vervangerId'],
  'other-organisatie': [400, 'Een vervanger komt uit je eigen organisatie.', 'vervangerId'],
}

/**
 * Come, decline with a reason, or send a colleague: the colleague gets a seat of its own until the end of that day and
 * accepts the expectations first (OVL-11, ROL-34, ROL-02).
 */
export const answerUitnodiging: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId, uitnodigingId },
  body,
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  const row = await getUitnodiging(tx, overlegId, uitnodigingId)
  if (!tx.kringen.deelnamesIn(casusId).includes(row.deelnameId)) throw notFound()
  const seat = await getDeelname(tx, casusId, row.deelnameId)
  const { organisatieId } = seat.persoon.organisatie
  const command = await toCommand()
  const status = row.status as UitnodigingStatus
  const deelname = { persoonId: row.persoonId, organisatieId }
  const decision = decide({ status, overlegStatus: statusOf(overleg), deelname }, command, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { status: next, beantwoordOp, reden, vervangerId } = decision.value
  await endVervangers(tx, overleg, [row])
  const vervangerDeelnameId = vervangerId ? await seatVervanger(tx, overleg, row, vervangerId, organisatieId) : null
  await updateUitnodiging(tx, row, { status: next, beantwoordOp, vervangerId, vervangerDeelnameId }, { bericht: reden })
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), objectId: uitnodigingId }

  async function toCommand(): Promise<AnswerUitnodiging> {
    if (body.antwoord === 'accept') return { antwoord: 'accept' }
    if (body.antwoord === 'decline') return { antwoord: 'decline', reden: body.reden ?? '' }
    const vervanger = await getPersoon(tx, body.vervangerId ?? row.persoonId)
    const organisatiesOfVervanger = [vervanger.organisatie.organisatieId]
    return { antwoord: 'nameVervanger', vervangerId: vervanger.persoonId, organisatiesOfVervanger }
  }
}

/** The invitee opened the invitation (OVL-11); after an answer it changes nothing. */
export const seeUitnodiging: UseCase<typeof SEEN, (typeof overlegEndpoints)[typeof SEEN]> = async ({
  tx,
  params: { casusId, overlegId, uitnodigingId },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  const row = await getUitnodiging(tx, overlegId, uitnodigingId)
  if (!tx.kringen.deelnamesIn(casusId).includes(row.deelnameId)) throw notFound()
  const status = nextUitnodigingStatus(row.status as UitnodigingStatus, 'see')
  if (status) {
    await updateUitnodiging(tx, row, { status })
    await announceOverleg(tx, overleg)
  }
  return { body: undefined, objectId: uitnodigingId }
}
