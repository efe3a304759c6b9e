import { randomUUID } from 'node:crypto'
import type { Beoordeling, NieuweBeoordeling } from '@regietafel/contract/bevoegdheid.contract.ts'
import { type Beoordelaar, unknownScores } from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import type { z } from 'zod'
import type { Persoon } from '../../access/actor.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { Problem, refuseFouten } from '../../http/problem.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import type { BeoordelingInhoud } from './bevoegdheid.queries.ts'
import { getPersoonKring, isManagerOf } from './persoon-kring.ts'

type Score = {
  readonly tx: WriteTx
  readonly actor: Persoon
  readonly persoonId: string
  readonly body: z.output<typeof NieuweBeoordeling>
}

/** Scores per competentie: one's own, or as the manager of someone; each time a new row, the last one counts (ROL-54). */
export async function scoreCompetenties({ tx, actor, persoonId, body }: Score) {
  const kant: Beoordelaar = actor.persoonId === persoonId ? 'zelf' : 'manager'
  if (kant === 'manager' && !(await isManagerOf(tx, actor, await getPersoon(tx, persoonId))))
    throw new Problem(403, 'niet-bevoegd', 'Alleen de eigen manager geeft hier cijfers.')
  const unknown = unknownScores(body.profiel, body.scores)
  if (unknown.length > 0)
    throw refuseFouten(unknown.map((code) => ({ veld: `scores.${code}`, melding: 'Dit hoort niet bij dit profiel.' })))
  const beoordelingId = randomUUID()
  const row = { kringId: await getPersoonKring(tx, 'ontwikkeling', persoonId), versie: 1 }
  const { profiel, scores } = body
  await tx.db
    .insertInto('beoordeling')
    .values({
      netwerkId: tx.netwerkId,
      beoordelingId,
      ...row,
      persoonId,
      profiel,
      kant,
      beoordeeldOp: tx.now,
      beoordeeldDoor: actor.persoonId,
      inhoud: tx.kringen.seal('beoordeling', beoordelingId, row, { scores } satisfies BeoordelingInhoud),
    })
    .execute()
  const { naam } = await getPersoon(tx, actor.persoonId)
  const made: Beoordeling = { profiel, kant, scores, beoordeeldOp: tx.now.toISOString(), beoordeeldDoor: naam }
  return { body: made, objectId: beoordelingId }
}
