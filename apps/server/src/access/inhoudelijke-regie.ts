import { randomUUID } from 'node:crypto'
import type { Geschiktheid } from '@regietafel/domain/casus/geschiktheid.ts'
import type { RegieBron, RegieToewijzing } from '@regietafel/domain/casus/regie.ts'
import type { ReadTx, WriteTx } from '../database/transaction.ts'
import { addDeelname } from './add-deelname.ts'
import { stepBack, stepUp } from './regie-seat.ts'

export type AssignRegie = {
  readonly casusId: string
  readonly deelnameId: string
  readonly bron: Exclude<RegieBron, 'vooringevuld'>
  readonly overlegId: string | null
  /** Asked when the overleg chooses; a hand-over asks the successor instead (ROL-06, ROL-35). */
  readonly geschiktheid: Geschiktheid | null
}

/** Who had the inhoudelijke regie, oldest first; a seat that got its role at aanmelding counts as pre-filled (ROL-08, ROL-41). */
export async function readRegieHistory(tx: ReadTx, casusId: string): Promise<RegieToewijzing[]> {
  const rows = await tx.db
    .selectFrom('regietoewijzing')
    .select(['deelnameId', 'persoonId', 'bron', 'van', 'tot'])
    .where('casusId', '=', casusId)
    .orderBy('van')
    .execute()
  const history = rows.map((row) => ({ ...row, bron: row.bron as RegieBron }))
  if (history.some(({ tot }) => tot === null)) return history
  const seat = await findRegieSeat(tx, casusId)
  return seat
    ? [
        ...history,
        { deelnameId: seat.deelnameId, persoonId: seat.persoonId, bron: 'vooringevuld', van: seat.vanaf, tot: null },
      ]
    : history
}

/** The two answers given about who has the inhoudelijke regie now, per seat; a "no" stays visible (ROL-06). */
export async function readRegieAntwoorden(
  tx: ReadTx,
  casusId: string,
): Promise<ReadonlyMap<string, { directContact: boolean; kijktVoorbijOrganisatie: boolean }>> {
  const rows = await tx.db
    .selectFrom('regietoewijzing')
    .select(['deelnameId', 'directContact', 'kijktVoorbijOrganisatie'])
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .execute()
  return new Map(
    rows.flatMap(({ deelnameId, directContact, kijktVoorbijOrganisatie }) =>
      directContact === null || kijktVoorbijOrganisatie === null
        ? []
        : [[deelnameId, { directContact, kijktVoorbijOrganisatie }] as const],
    ),
  )
}

const findRegieSeat = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('deelname')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('rol', '=', 'inhoudelijke-regie')
    .where('naast', '=', false)
    .where('vervangtDeelnameId', 'is', null)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .orderBy('aanvaardOp')
    .executeTakeFirst()

/**
 * Makes a seat the inhoudelijke regie from now, in the transaction that ends the one before: never two, never a gap
 * (ROL-07, ROL-42). The keys follow the role; whoever had it keeps the seat as ketenpartner. The procesregisseur, where
 * the profile lets one head wear both hats, gets a second seat. The caller must hold every kring of the regie.
 */
export async function assignInhoudelijkeRegie(tx: WriteTx, given: AssignRegie): Promise<string> {
  const current = await findRegieSeat(tx, given.casusId)
  await closeToewijzing(tx, given.casusId, current ?? null)
  if (current && current.deelnameId !== given.deelnameId) await stepBack(tx, given.casusId, current.deelnameId)
  const seat = await tx.db
    .selectFrom('deelname')
    .selectAll()
    .where('casusId', '=', given.casusId)
    .where('deelnameId', '=', given.deelnameId)
    .executeTakeFirstOrThrow()
  const deelnameId =
    seat.rol === 'procesregisseur'
      ? await addDeelname(tx, { ...pick(seat), rol: 'inhoudelijke-regie', vanaf: tx.now, aanvaardOp: tx.now })
      : await stepUp(tx, seat, 'inhoudelijke-regie')
  await insertToewijzing(tx, given.casusId, {
    deelnameId,
    persoonId: seat.persoonId,
    bron: given.bron,
    van: tx.now,
    tot: null,
    overlegId: given.overlegId,
    directContact: given.geschiktheid?.directContact ?? null,
    kijktVoorbijOrganisatie: given.geschiktheid?.kijktVoorbijOrganisatie ?? null,
  })
  return deelnameId
}

/**
 * Gives a seat the inhoudelijke regie beside the first, where the profile allows several (ROL-11). The procesregisseur with both
 * hats gets a second seat. The caller must hold every kring of the regie.
 */
export async function addNaast(tx: WriteTx, casusId: string, deelnameId: string): Promise<string> {
  const seat = await tx.db
    .selectFrom('deelname')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', deelnameId)
    .executeTakeFirstOrThrow()
  if (seat.rol === 'procesregisseur')
    return addDeelname(tx, { ...pick(seat), rol: 'inhoudelijke-regie', naast: true, vanaf: tx.now, aanvaardOp: tx.now })
  return stepUp(tx, seat, 'inhoudelijke-regie', true)
}

type Seat = { casusId: string; deelnameId: string; persoonId: string; organisatieId: string; rol: string }
const pick = ({ casusId, persoonId, organisatieId }: Seat) => ({ casusId, persoonId, organisatieId })

/** Nobody has the inhoudelijke regie any more: the casus closes (ROL-43). */
export async function endInhoudelijkeRegie(tx: WriteTx, casusId: string): Promise<void> {
  await closeToewijzing(tx, casusId, (await findRegieSeat(tx, casusId)) ?? null)
}

/** Ends the running assignment; one that was only pre-filled is written down first, so that the history stays whole. */
async function closeToewijzing(tx: WriteTx, casusId: string, current: (Seat & { vanaf: Date }) | null): Promise<void> {
  const { numUpdatedRows } = await tx.db
    .updateTable('regietoewijzing')
    .set({ tot: tx.now })
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n || !current) return
  const { deelnameId, persoonId, vanaf } = current
  await insertToewijzing(tx, casusId, { deelnameId, persoonId, bron: 'vooringevuld', van: vanaf, tot: tx.now })
}

async function insertToewijzing(
  tx: WriteTx,
  casusId: string,
  toewijzing: {
    deelnameId: string
    persoonId: string
    bron: RegieBron
    van: Date
    tot: Date | null
    overlegId?: string | null
    directContact?: boolean | null
    kijktVoorbijOrganisatie?: boolean | null
  },
): Promise<void> {
  const kringId = tx.kringen.idOf('casus', casusId)
  await tx.db
    .insertInto('regietoewijzing')
    .values({ netwerkId: tx.netwerkId, toewijzingId: randomUUID(), kringId, casusId, ...toewijzing })
    .execute()
}
