import { randomUUID } from 'node:crypto'
import type { regieafspraakEndpoints } from '@regietafel/contract/regieafspraken.contract.ts'
import { type RecordMaatregelRefusal, recordMaatregel as decide } from '@regietafel/domain/bevoegdheid/maatregel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { touchCasus } from '../../access/touch-casus.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { requireLopend } from '../casus/casus.reads.ts'
import { getHuishoudlid } from '../huishouden/huishouden.reads.ts'
import { getRegieafspraken, type MaatregelInhoud, readMaatregelRows } from './regieafspraken.view.ts'

const KEY = 'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen'
const END = 'POST /v1/casussen/{casusId}/huishoudleden/{huishoudlidId}/maatregelen/einde'
type Endpoints = typeof regieafspraakEndpoints

const WORDS: Refusals<RecordMaatregelRefusal> = {
  'tot-before-van': [400, 'De laatste dag ligt voor de eerste.', 'tot'],
  'reden-missing': [400, 'Schrijf op waarom de procesregie blijft waar die is.', 'toelichting'],
  'maatregel-already-runs': [409, 'Voor deze persoon loopt al een maatregel. Beëindig die eerst.', 'van'],
}

/** A measure on one person; the kader of that person and of the casus follows from it (ROL-17, ROL-57). */
export const recordMaatregel: UseCase<typeof KEY, Endpoints[typeof KEY]> = async ({
  tx,
  params: { casusId, huishoudlidId },
  body,
}) => {
  await requireLopend(tx, casusId)
  await getHuishoudlid(tx, casusId, huishoudlidId)
  const decision = decide(await readMaatregelRows(tx, casusId), { huishoudlidId, ...body })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  const { soort, van, tot, hoofdregie, toelichting } = body
  const maatregelId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('maatregel')
    .values({
      netwerkId: tx.netwerkId,
      maatregelId,
      ...row,
      casusId,
      huishoudlidId,
      soort,
      van,
      tot,
      hoofdregie,
      vastgelegdOp: tx.now,
      vastgelegdDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('maatregel', maatregelId, row, { toelichting } satisfies MaatregelInhoud),
    })
    .execute()
  await touchCasus(tx, casusId, 'regie', maatregelId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: maatregelId }
}

/** The running measure of one person ends today (ROL-57). @throws Problem 409 when none runs */
export const endMaatregel: UseCase<typeof END, Endpoints[typeof END]> = async ({
  tx,
  params: { casusId, huishoudlidId },
}) => {
  await getHuishoudlid(tx, casusId, huishoudlidId)
  const today = dagVan(tx.now)
  const running = (await readMaatregelRows(tx, casusId)).find(
    (row) => row.huishoudlidId === huishoudlidId && (row.tot === null || row.tot > today),
  )
  if (!running) throw new Problem(409, 'no-maatregel', 'Voor deze persoon loopt geen maatregel.')
  const tot = running.van > today ? running.van : today
  await tx.db.updateTable('maatregel').set({ tot }).where('maatregelId', '=', running.maatregelId).execute()
  await touchCasus(tx, casusId, 'regie', running.maatregelId, 'casuspartners')
  return { body: await getRegieafspraken(tx, casusId), objectId: running.maatregelId }
}
