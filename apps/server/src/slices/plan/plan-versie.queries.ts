import type { PlanActie, PlanVersie } from '@regietafel/contract/plan-values.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

/** What is sealed of a version of the plan. */
export type PlanVersieInhoud = Pick<PlanVersie, 'velden'> & { readonly acties: PlanActie[] }

/** The versions of the plan without their texts, the last first. */
export const selectPlanVersies = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('planVersie')
    .select(['planVersieId', 'nummer', 'overlegId', 'vastgesteldOp', 'vastgesteldDoor', 'akkoord'])
    .where('casusId', '=', casusId)
    .orderBy('nummer', 'desc')
    .execute()

/** What one version holds; undefined when this casus has no such version. */
export async function findPlanVersieInhoud(
  tx: ReadTx,
  casusId: string,
  planVersieId: string,
): Promise<PlanVersieInhoud | undefined> {
  const row = await tx.db
    .selectFrom('planVersie')
    .select(['kringId', 'versie', 'inhoud'])
    .where('casusId', '=', casusId)
    .where('planVersieId', '=', planVersieId)
    .executeTakeFirst()
  return row && tx.kringen.open<PlanVersieInhoud>('plan_versie', planVersieId, row)
}

type NewPlanVersie = {
  readonly casusId: string
  readonly planVersieId: string
  readonly overlegId: string
  readonly nummer: number
  readonly akkoord: readonly string[]
  readonly door: string
}

/** Keeps the plan as it was agreed. */
export async function insertPlanVersie(tx: WriteTx, made: NewPlanVersie, inhoud: PlanVersieInhoud): Promise<void> {
  const { casusId, planVersieId, overlegId, nummer, akkoord, door } = made
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('planVersie')
    .values({
      netwerkId: tx.netwerkId,
      planVersieId,
      ...row,
      casusId,
      overlegId,
      nummer,
      vastgesteldOp: tx.now,
      vastgesteldDoor: door,
      akkoord: [...akkoord],
      inhoud: tx.kringen.seal('plan_versie', planVersieId, row, inhoud),
    })
    .execute()
}
