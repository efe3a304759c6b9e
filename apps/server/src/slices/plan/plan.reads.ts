import type { Schrijver, Veld } from '@regietafel/contract/plan-values.ts'
import { EMPTY_WAARDE, PLAN_VELD_CODES, type PlanVeldCode, type VeldWaarde } from '@regietafel/domain/plan/velden.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import { mayWritePlan } from '@regietafel/domain/plan/write-plan.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { readOverlegRegels } from '../overleg/overleg.reads.ts'
import { selectDoelActies, selectVelden } from './plan.queries.ts'
import { fixedVelden } from './veld-id.ts'

/** Names of everyone who has or had a seat, by persoonId. */
export async function readNamen(tx: ReadTx, casusId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await readTeam(tx, casusId)).map(({ persoon }) => [persoon.persoonId, persoon.naam]))
}

/** Every field of the plan in the order of the plan, also those that nobody filled yet (OPL-31). */
export async function readVelden(tx: ReadTx, casusId: string): Promise<Veld[]> {
  const namen = await readNamen(tx, casusId)
  const acties = await selectDoelActies(tx, casusId)
  const written = (await selectVelden(tx, casusId)).map((row) => ({
    veldId: row.veldId,
    code: row.code as PlanVeldCode,
    waarde: tx.kringen.open<VeldWaarde>('veld', row.veldId, row),
    door: row.gewijzigdDoor === null ? null : (namen.get(row.gewijzigdDoor) ?? ''),
    op: row.gewijzigdOp?.toISOString() ?? null,
    acties: acties.get(row.veldId) ?? [],
    versie: row.versie,
  }))
  const ids = new Set(written.map(({ veldId }) => veldId))
  const empty = fixedVelden(casusId)
    .filter(({ veldId }) => !ids.has(veldId))
    .map((veld) => ({ ...veld, waarde: EMPTY_WAARDE, door: null, op: null, acties: [], versie: 1 }))
  const place = (veld: { code: PlanVeldCode }) => PLAN_VELD_CODES.indexOf(veld.code)
  return [...written, ...empty]
    .sort((a, b) => place(a) - place(b))
    .map((veld) => ({ ...veld, waarde: toWire(veld.waarde) }))
}

const toWire = (waarde: VeldWaarde): Veld['waarde'] => ({ ...waarde, zorgen: [...waarde.zorgen] })

/** One field of the plan. @throws Problem 404 */
export async function getVeld(tx: ReadTx, casusId: string, veldId: string): Promise<Veld> {
  const veld = (await readVelden(tx, casusId)).find((each) => each.veldId === veldId)
  if (!veld) throw notFound()
  return veld
}

/** Whether the plan has the doel that all share: the first overleg may not close without it (OVL-02). */
export async function hasGezamenlijkDoel(tx: ReadTx, casusId: string): Promise<boolean> {
  const velden = await readVelden(tx, casusId)
  return velden.some(({ code, waarde }) => code === 'gezamenlijk-doel' && !isBlank(waarde.tekst))
}

/** Who takes notes in an overleg that goes on now (PRV-33). */
export async function readSchrijvers(tx: ReadTx, casusId: string): Promise<Schrijver[]> {
  const rows = await tx.db
    .selectFrom('schrijver')
    .select(['overlegId', 'deelnameId'])
    .where('casusId', '=', casusId)
    .execute()
  if (rows.length === 0) return []
  const running = (await readOverlegRegels(tx, { casusId })).filter(({ status }) => status === 'lopend')
  const ids = new Set(running.map(({ overlegId }) => overlegId))
  const team = await readTeam(tx, casusId)
  return rows
    .filter(({ overlegId }) => ids.has(overlegId))
    .map((row) => ({ ...row, naam: team.find((seat) => seat.deelnameId === row.deelnameId)?.persoon.naam ?? '' }))
}

/** Whether the one who asks may write in the plan now (PRV-33). */
export async function mayWrite(tx: ReadTx, casusId: string): Promise<boolean> {
  const who = { rollen: tx.kringen.rollenIn(casusId), deelnames: tx.kringen.deelnamesIn(casusId) }
  if (mayWritePlan(who, [])) return true
  const schrijvers = await readSchrijvers(tx, casusId)
  return mayWritePlan(
    who,
    schrijvers.map(({ deelnameId }) => deelnameId),
  )
}
