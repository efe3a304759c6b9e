import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { reportActie as decide } from '@regietafel/domain/actie/report-actie.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { refusedAs } from '../../http/problem.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActieForUpdate, insertTerugkoppeling, toActieState, updateActie } from './actie.queries.ts'
import { getActie } from './actie.reads.ts'
import { REPORT_WORDS } from './report-actie.ts'
import { getActor } from './seats.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties/{actieId}/intrekking'
const WORDS = {
  ...REPORT_WORDS,
  'reden-missing': [400, 'Schrijf op waarom deze actie niet meer nodig is.', 'reden'],
} as const

/** The regie withdraws an actie, with a reason that stays (ROL-33, PRV-34). */
export const withdrawActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, actieId },
  body: { reden },
}) => {
  const row = await getActieForUpdate(tx, casusId, actieId)
  const team = await readTeam(tx, casusId)
  const decision = decide(toActieState(row), { soort: 'withdraw', reden }, getActor(tx, team, row.deelnameId), tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  await insertTerugkoppeling(tx, row, { soort: 'intrekking', tekst: reden, door: actor.persoonId, kanaal: null })
  await updateActie(tx, row, { status: decision.value.status, afgerondOp: tx.now })
  await withdrawTermijn(tx, { casusId, soort: 'actie', objectId: actieId })
  return { body: await getActie(tx, casusId, actieId), versie: row.versie + 1, objectId: actieId }
}
