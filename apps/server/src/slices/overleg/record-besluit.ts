import { randomUUID } from 'node:crypto'
import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Partij } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { Besluiter } from '@regietafel/domain/overleg/besluiters.ts'
import {
  type BesluitSoort,
  type RecordBesluitRefusal,
  recordBesluit as decide,
} from '@regietafel/domain/overleg/record-besluit.ts'
import { recordNiveau } from '../../access/niveau.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { readNiveau } from '../bevoegdheid/bevoegdheid.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import {
  type BesluitRow,
  getOverlegForUpdate,
  insertBesluit,
  type OverlegRow,
  readBesluiten,
} from './overleg.queries.ts'
import { readTeamMap, type Team, toBesluit } from './overleg.view.ts'
import { announceOverleg, isSeated, readGeldigeUitnodigingen, statusOf } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/besluiten'

const WORDS: Refusals<RecordBesluitRefusal> = {
  'overleg-not-lopend': [409, 'Besluiten leg je vast terwijl het overleg bezig is.'],
  'tekst-missing': [400, 'Schrijf op wat jullie besloten.', 'tekst'],
  'besluiter-missing': [409, 'Hier moet nog iemand over meebeslissen. Kijk wie er in dit netwerk beslissen.', 'door'],
  'besluiter-not-at-table': [409, 'Kies alleen mensen die aan tafel zitten. Leg eerst vast wie er is.', 'door'],
}

/** A decision of the table with who took it: a new niveau, closing, or anything else (OVL-41). */
export const recordBesluit: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body: { soort, tekst, niveau, door },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  if (soort === 'niveau' && niveau === null) {
    const melding = 'Kies het nieuwe niveau.'
    throw new Problem(400, 'niveau-missing', melding, { fouten: [{ veld: 'niveau', melding }] })
  }
  const moeten = soort === 'afsluiten' ? waarde(await getActiveProfiel(tx), 'afsluiten.besluit').besluiters : []
  const team = await readTeamMap(tx, casusId)
  const besluitId = await writeBesluit(tx, overleg, { soort, tekst, door: toBesluiters(team, door), niveau }, moeten)
  if (soort === 'niveau' && niveau !== null)
    await recordNiveau(tx, { casusId, van: await readNiveau(tx, casusId), naar: niveau, reden: tekst, overlegId })
  await announceOverleg(tx, overleg)
  const row = (await readBesluiten(tx, overlegId)).find((besluit) => besluit.besluitId === besluitId)
  return { body: toBesluit(tx, row as BesluitRow, team), versie: 1, objectId: besluitId }
}

export type NewBesluit = {
  readonly soort: BesluitSoort
  readonly tekst: string
  readonly door: readonly Besluiter[]
  readonly niveau?: number | null
  readonly deelnameId?: string | null
  readonly vervolgDag?: string | null
}

/** @throws Problem 400 when one of these has no seat in the team. */
export const toBesluiters = (team: Team, door: readonly string[]): Besluiter[] =>
  door.map((deelnameId) => {
    const seat = team.get(deelnameId)
    const melding = 'Kies mensen uit het team.'
    if (!seat) throw new Problem(400, 'ongeldige-invoer', melding, { fouten: [{ veld: 'door', melding }] })
    return { deelnameId, rol: seat.rol }
  })

/** Writes a decision in the log of the overleg, once the domain accepts it. @throws Problem */
export async function writeBesluit(
  tx: WriteTx,
  overleg: OverlegRow,
  besluit: NewBesluit,
  moetenBeslissen: readonly Partij[],
): Promise<string> {
  const { soort, tekst, door, niveau = null, deelnameId = null, vervolgDag = null } = besluit
  const aanTafel = (await readGeldigeUitnodigingen(tx, overleg.overlegId)).filter(isSeated)
  const decision = decide(
    { status: statusOf(overleg), aanTafel: aanTafel.map((row) => row.deelnameId) },
    { soort, tekst, door },
    moetenBeslissen,
    tx.now,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const besluitId = randomUUID()
  await insertBesluit(
    tx,
    {
      besluitId,
      kringId: overleg.kringId,
      casusId: overleg.casusId,
      overlegId: overleg.overlegId,
      soort,
      vastgelegdOp: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      door: door.map((besluiter) => besluiter.deelnameId),
      deelnameId,
      niveau,
      vervolgDag,
    },
    { tekst },
  )
  return besluitId
}
