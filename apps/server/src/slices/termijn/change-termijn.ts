import { randomUUID } from 'node:crypto'
import type { termijnEndpoints } from '@regietafel/contract/termijn.contract.ts'
import {
  type ChangeTermijn,
  type ChangeTermijnRefusal,
  extendTermijn as decideVerlenging,
  type LopendeTermijn,
  pauseTermijn as decidePauze,
  resumeTermijn as decideHervatting,
  type TermijnWijziging,
} from '@regietafel/domain/termijn/change-termijn.ts'
import { type Dag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Outcome } from '@regietafel/domain/shared/outcome.ts'
import type { TermijnRol } from '@regietafel/domain/termijn/termijn.ts'
import type { Selectable } from 'kysely'
import type { Persoon } from '../../access/actor.ts'
import type { TermijnTable } from '../../database/tables.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { daysAhead, planHerinneringen } from '../../termijn/plan-herinneringen.ts'
import { findTermijn, toTermijn } from '../../termijn/read-termijnen.ts'

const PAUZE = 'POST /v1/casussen/{casusId}/termijnen/{termijnId}/pauze'
const HERVATTING = 'POST /v1/casussen/{casusId}/termijnen/{termijnId}/hervatting'
const VERLENGING = 'POST /v1/casussen/{casusId}/termijnen/{termijnId}/verlenging'

const WORDS: Refusals<ChangeTermijnRefusal> = {
  'not-verantwoordelijk': [403, 'Alleen wie voor deze termijn zorgt, kan haar veranderen.'],
  'actie-has-its-own-day': [409, 'Verander de einddatum bij de actie zelf.'],
  'reden-missing': [400, 'Schrijf op waarom.', 'reden'],
  'pauze-already': [409, 'Deze termijn staat al stil.'],
  'pauze-missing': [409, 'Deze termijn staat niet stil.'],
  'pauze-not-ahead': [400, 'Kies vandaag of een dag die nog komt.', 'tot'],
  'verlenging-not-later': [400, 'Kies een dag die later is dan de laatste dag nu.', 'tot'],
  'too-far': [400, 'Kies een dag binnen een jaar.', 'tot'],
}

type Decide = (
  termijn: LopendeTermijn,
  command: ChangeTermijn,
  today: Dag,
) => Outcome<LopendeTermijn, ChangeTermijnRefusal>
type Asked = {
  readonly tx: WriteTx
  readonly actor: Persoon
  readonly params: { readonly casusId: string; readonly termijnId: string }
  readonly body: { readonly reden: string }
}

/** Lets a term stand still up to and including a day, with the reason (NET-56). */
export const pauseTermijn: UseCase<typeof PAUZE, (typeof termijnEndpoints)[typeof PAUZE]> = (request) =>
  change(request, 'pauze', (termijn, command, today) =>
    decidePauze(termijn, { ...command, tot: request.body.tot }, today),
  )

/** Lets a term run again (NET-56). */
export const resumeTermijn: UseCase<typeof HERVATTING, (typeof termijnEndpoints)[typeof HERVATTING]> = (request) =>
  change(request, 'hervatting', decideHervatting)

/** Gives a term a later last day, with the reason (NET-56). */
export const extendTermijn: UseCase<typeof VERLENGING, (typeof termijnEndpoints)[typeof VERLENGING]> = (request) =>
  change(request, 'verlenging', (termijn, command, today) =>
    decideVerlenging(termijn, { ...command, tot: request.body.tot }, today),
  )

/** The rhythm of all three: lock, decide, save the new days with their reason, plan the reminders that moved. */
async function change({ tx, actor, params, body }: Asked, soort: TermijnWijziging, decide: Decide) {
  const { casusId, termijnId } = params
  const row = await lockTermijn(tx, casusId, termijnId)
  const rollen = tx.kringen
    .rollenIn(casusId)
    .filter((rol): rol is Exclude<typeof rol, 'uitgenodigd'> => rol !== 'uitgenodigd')
  const command = { reden: body.reden, rollen: rollen satisfies readonly TermijnRol[] }
  const decision = decide(toTermijn(row), command, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  await saveDays(tx, row, decision.value)
  await writeWijziging(tx, row, { soort, naar: decision.value.vervaltOp, reden: body.reden, door: actor.persoonId })
  await planHerinneringen(tx, casusId, termijnId, decision.value)
  await announce(tx, { casusId, kringId: row.kringId, soort: 'termijn', id: termijnId })
  const view = await findTermijn(tx, casusId, termijnId)
  if (!view) throw notFound()
  return { body: view, objectId: termijnId }
}

/** A running term of this casus, locked. @throws Problem 404 */
async function lockTermijn(tx: WriteTx, casusId: string, termijnId: string): Promise<Selectable<TermijnTable>> {
  const row = await tx.db
    .selectFrom('termijn')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('termijnId', '=', termijnId)
    .where('gehaaldOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

async function saveDays(tx: WriteTx, row: Selectable<TermijnTable>, termijn: LopendeTermijn): Promise<void> {
  const { waarschuwingOp, vervaltOp, teLaatVanaf, gepauzeerdTot, herinnerd } = termijn
  await tx.db
    .updateTable('termijn')
    .set({
      waarschuwingOp,
      vervaltOp,
      teLaatVanaf,
      gepauzeerdTot,
      herinnerd: [...herinnerd],
      volgendeHerinnering: daysAhead(tx.now, termijn)[0] ?? null,
      versie: row.versie + 1,
    })
    .where('termijnId', '=', row.termijnId)
    .execute()
}

async function writeWijziging(
  tx: WriteTx,
  { termijnId, casusId, kringId, vervaltOp: van }: Selectable<TermijnTable>,
  { reden, ...wijziging }: { soort: TermijnWijziging; naar: Dag; reden: string; door: string },
): Promise<void> {
  const wijzigingId = randomUUID()
  const row = { kringId, versie: 1 }
  const inhoud = tx.kringen.seal('termijnwijziging', wijzigingId, row, { reden })
  await tx.db
    .insertInto('termijnwijziging')
    .values({ netwerkId: tx.netwerkId, wijzigingId, ...row, casusId, termijnId, van, ...wijziging, op: tx.now, inhoud })
    .execute()
}
