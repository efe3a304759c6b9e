import type { escalatieEndpoints } from '@regietafel/contract/escalatie.contract.ts'
import type { Selectable } from 'kysely'
import type { EscalatieTable } from '../../database/tables.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { type EscalatieInhoud, getEscalatie } from './escalatie.reads.ts'

const ANSWER = 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/antwoord'
const CLOSE = 'POST /v1/casussen/{casusId}/escalaties/{escalatieId}/afronding'

/** The one addressed says what can be done (DOE-09, PRV-40). */
export const answerEscalatie: UseCase<typeof ANSWER, (typeof escalatieEndpoints)[typeof ANSWER]> = async ({
  tx,
  actor,
  params: { casusId, escalatieId },
  body: { tekst },
}) => {
  const row = await getEscalatieForUpdate(tx, casusId, escalatieId)
  if (row.aanPersoonId !== actor.persoonId)
    throw new Problem(403, 'not-yours', 'Alleen degene aan wie dit is voorgelegd, geeft antwoord.')
  if (row.status !== 'open') throw new Problem(409, 'escalatie-not-open', 'Hierop is al antwoord gegeven.')

  const columns = { status: 'beantwoord', beantwoordOp: tx.now, beantwoordDoor: actor.persoonId }
  await updateEscalatie(tx, row, columns, { antwoord: tekst })
  const pad = `/casussen/${casusId}/escalaties/${escalatieId}`
  const mail = { soort: 'antwoord-gegeven', persoonId: row.door, casusId, pad, gegevens: { op: 'escalatie' } } as const
  await planMail(tx, mail)
  return { body: await getEscalatie(tx, casusId, escalatieId), versie: row.versie + 1, objectId: escalatieId }
}

/** The regie rounds off with what comes of it; the manager's seat ends there and then (PRV-14, PRV-40). */
export const closeEscalatie: UseCase<typeof CLOSE, (typeof escalatieEndpoints)[typeof CLOSE]> = async ({
  tx,
  params: { casusId, escalatieId },
  body: { conclusie },
}) => {
  const row = await getEscalatieForUpdate(tx, casusId, escalatieId)
  if (row.status === 'afgerond') throw new Problem(409, 'escalatie-not-open', 'Dit is al afgerond.')

  await updateEscalatie(tx, row, { status: 'afgerond', afgerondOp: tx.now }, { conclusie })
  if (row.aanRol === 'lijn')
    await tx.db
      .updateTable('deelname')
      .set((eb) => ({ tot: tx.now, eindeReden: 'escalatie-afgerond', versie: eb('versie', '+', 1) }))
      .where('deelnameId', '=', row.aanDeelnameId)
      .execute()
  return { body: await getEscalatie(tx, casusId, escalatieId), versie: row.versie + 1, objectId: escalatieId }
}

type Row = Selectable<EscalatieTable>

async function getEscalatieForUpdate(tx: WriteTx, casusId: string, escalatieId: string): Promise<Row> {
  const row = await tx.db
    .selectFrom('escalatie')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('escalatieId', '=', escalatieId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

async function updateEscalatie(
  tx: WriteTx,
  row: Row,
  columns: Partial<Row>,
  inhoud: Partial<EscalatieInhoud>,
): Promise<void> {
  const { escalatieId, casusId, kringId } = row
  const next = { kringId, versie: row.versie + 1 }
  const content = { ...tx.kringen.open<EscalatieInhoud>('escalatie', escalatieId, row), ...inhoud }
  await tx.db
    .updateTable('escalatie')
    .set({ ...columns, versie: next.versie, inhoud: tx.kringen.seal('escalatie', escalatieId, next, content) })
    .where('escalatieId', '=', escalatieId)
    .execute()
  await announce(tx, { casusId, kringId, soort: 'escalatie', id: escalatieId })
}
