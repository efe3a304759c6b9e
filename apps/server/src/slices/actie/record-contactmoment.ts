import { randomUUID } from 'node:crypto'
import type { contactmomentEndpoints } from '@regietafel/contract/contactmoment.contract.ts'
import {
  missingInContactRound,
  type RecordContactmomentRefusal,
  recordContactmoment as decide,
} from '@regietafel/domain/actie/record-contactmoment.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { addDagen, dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { restartTermijn } from '../../termijn/plan-termijn.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readContactmomenten } from './contactmoment.reads.ts'
import { toActiehouder } from './actie.reads.ts'

const LIST = 'GET /v1/casussen/{casusId}/contactmomenten'
const KEY = 'POST /v1/casussen/{casusId}/contactmomenten'

const WORDS: Refusals<RecordContactmomentRefusal> = {
  'contact-in-the-future': [400, 'Kies vandaag of een dag die is geweest.', 'dag'],
  'onderwerp-missing': [400, 'Kies waar het over ging.', 'onderwerpen'],
  'conclusie-missing': [400, 'Schrijf op wat de conclusie is.', 'conclusie'],
  'regisseur-missing': [400, 'Kies met wie er contact was. Een van de twee regisseurs ontbreekt.', 'deelnameIds'],
}

/** The contact log, with the ketenpartners whom the round of this netwerk still misses (DOE-20, DOE-21). */
export const listContactmomenten: UseCase<typeof LIST, (typeof contactmomentEndpoints)[typeof LIST]> = async ({
  tx,
  params: { casusId },
}) => {
  const team = await readTeam(tx, casusId)
  const items = await readContactmomenten(tx, casusId, team)
  const { naDagen, ookKetenpartners } = await readRitme(tx)
  const ketenpartners = team.filter(({ rol, status }) => rol === 'ketenpartner' && status === 'actief')
  const missing = missingInContactRound(
    items,
    ketenpartners.map(({ deelnameId }) => deelnameId),
    addDagen(dagVan(tx.now), -naDagen),
    ookKetenpartners,
  )
  const seats = new Map(team.map((seat) => [seat.deelnameId, seat]))
  return { body: { items, nogNietGesproken: missing.map((id) => toActiehouder(seats, id)) } }
}

/** Records a contact; one of the two regisseurs together starts the rhythm anew for both (DOE-20, NET-42, PRV-38). */
export const recordContactmoment: UseCase<typeof KEY, (typeof contactmomentEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const team = await readTeam(tx, casusId)
  const deelnemers = [...new Set(body.deelnameIds)].map((deelnameId) => {
    const seat = team.find((each) => each.deelnameId === deelnameId && each.rol !== 'lijn')
    if (!seat) throw refuseDeelnemer()
    return { deelnameId, rol: seat.rol }
  })
  const { ookKetenpartners } = await readRitme(tx)
  const decision = decide({ ...body, deelnemers }, ookKetenpartners, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { dag, onderwerpen, conclusie } = decision.value
  const contactmomentId = randomUUID()
  const row = { kringId: tx.kringen.idOf('regie', casusId), versie: 1 }
  await tx.db
    .insertInto('contactmoment')
    .values({
      netwerkId: tx.netwerkId,
      contactmomentId,
      ...row,
      casusId,
      dag,
      onderwerpen: [...onderwerpen],
      deelnameIds: deelnemers.map(({ deelnameId }) => deelnameId),
      door: actor.persoonId,
      op: tx.now,
      inhoud: tx.kringen.seal('contactmoment', contactmomentId, row, { conclusie }),
    })
    .execute()
  if (deelnemers.some(({ rol }) => rol === 'inhoudelijke-regie')) await restartRitme(tx, casusId, dag)
  await announce(tx, { casusId, kringId: row.kringId, soort: 'contactmoment', id: contactmomentId })
  const made = (await readContactmomenten(tx, casusId, team)).find((each) => each.contactmomentId === contactmomentId)
  if (!made) throw notFound()
  return { body: made, versie: 1, objectId: contactmomentId }
}

const refuseDeelnemer = () => {
  const melding = 'Kies mensen uit het team.'
  return new Problem(400, 'not-in-team', melding, { fouten: [{ veld: 'deelnameIds', melding }] })
}

/** A contact written down late, of before the one that counts, changes nothing in the rhythm. */
async function restartRitme(tx: WriteTx, casusId: string, dag: string): Promise<void> {
  const running = await tx.db
    .selectFrom('termijn')
    .select('start')
    .where('casusId', '=', casusId)
    .where('soort', '=', 'contact-regisseurs')
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .executeTakeFirst()
  if (running && running.start > dag) return
  await restartTermijn(tx, { casusId, soort: 'contact-regisseurs', objectId: null, start: momentOp(dag, '12:00') })
}

async function readRitme(tx: ReadTx): Promise<{ naDagen: number; ookKetenpartners: boolean }> {
  const ritme = waarde(await getActiveProfiel(tx), 'contact.ritmeDagen')
  if (ritme.soort === 'herinnering') return ritme
  return { naDagen: ritme.soort === 'plicht' ? ritme.uiterlijkDagen : 0, ookKetenpartners: false }
}
