import { sql } from 'kysely'
import { inTransaction, type WriteTx } from '../../../database/transaction.ts'
import { writeLog, type Handeling } from '../../../log/write-log.ts'
import { readOrganisaties, readPersonen } from '../netwerk.reads.ts'
import { type BeheerContext, BeheerError } from './beheer-command.ts'

export type NetwerkRow = { readonly netwerkId: string; readonly naam: string; readonly profiel: string }

export async function readNetwerken({ store }: Pick<BeheerContext, 'store'>): Promise<NetwerkRow[]> {
  const { rows } = await sql<NetwerkRow>`select * from netwerken()`.execute(store.database.db)
  return rows
}

/** Works in the netwerk of this name or id, and leaves a line in its log with what was done. @throws BeheerError */
export async function inNetwerk<R>(
  context: BeheerContext,
  netwerk: string,
  command: { readonly naam: string; readonly handeling: Handeling },
  work: (tx: WriteTx) => Promise<R & { readonly objectId?: string }>,
): Promise<R> {
  const found = (await readNetwerken(context)).filter((row) => row.naam === netwerk || row.netwerkId === netwerk)
  if (found.length !== 1)
    throw new BeheerError(
      found.length > 1
        ? `Er zijn meer netwerken die ${netwerk} heten. Gebruik het kenmerk; zie: npm run beheer -- netwerken`
        : `Er is geen netwerk ${netwerk}. Zie: npm run beheer -- netwerken`,
    )
  const netwerkId = found[0]?.netwerkId ?? ''
  return inTransaction(context.store, { soort: 'systeem', netwerkId, casusId: null }, context.now, async (tx) => {
    const done = await work(tx)
    await logCommand(tx, command, done.objectId ?? null)
    return done
  })
}

/** A line in the chain of the netwerk: a command, and on which id; never a name. */
export const logCommand = (
  tx: WriteTx,
  { naam, handeling }: { readonly naam: string; readonly handeling: Handeling },
  objectId: string | null,
): Promise<void> =>
  writeLog(tx, null, {
    gebeurtenis: `beheer.${naam}`,
    handeling,
    uitkomst: 'gelukt',
    rollen: ['beheer'],
    objectSoort: naam.split('-')[0] ?? naam,
    objectId,
    casusId: null,
    sessieId: null,
    verzoekId: null,
  })

/** The organisation of this name or id. @throws BeheerError with the names there are */
export async function findOrganisatie(tx: WriteTx, asked: string): Promise<string> {
  const all = await readOrganisaties(tx)
  const found = all.find((row) => row.naam === asked || row.organisatieId === asked)
  if (found) return found.organisatieId
  const names = all.map((row) => row.naam).join(', ') || 'nog geen enkele'
  throw new BeheerError(`Er is geen organisatie ${asked} in dit netwerk. Wel: ${names}.`)
}

/** The active persoon of this e-mail address or id. @throws BeheerError */
export async function findPersoon(tx: WriteTx, asked: string): Promise<string> {
  const found = (await readPersonen(tx)).filter(
    (row) => row.actief && (row.persoonId === asked || row.email.toLowerCase() === asked.toLowerCase()),
  )
  if (found.length === 1) return found[0]?.persoonId ?? ''
  throw new BeheerError(
    `Er is geen actieve persoon ${asked} in dit netwerk. Zie: npm run beheer -- personen --netwerk ...`,
  )
}
