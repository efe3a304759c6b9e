import { randomUUID } from 'node:crypto'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { PROFIELVERSIE_STATUS, type ProfielversieStatus } from '@regietafel/domain/netwerk/profielversie.ts'
import { type ReadTx, requireSaved, type WriteTx } from '../../../database/transaction.ts'
import type { ProfielversieInhoud } from '../../../profiel/ship-profiel.ts'

/** A version as it stands in the database, its words opened. */
export type ProfielversieRow = ProfielversieInhoud & {
  readonly profielversieId: string
  readonly kringId: string
  readonly nummer: number
  readonly status: ProfielversieStatus
  readonly geldigVanaf: string
  readonly profiel: Netwerkprofiel
  readonly voorgesteldOp: Date
  readonly voorgesteldDoor: string | null
  readonly beslotenOp: Date | null
  readonly beslotenDoor: string | null
  readonly versie: number
}

/** Every version of this netwerk by its number. */
export async function readProfielversies(tx: ReadTx): Promise<ProfielversieRow[]> {
  const rows = await tx.db
    .selectFrom('profielversie')
    .selectAll()
    .where('netwerkId', '=', tx.netwerkId)
    .orderBy('nummer')
    .execute()
  return rows.map((row) => {
    const { reden, besluitReden } = tx.kringen.open<ProfielversieInhoud>('profielversie', row.profielversieId, row)
    const status = PROFIELVERSIE_STATUS.find((each) => each === row.status)
    if (!status) throw new Error('A version has a status')
    const profiel = { ...(row.profiel as Netwerkprofiel), versie: row.nummer, geldigVanaf: row.geldigVanaf }
    return { ...row, status, profiel, reden, besluitReden }
  })
}

/** A proposal. Two at the same moment meet in the database: one proposal a netwerk. */
export async function insertVoorstel(
  tx: WriteTx,
  { profiel, reden, persoonId }: { profiel: Netwerkprofiel; reden: string; persoonId: string },
): Promise<string> {
  const profielversieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('netwerk', null), versie: 1 }
  const inhoud: ProfielversieInhoud = { reden, besluitReden: '' }
  await tx.db
    .insertInto('profielversie')
    .values({
      netwerkId: tx.netwerkId,
      profielversieId,
      ...row,
      nummer: profiel.versie,
      status: 'voorstel',
      geldigVanaf: profiel.geldigVanaf,
      profiel: JSON.stringify(profiel),
      voorgesteldOp: tx.now,
      voorgesteldDoor: persoonId,
      inhoud: tx.kringen.seal('profielversie', profielversieId, row, inhoud),
    })
    .execute()
  return profielversieId
}

type Besluit = {
  readonly status: ProfielversieStatus
  readonly geldigVanaf: string
  readonly persoonId: string
  readonly reden: string
}

/** What was decided about a proposal; only the version that was looked at. */
export async function saveBesluit(tx: WriteTx, row: ProfielversieRow, besluit: Besluit): Promise<void> {
  const { profielversieId, kringId, reden } = row
  const { status, geldigVanaf, persoonId } = besluit
  const versie = row.versie + 1
  const inhoud: ProfielversieInhoud = { reden, besluitReden: besluit.reden }
  requireSaved(
    await tx.db
      .updateTable('profielversie')
      .set({
        status,
        geldigVanaf,
        beslotenOp: tx.now,
        beslotenDoor: persoonId,
        versie,
        inhoud: tx.kringen.seal('profielversie', profielversieId, { kringId, versie }, inhoud),
      })
      .where('netwerkId', '=', tx.netwerkId)
      .where('profielversieId', '=', profielversieId)
      .where('versie', '=', row.versie)
      .executeTakeFirst(),
  )
}
