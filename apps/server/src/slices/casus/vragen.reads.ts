import { isRolOf } from '@regietafel/domain/casus/partijen.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readRegieTaken } from '../bevoegdheid/regie-taken.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import type { readOwnSeats } from './casus.reads.ts'
import { readGevraagd } from './toegang.queries.ts'

type Seats = Awaited<ReturnType<typeof readOwnSeats>>
export type Vraag = {
  readonly soort: 'overdracht' | 'afsluiting' | 'toegang' | 'regie-profiel'
  readonly id: string
  readonly casusId: string
  readonly sinds: Date
}

export type Vragen = {
  readonly vragen: readonly Vraag[]
  /** Seats that a hand-over offers: they wait for an answer to that, not to an invitation. */
  readonly aangeboden: ReadonlySet<string>
}

/** What the open casussen ask of the person with these seats: to take over a role, to take a position on closing, to find a regisseur who fits (ROL-35, ROL-52, SLT-01, SLT-02). */
export async function readVragen(tx: ReadTx, seats: Seats): Promise<Vragen> {
  const overdrachten = await readOpenOverdrachten(tx)
  return {
    vragen: [
      ...listGevraagdeOverdrachten(overdrachten, seats),
      ...(await readGevraagdeStandpunten(tx, seats)),
      ...(await readToegangVragen(tx, seats)),
      ...(await readRegieTaken(tx, leadCasusIds(seats))).map((taak) => ({ soort: 'regie-profiel' as const, ...taak })),
    ],
    aangeboden: new Set(overdrachten.map(({ aangebodenDeelnameId }) => aangebodenDeelnameId)),
  }
}

/** Where this person leads the process: who does not, cannot give the regie to someone else. */
const leadCasusIds = (seats: Seats): string[] =>
  seats
    .filter(({ isOwn, status, rol }) => isOwn && status === 'actief' && rol === 'procesregisseur')
    .map(({ casusId }) => casusId)

const readOpenOverdrachten = (tx: ReadTx) =>
  tx.db
    .selectFrom('overdracht')
    .select(['overdrachtId', 'casusId', 'naarDeelnameId', 'aangebodenDeelnameId', 'voorgesteldOp'])
    .where('status', '=', 'voorgesteld')
    .execute()

function listGevraagdeOverdrachten(open: Awaited<ReturnType<typeof readOpenOverdrachten>>, seats: Seats): Vraag[] {
  const own = new Set(seats.filter(({ isOwn }) => isOwn).map(({ deelnameId }) => deelnameId))
  return open
    .filter(({ naarDeelnameId }) => own.has(naarDeelnameId))
    .map(({ overdrachtId: id, casusId, voorgesteldOp: sinds }) => ({ soort: 'overdracht', id, casusId, sinds }))
}

/** Requests for a seat that wait for the procesregisseur, or who stands in (PRV-21). */
async function readToegangVragen(tx: ReadTx, seats: Seats): Promise<Vraag[]> {
  const proces = new Set(
    seats.filter(({ rol, status }) => rol === 'procesregisseur' && status === 'actief').map(({ casusId }) => casusId),
  )
  if (proces.size === 0) return []
  return (await readGevraagd(tx)).flatMap(
    ({ toegangsverzoekId: id, casusId, gevraagdOp: sinds, toegekend }): Vraag[] =>
      toegekend === null && proces.has(casusId) ? [{ soort: 'toegang', id, casusId, sinds }] : [],
  )
}

async function readGevraagdeStandpunten(tx: ReadTx, seats: Seats): Promise<Vraag[]> {
  const open = await tx.db
    .selectFrom('afsluiting')
    .select(['afsluitingId', 'casusId', 'voorgesteldOp'])
    .where('status', '=', 'voorgesteld')
    .execute()
  if (open.length === 0) return []
  const given = await tx.db.selectFrom('standpunt').select(['afsluitingId', 'deelnameId']).execute()
  const { besluiters, raadplegen } = waarde(await getActiveProfiel(tx), 'afsluiten.besluit')
  return open.flatMap(({ afsluitingId, casusId, voorgesteldOp }): Vraag[] => {
    const asked = seats.some(
      (seat) =>
        seat.casusId === casusId &&
        seat.status === 'actief' &&
        seat.vervangtDeelnameId === null &&
        isRolOf([...besluiters, ...raadplegen], seat.rol) &&
        !given.some((said) => said.afsluitingId === afsluitingId && said.deelnameId === seat.deelnameId),
    )
    return asked ? [{ soort: 'afsluiting', id: afsluitingId, casusId, sinds: voorgesteldOp }] : []
  })
}
