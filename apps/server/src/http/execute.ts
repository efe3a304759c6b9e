import { PERMISSIONS, type PermissionRow } from '@regietafel/domain/toegang/permissions.ts'
import type { Persoon } from '../access/actor.ts'
import { inTransaction, type Opening, type Store, type WriteTx } from '../database/transaction.ts'
import { type Handeling, type Logregel, writeLog } from '../log/write-log.ts'
import type { RegisteredEndpoint } from './endpoint.ts'
import { keepAnswer, readKept } from './idempotency.ts'
import type { Kept, ParsedRequest } from './parsed-request.ts'
import { Problem, notFound, toProblem } from './problem.ts'

/** Not allowed at all, against refused by a rule: the place of the log line differs, for the casus may not be the actor's. */
class Refused extends Error {
  readonly problem: Problem
  readonly place: ParsedRequest['params'] | null

  constructor(problem: Problem, place: ParsedRequest['params'] | null) {
    super(problem.code)
    this.problem = problem
    this.place = place
  }
}

const HANDELING: Record<string, Handeling> = { GET: 'R', POST: 'C', PUT: 'U', PATCH: 'U', DELETE: 'D' }

/**
 * The one rhythm of every use case: authorise, load, decide, save with side effects, log; all in one transaction.
 * A refusal is logged too. Someone without a seat gets the answer of what does not exist.
 */
export async function execute(
  store: Store,
  registered: RegisteredEndpoint,
  actor: Persoon,
  request: ParsedRequest,
  now: Date,
): Promise<Kept> {
  const row: PermissionRow = PERMISSIONS[registered.endpoint.permission]
  const opening = openingOf(row, actor, request)
  const refuse = (problem: Problem, place: ParsedRequest['params'] | null) =>
    inTransaction(store, opening, now, (tx) => log(tx, registered, actor, request, place, null, 'geweigerd')).then(
      () => problem,
    )
  const fail = async (error: unknown): Promise<never> => {
    // It may be the database itself that failed; then there is no line, and the fault is told as it was.
    if (toProblem(error).status === 500)
      await inTransaction(store, opening, now, (tx) =>
        log(tx, registered, actor, request, request.params, null, 'mislukt'),
      ).catch(() => undefined)
    throw error
  }
  const outcome = await inTransaction(store, opening, now, async (tx) => {
    const refusal = authorise(row, actor, tx, request)
    if (refusal) throw new Refused(refusal, refusal.status === 404 ? null : request.params)
    const kept = await readKept(tx, registered.key, request)
    if (kept) {
      // Nothing is done again, but the answer is shown again.
      await log(tx, registered, actor, request, request.params, kept, 'gelukt', 'R')
      return kept
    }
    const answer = await registered.run({ ...request, tx, actor } as Parameters<typeof registered.run>[0])
    await log(tx, registered, actor, request, request.params, answer, 'gelukt')
    return keepAnswer(tx, registered, request, answer)
  }).catch((error: unknown) => {
    // What was refused is rolled back; that it was asked stays.
    if (error instanceof Refused) return refuse(error.problem, error.place)
    if (error instanceof Problem) return refuse(error, request.params)
    return fail(error)
  })
  if (outcome instanceof Problem) throw outcome
  return outcome
}

function openingOf(row: PermissionRow, actor: Persoon, request: ParsedRequest): Opening {
  const { netwerkId, persoonId } = actor
  if (row.scope === 'casus')
    return { soort: 'persoon', netwerkId, persoonId, bereik: 'casus', casusId: request.params['casusId'] ?? '' }
  const bereik =
    row.scope === 'casussen' || row.scope === 'organisatie' || row.scope === 'stamtafel' ? row.scope : 'netwerk'
  return { soort: 'persoon', netwerkId, persoonId, bereik }
}

/** The refusal, or undefined when the actor may go on. */
function authorise(row: PermissionRow, actor: Persoon, tx: WriteTx, request: ParsedRequest): Problem | undefined {
  if (
    'functies' in row &&
    row.functies !== 'allen' &&
    !row.functies.some((functie) => actor.functies.includes(functie))
  )
    return new Problem(403, 'niet-bevoegd', 'Dit hoort niet bij jouw functie in dit netwerk.')
  if (row.scope !== 'casus') return undefined
  const rollen = tx.kringen.rollenIn(request.params['casusId'] ?? '')
  if (rollen.length === 0) return notFound()
  if (!row.rollen.some((rol) => rollen.includes(rol)))
    return new Problem(403, 'niet-bevoegd', 'Dit hoort niet bij jouw rol in deze casus.')
  return undefined
}

/** `place` null: what was asked for may not exist, so the line goes to the chain of the netwerk. */
async function log(
  tx: WriteTx,
  registered: RegisteredEndpoint,
  actor: Persoon,
  request: ParsedRequest,
  place: Record<string, string> | null,
  answer: { readonly objectId?: string | null } | null,
  uitkomst: Logregel['uitkomst'],
  handeling = HANDELING[registered.key.split(' ')[0] ?? ''] ?? 'E',
): Promise<void> {
  const { permission } = registered.endpoint
  const casusId = request.params['casusId'] ?? null
  await writeLog(tx, place?.['casusId'] ?? null, {
    gebeurtenis: permission,
    handeling,
    uitkomst,
    rollen: casusId === null ? actor.functies : tx.kringen.rollenIn(casusId),
    objectSoort: permission.split('.')[0] ?? permission,
    objectId: answer?.objectId ?? Object.values(request.params).at(-1) ?? null,
    casusId,
    sessieId: actor.sessieId,
    verzoekId: request.verzoekId,
  })
}
