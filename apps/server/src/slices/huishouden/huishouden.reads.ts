import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import { compareHuishoudleden } from '@regietafel/domain/huishouden/huishoudlid.ts'
import { readHerkenbaar } from '../../access/herkenbaar.ts'
import type { HuishoudlidInhoud } from '../../access/huishoudlid.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** The persons of a casus now: who it is about first, then by age (HHD-01, HHD-02). */
export async function readHuishouden(tx: ReadTx, casusId: string): Promise<Huishoudlid[]> {
  const rows = await tx.db
    .selectFrom('huishoudlid')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('vervallenOp', 'is', null)
    .execute()
  return rows
    .map((row) => ({
      huishoudlidId: row.huishoudlidId,
      isIndexpersoon: row.isIndexpersoon,
      ...tx.kringen.open<HuishoudlidInhoud>('huishoudlid', row.huishoudlidId, row),
      gewijzigdOp: row.gewijzigdOp.toISOString(),
      versie: row.versie,
    }))
    .sort(compareHuishoudleden)
}

/** One person of a casus. @throws Problem 404 */
export async function getHuishoudlid(tx: ReadTx, casusId: string, huishoudlidId: string): Promise<Huishoudlid> {
  const lid = (await readHuishouden(tx, casusId)).find((each) => each.huishoudlidId === huishoudlidId)
  if (!lid) throw notFound()
  return lid
}

/**
 * Everyone who is or was in the household, with what each was called or reached by before: neither is named in what is
 * shared without names (OPL-32).
 */
export async function readHuishoudenEver(tx: ReadTx, casusId: string) {
  const rows = await tx.db.selectFrom('huishoudlid').selectAll().where('casusId', '=', casusId).execute()
  const { earlier } = await readHerkenbaar(tx, casusId)
  return rows
    .map((row) => ({
      huishoudlidId: row.huishoudlidId,
      isIndexpersoon: row.isIndexpersoon,
      ...tx.kringen.open<HuishoudlidInhoud>('huishoudlid', row.huishoudlidId, row),
      earlier: earlier.get(row.huishoudlidId) ?? [],
      versie: row.versie,
    }))
    .sort(compareHuishoudleden)
}
