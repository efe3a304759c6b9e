import { randomUUID } from 'node:crypto'
import type { CaseloadOverdracht, CaseloadPlaats } from '@regietafel/contract/caseload.contract.ts'
import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'

type PlaatsRow = Omit<CaseloadPlaats, 'sinds'> & { readonly sinds: Date }

/** The places of a person, for that person or a manager of the same organisation; the kern sees to that. */
export async function readCaseload(tx: ReadTx, persoonId: string): Promise<CaseloadPlaats[]> {
  const { rows } = await sql<PlaatsRow>`
    select * from caseload_van(${tx.netwerkId}, ${tx.persoonId}, ${persoonId}, ${tx.now})`.execute(tx.db)
  return rows.map((row) => ({ ...row, sinds: row.sinds.toISOString() }))
}

export type NewRegel = {
  readonly caseloadRegelId: string
  readonly casusId: string
  readonly code: string
  readonly deelnameId: string
  readonly rol: string
  readonly opvolgerId: string
}

/** Keeps the list in the kring of who starts it: it holds codes and roles, no content. */
export async function insertCaseload(
  tx: WriteTx,
  batch: {
    readonly vanId: string
    readonly reden: string
    readonly door: string
    readonly regels: readonly NewRegel[]
  },
): Promise<string> {
  const caseloadOverdrachtId = randomUUID()
  const row = { netwerkId: tx.netwerkId, kringId: tx.kringen.idOf('persoonlijk', null), caseloadOverdrachtId }
  const { vanId, reden, door: gestartDoor } = batch
  await tx.db
    .insertInto('caseloadOverdracht')
    .values({ ...row, vanId, reden, gestartOp: tx.now, gestartDoor })
    .execute()
  await tx.db
    .insertInto('caseloadRegel')
    .values(batch.regels.map((regel) => ({ ...row, ...regel })))
    .execute()
  return caseloadOverdrachtId
}

/** One's own lists, the last first, each line with how its proposal stands now. */
export async function readCaseloadOverdrachten(tx: ReadTx): Promise<CaseloadOverdracht[]> {
  const batches = await tx.db.selectFrom('caseloadOverdracht').selectAll().orderBy('gestartOp', 'desc').execute()
  const regels = await tx.db.selectFrom('caseloadRegel').selectAll().orderBy('code').orderBy('rol').execute()
  const named = new Set([...batches.map(({ vanId }) => vanId), ...regels.map(({ opvolgerId }) => opvolgerId)])
  const namen = new Map((await readPersonen(tx, [...named])).map(({ persoonId, naam }) => [persoonId, naam]))
  const { rows } = await sql<{ overdrachtId: string; status: string }>`
    select * from caseload_standen(${tx.netwerkId}, ${tx.persoonId})`.execute(tx.db)
  const standen = new Map(rows.map(({ overdrachtId, status }) => [overdrachtId, status]))
  return batches.map(({ caseloadOverdrachtId, vanId, reden, gestartOp }) => ({
    caseloadOverdrachtId,
    van: namen.get(vanId) ?? 'Iemand',
    reden: reden as CaseloadOverdracht['reden'],
    gestartOp: gestartOp.toISOString(),
    regels: regels
      .filter((regel) => regel.caseloadOverdrachtId === caseloadOverdrachtId)
      .map(({ caseloadRegelId, code, rol, opvolgerId, status, fout, overdrachtId }) => ({
        caseloadRegelId,
        code,
        rol: rol as CaseloadPlaats['rol'],
        opvolger: namen.get(opvolgerId) ?? 'Iemand',
        stand: (standen.get(overdrachtId ?? '') ?? status) as CaseloadOverdracht['regels'][number]['stand'],
        fout,
      })),
  }))
}
