import type { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import { type AcceptVerwachtingenRefusal, acceptVerwachtingen } from '@regietafel/domain/casus/accept-verwachtingen.ts'
import {
  type AnswerOverdracht,
  type AnswerOverdrachtRefusal,
  answerOverdracht as decide,
} from '@regietafel/domain/casus/answer-overdracht.ts'
import type { Deelname } from '@regietafel/domain/casus/deelname.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { completeOverdracht } from './complete-overdracht.ts'
import { getDeelname, readTeam } from './casus.reads.ts'
import { closeOverdracht, type OverdrachtRow, readOverdrachtRows } from './overdracht.queries.ts'
import { getOverdracht } from './overdracht.view.ts'
import { toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/overdrachten/{overdrachtId}/antwoord'

const WORDS: Refusals<AnswerOverdrachtRefusal | AcceptVerwachtingenRefusal> = {
  'overdracht-not-open': [409, 'Dit voorstel is al beantwoord of ingetrokken.'],
  'only-the-opvolger': [403, 'Alleen wie gevraagd is, kan hierop antwoorden.'],
  'only-the-voorganger': [403, 'Alleen wie overdraagt of de procesregisseur trekt het voorstel in.'],
  'deelname-not-actief': [409, 'Je deelname aan deze casus is beëindigd.'],
  'reden-missing': [400, 'Schrijf op waarom.', 'reden'],
  'deelname-not-uitgenodigd': [409, 'Deze uitnodiging is vervallen.'],
  'verwachtingen-incomplete': [400, 'Vink alle verwachtingen aan om mee te doen.', 'aanvaard'],
}

const COMMAND = { aanvaarden: 'accept', afwijzen: 'decline', intrekken: 'withdraw' } as const

/** Yes of the successor moves the regie in one transaction; a no or a withdrawal leaves it where it was (ROL-35, ROL-42). */
export const answerOverdracht: UseCase<typeof KEY, (typeof deelnameEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, overdrachtId },
  body,
}) => {
  const row = (await readOverdrachtRows(tx, casusId)).find((found) => found.overdrachtId === overdrachtId)
  if (!row) throw notFound()
  const door = await findAnswerer(tx, row, actor.persoonId, body.aanvaard, body.antwoord === 'aanvaarden')
  const reden = body.reden ?? ''
  const antwoord = COMMAND[body.antwoord]
  const command: AnswerOverdracht = antwoord === 'accept' ? { antwoord, door } : { antwoord, door, reden }
  const decision = decide(toOverdracht(row), [], command, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  if (decision.value.status === 'aanvaard') await completeOverdracht(tx, row)
  else await refuseSeat(tx, row)
  await closeOverdracht(tx, row, decision.value.status, decision.value.status === 'aanvaard' ? null : reden)
  await announce(tx, { casusId, kringId: row.kringId, soort: 'overdracht', id: overdrachtId })
  return { body: await getOverdracht(tx, casusId, overdrachtId), versie: row.versie + 1, objectId: overdrachtId }
}

const toOverdracht = (row: OverdrachtRow) => ({
  id: row.overdrachtId,
  status: row.status as 'voorgesteld',
  vanDeelnameId: row.vanDeelnameId,
  naarDeelnameId: row.naarDeelnameId,
})

/** The seat that answers; a newcomer who says yes accepts the expectations with it (ROL-02). */
async function findAnswerer(
  tx: ReadTx,
  row: OverdrachtRow,
  persoonId: string,
  aanvaard: readonly string[],
  accepts: boolean,
): Promise<Deelname> {
  const asked = await getDeelname(tx, row.casusId, row.naarDeelnameId)
  if (asked.persoon.persoonId === persoonId) {
    const seat = toDeelname(asked)
    if (!accepts || seat.status !== 'uitgenodigd') return seat
    const { verwachtingen } = (await getActiveProfiel(tx)).lijsten
    const joined = acceptVerwachtingen(seat, { aanvaard }, verwachtingen, tx.now)
    if (!joined.ok) throw refusedAs(WORDS, joined.refusal)
    return { ...seat, status: joined.value.status }
  }
  const held = tx.kringen.deelnamesIn(row.casusId)
  const own = (await readTeam(tx, row.casusId)).filter(({ deelnameId }) => held.includes(deelnameId)).map(toDeelname)
  const seat = own.find(({ id, rol }) => id === row.vanDeelnameId || rol === 'procesregisseur') ?? own[0]
  if (!seat) throw notFound()
  return seat
}

async function refuseSeat(tx: WriteTx, row: OverdrachtRow): Promise<void> {
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, eindeReden: 'afgewezen', versie: eb('versie', '+', 1) }))
    .where('casusId', '=', row.casusId)
    .where('deelnameId', '=', row.aangebodenDeelnameId)
    .execute()
}
