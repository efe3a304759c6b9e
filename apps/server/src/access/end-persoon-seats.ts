import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { inTransaction, type Store, type WriteTx } from '../database/transaction.ts'
import { planMail } from '../jobs/plan-mail.ts'
import { writeLog } from '../log/write-log.ts'
import { addDeelname } from './add-deelname.ts'
import { endVervangingen } from './end-vervangingen.ts'
import { endInhoudelijkeRegie } from './inhoudelijke-regie.ts'

export type LeavingPersoon = { readonly netwerkId: string; readonly persoonId: string }
export type EndedSeat = { readonly casusId: string; readonly code: string; readonly rol: Rol }
/** Who takes the procesregie over, so that no casus is a moment without (ROL-36). */
export type Opvolger = { readonly persoonId: string; readonly organisatieId: string }

/**
 * Someone leaves the organisation: every seat ends the same day, the procesregie goes to the successor, the regisseurs who
 * stay are told, and what was ended comes back as the list to reassign (ROL-40). Runs with the keys of who leaves, for
 * nobody else holds them all. @throws when procesregie is held and there is no successor
 */
export const endSeatsOfPersoon = (
  store: Store,
  leaver: LeavingPersoon,
  opvolger: Opvolger | null,
  now: Date,
): Promise<EndedSeat[]> =>
  inTransaction(store, { soort: 'persoon', ...leaver, bereik: 'casussen' }, now, async (tx) => {
    const seats = await readLiveSeats(tx, leaver.persoonId)
    if (!opvolger && seats.some(({ rol }) => rol === 'procesregisseur')) throw new OpvolgerMissing(codesOf(seats))
    for (const seat of seats) await endSeat(tx, seat, opvolger)
    return seats.map(({ casusId, code, rol }) => ({ casusId, code, rol: rol as Rol }))
  })

/** Names the casussen whose procesregie must go to someone first. */
export class OpvolgerMissing extends Error {
  readonly codes: readonly string[]

  constructor(codes: readonly string[]) {
    super('A procesregisseur leaves without a successor')
    this.codes = codes
  }
}

const codesOf = (seats: Awaited<ReturnType<typeof readLiveSeats>>) =>
  seats.filter(({ rol }) => rol === 'procesregisseur').map(({ code }) => code)

const readLiveSeats = (tx: WriteTx, persoonId: string) =>
  tx.db
    .selectFrom('deelname as d')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 'd.netwerkId').onRef('c.casusId', '=', 'd.casusId'),
    )
    .select(['d.deelnameId', 'd.casusId', 'd.rol', 'd.naast', 'd.vervangtDeelnameId', 'c.code'])
    .where('d.persoonId', '=', persoonId)
    .where('d.rol', 'not in', ['lijn', 'gast'])
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>', tx.now)]))
    .orderBy('c.code')
    .execute()

type LiveSeat = Awaited<ReturnType<typeof readLiveSeats>>[number]

async function endSeat(tx: WriteTx, seat: LiveSeat, opvolger: Opvolger | null): Promise<void> {
  const { casusId, deelnameId, rol, vervangtDeelnameId, naast } = seat
  if (rol === 'inhoudelijke-regie' && vervangtDeelnameId === null && !naast) await endInhoudelijkeRegie(tx, casusId)
  await endVervangingen(tx, casusId, deelnameId, tx.now)
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, eindeReden: 'uit-dienst', versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', deelnameId)
    .execute()
  if (opvolger && rol === 'procesregisseur' && vervangtDeelnameId === null)
    await addDeelname(tx, { casusId, ...opvolger, rol, vanaf: tx.now, aanvaardOp: tx.now })
  for (const persoonId of await readRegisseurs(tx, casusId))
    await planMail(tx, {
      soort: 'vertrek-gemeld',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/team`,
      gegevens: {},
    })
  await writeLog(tx, casusId, {
    gebeurtenis: 'deelname.end',
    handeling: 'U',
    uitkomst: 'gelukt',
    rollen: [],
    objectSoort: 'deelname',
    objectId: deelnameId,
    casusId,
    sessieId: null,
    verzoekId: null,
  })
}

/** Who holds the regie of a casus after this. */
async function readRegisseurs(tx: WriteTx, casusId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('deelname')
    .select('persoonId')
    .distinct()
    .where('casusId', '=', casusId)
    .where('rol', 'in', ['procesregisseur', 'inhoudelijke-regie'])
    .where('aanvaardOp', 'is not', null)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()
  return rows.map(({ persoonId }) => persoonId)
}
