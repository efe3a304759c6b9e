import type { PlanVersie, PlanVersieRegel } from '@regietafel/contract/plan-values.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { findPlanVersieInhoud, selectPlanVersies } from './plan-versie.queries.ts'

/** The established versions of the plan, the last first (OVL-30). */
export async function readPlanVersies(tx: ReadTx, casusId: string): Promise<PlanVersieRegel[]> {
  const rows = await selectPlanVersies(tx, casusId)
  const team = await readTeam(tx, casusId)
  const naamOf = (persoonId: string) => team.find(({ persoon }) => persoon.persoonId === persoonId)?.persoon.naam ?? ''
  return rows.map((row) => ({
    planVersieId: row.planVersieId,
    nummer: row.nummer,
    overlegId: row.overlegId,
    vastgesteldOp: row.vastgesteldOp.toISOString(),
    vastgesteldDoor: naamOf(row.vastgesteldDoor),
    akkoord: team
      .filter(({ deelnameId }) => row.akkoord.includes(deelnameId))
      .map(({ deelnameId, persoon }) => ({ deelnameId, naam: persoon.naam, organisatie: persoon.organisatie.naam })),
  }))
}

/** One version as it was agreed. @throws Problem 404 */
export async function getPlanVersie(tx: ReadTx, casusId: string, planVersieId: string): Promise<PlanVersie> {
  const regel = (await readPlanVersies(tx, casusId)).find((each) => each.planVersieId === planVersieId)
  const inhoud = await findPlanVersieInhoud(tx, casusId, planVersieId)
  if (!regel || !inhoud) throw notFound()
  return { ...regel, ...inhoud }
}

/** The version in force: the last that was established, or null (OVL-30, COM-15). */
export async function findLastPlanVersie(tx: ReadTx, casusId: string): Promise<PlanVersie | null> {
  const [last] = await selectPlanVersies(tx, casusId)
  return last ? getPlanVersie(tx, casusId, last.planVersieId) : null
}
