import type { toegangEndpoints } from '@regietafel/contract/toegang.contract.ts'
import {
  type AskToegangRefusal,
  askToegang as decide,
  TOEGANG_PER_DAG,
} from '@regietafel/domain/casus/toegangsverzoek.ts'
import { sql } from 'kysely'
import { holdOwnAnew } from '../../access/hold-anew.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import type { Job, JobContext, JobHandlers } from '../../jobs/job.ts'
import { planJob } from '../../jobs/plan-job.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { writeLog } from '../../log/write-log.ts'
import { insertVerzoek, readOwnVerzoeken } from './toegang.queries.ts'

const KEY = 'POST /v1/toegangsverzoeken'
const PASS_ON = 'toegang-doorgeven'
type PassOn = {
  readonly toegangsverzoekId: string
  readonly kringId: string
  readonly persoonId: string
  readonly code: string
}

const WORDS: Refusals<AskToegangRefusal> = {
  'already-deelnemer': [409, 'Je hebt al een plaats in deze casus. Zoek de code bij Casussen.', 'casusCode'],
  'already-asked': [409, 'Je vroeg hier al toegang voor. Wacht op het antwoord.', 'casusCode'],
  'too-many-today': [429, `Je kunt ${TOEGANG_PER_DAG} keer per dag toegang vragen. Probeer het morgen weer.`],
}

/**
 * Asks for a seat in one casus of which one knows the code. The answer is the same for every code that is well formed;
 * whether there is such a casus is looked up after it was given (PRV-02, PRV-21).
 */
export const askToegang: UseCase<typeof KEY, (typeof toegangEndpoints)[typeof KEY]> = async ({ tx, actor, body }) => {
  const { casusCode: code, doel, reden } = body
  // Two at once would each count the other out.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`toegang/${actor.persoonId}`}, 0))`.execute(tx.db)
  await holdOwnAnew(tx)
  const own = await readOwnVerzoeken(tx, actor.persoonId)
  const yesterday = tx.now.getTime() - 86_400_000
  const mine = await tx.db.selectFrom('casus').select('code').where('code', '=', code).execute()
  const decision = decide(
    {
      askedToday: own.filter(({ gevraagdOp }) => new Date(gevraagdOp).getTime() > yesterday).length,
      openCodes: own.filter(({ stand }) => stand === 'ontvangen').map(({ casusCode }) => casusCode),
      ownCodes: mine.map((row) => row.code),
    },
    code,
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { toegangsverzoekId, kringId } = await insertVerzoek(tx, actor.persoonId, { code, doel, reden })
  const gegevens: PassOn = { toegangsverzoekId, kringId, persoonId: actor.persoonId, code }
  await planJob(tx, { soort: PASS_ON, casusId: null, gegevens })
  const made = (await readOwnVerzoeken(tx, actor.persoonId)).find((row) => row.toegangsverzoekId === toegangsverzoekId)
  if (!made) throw notFound()
  return { body: made, versie: 1, objectId: toegangsverzoekId }
}

/** Gives the request to the regie of the casus, if there is one; else nothing happens and nobody is told. */
async function passOn({ store, now }: JobContext, { netwerkId, gegevens }: Job): Promise<void> {
  const { toegangsverzoekId, kringId, persoonId, code } = gegevens as PassOn
  await inTransaction(store, { soort: 'systeem', netwerkId, casusId: null }, now, async (tx) => {
    const { rows } = await sql<{ vraagCasus: string; aanPersoon: string; alsRol: string }>`
      select * from toegang_geef_door(${netwerkId}, ${kringId}, ${persoonId}, ${code}, ${now})`.execute(tx.db)
    const casusId = rows[0]?.vraagCasus
    if (!casusId) return
    const pad = `/casussen/${casusId}/team`
    for (const { aanPersoon, alsRol } of rows)
      if (alsRol === 'procesregisseur')
        await planMail(tx, { soort: 'toegang-gevraagd', persoonId: aanPersoon, casusId, pad, gegevens: {} })
    await writeLog(tx, casusId, {
      gebeurtenis: 'toegang.ask',
      handeling: 'C',
      uitkomst: 'gelukt',
      rollen: [],
      objectSoort: 'toegangsverzoek',
      objectId: toegangsverzoekId,
      casusId,
      sessieId: null,
      verzoekId: null,
    })
  })
}

export const toegangJobs: JobHandlers = { [PASS_ON]: passOn }
