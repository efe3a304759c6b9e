import { randomUUID } from 'node:crypto'
import type { Bestuursvraag, Signaalthema } from '@regietafel/domain/stamtafel/signaalthemas.tabel.ts'
import type { TakeStap, Triagestand } from '@regietafel/domain/stamtafel/triage.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'

type SignaalInhoud = { readonly patroon: string; readonly toelichting: string }
type StapInhoud = { readonly terugkoppeling: string }

export type SignaalRow = SignaalInhoud & {
  readonly stamtafelsignaalId: string
  readonly kringId: string
  readonly thema: Signaalthema
  readonly gebied: string | null
  readonly aantalCasussen: number
  readonly vraag: Bestuursvraag | null
  readonly ingediendOp: Date
  readonly ingediendDoor: string
}
export type StapRow = TakeStap & {
  readonly stamtafelsignaalId: string
  readonly volgnummer: number
  readonly gezetOp: Date
  readonly gezetDoor: string
}

/** Every signal whose kring is held here, the last first; one of them when asked. */
export async function selectSignalen(tx: ReadTx, stamtafelsignaalId?: string): Promise<SignaalRow[]> {
  const query = tx.db
    .selectFrom('stamtafelsignaal')
    .selectAll()
    .orderBy('ingediendOp', 'desc')
    .orderBy('stamtafelsignaalId')
  const rows = await (stamtafelsignaalId ? query.where('stamtafelsignaalId', '=', stamtafelsignaalId) : query).execute()
  return rows.map((row) => ({
    ...row,
    thema: row.thema as Signaalthema,
    vraag: row.vraag as Bestuursvraag | null,
    ...tx.kringen.open<SignaalInhoud>('stamtafelsignaal', row.stamtafelsignaalId, row),
  }))
}

/** Every step of the signals that are held here, in their order. */
export async function selectStappen(tx: ReadTx): Promise<StapRow[]> {
  const rows = await tx.db.selectFrom('stamtafelstap').selectAll().orderBy('volgnummer').execute()
  return rows.map((row) => ({
    ...row,
    naar: row.naar as Triagestand,
    ...tx.kringen.open<StapInhoud>('stamtafelstap', row.stamtafelstapId, row),
  }))
}

/** In which casus each signal was seen, as far as one's own seats say so (GOV-54). */
export const selectBronnen = (tx: ReadTx) =>
  tx.db
    .selectFrom('stamtafelbron as b')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 'b.netwerkId').onRef('c.casusId', '=', 'b.casusId'),
    )
    .select(['b.stamtafelsignaalId', 'c.casusId', 'c.code'])
    .execute()

export async function insertSignaal(
  tx: WriteTx,
  kringId: string,
  signaal: Omit<SignaalRow, 'stamtafelsignaalId' | 'kringId' | 'ingediendOp'>,
): Promise<string> {
  const { patroon, toelichting, ...kolommen } = signaal
  const stamtafelsignaalId = randomUUID()
  const row = { kringId, versie: 1 }
  const inhoud: SignaalInhoud = { patroon, toelichting }
  await tx.db
    .insertInto('stamtafelsignaal')
    .values({
      netwerkId: tx.netwerkId,
      stamtafelsignaalId,
      ...row,
      ...kolommen,
      ingediendOp: tx.now,
      inhoud: tx.kringen.seal('stamtafelsignaal', stamtafelsignaalId, row, inhoud),
    })
    .execute()
  return stamtafelsignaalId
}

/** Remembers in the casus alone that this signal was seen there. */
export const insertBron = (tx: WriteTx, bron: { kringId: string; casusId: string; stamtafelsignaalId: string }) =>
  tx.db
    .insertInto('stamtafelbron')
    .values({ netwerkId: tx.netwerkId, ...bron })
    .execute()

export async function insertStap(
  tx: WriteTx,
  { stamtafelsignaalId, kringId }: SignaalRow,
  { naar, terugkoppeling, volgnummer, gezetDoor }: Omit<StapRow, 'stamtafelsignaalId' | 'gezetOp'>,
): Promise<void> {
  const stamtafelstapId = randomUUID()
  const row = { kringId, versie: 1 }
  const inhoud: StapInhoud = { terugkoppeling }
  await tx.db
    .insertInto('stamtafelstap')
    .values({
      netwerkId: tx.netwerkId,
      stamtafelstapId,
      ...row,
      stamtafelsignaalId,
      volgnummer,
      naar,
      gezetOp: tx.now,
      gezetDoor,
      inhoud: tx.kringen.seal('stamtafelstap', stamtafelstapId, row, inhoud),
    })
    .execute()
}
