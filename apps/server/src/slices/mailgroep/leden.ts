import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { type Lid, mayReadBericht } from '@regietafel/domain/mailgroep/leden.ts'

export type BerichtPlace = { readonly berichtId: string; readonly geplaatstOp: Date }
export type Opening = { readonly berichtId: string; readonly deelnameId: string }

/** A member: the seat, and whether it reads everything because it keeps the mailgroep. */
export type MailgroepSeat = Lid & { readonly readsAll: boolean }

type SeatRow = Pick<Deelname, 'deelnameId' | 'rol' | 'status' | 'vanaf' | 'vervangtDeelnameId'>

/**
 * The seat as the mailgroep sees it. A substitute reads from where the colleague started, for as long as the
 * substitution lasts (ROL-34); the procesregisseur, who decides what a newcomer reads, reads everything (COM-08).
 */
export function toMailgroepSeat(seat: SeatRow, team: readonly SeatRow[], now: Date): MailgroepSeat {
  const replaced = team.find(({ deelnameId }) => deelnameId === seat.vervangtDeelnameId)
  const started = new Date(seat.vanaf) <= now && seat.rol !== 'lijn'
  return {
    deelnameId: seat.deelnameId,
    status: seat.status,
    vanaf: started ? new Date((replaced ?? seat).vanaf) : null,
    readsAll: started && seat.status === 'actief' && seat.rol === 'procesregisseur',
  }
}

/** Whether someone with these seats may read a bericht (COM-08). */
export function mayRead(
  seats: readonly MailgroepSeat[],
  bericht: BerichtPlace,
  openings: ReadonlyMap<string, readonly string[]>,
): boolean {
  const geopendVoor = openings.get(bericht.berichtId) ?? []
  return seats.some((seat) => seat.readsAll || mayReadBericht(seat, { geplaatstOp: bericht.geplaatstOp, geopendVoor }))
}

/** For which seats each bericht was opened. */
export function byBericht(openings: readonly Opening[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { berichtId, deelnameId } of openings) map.set(berichtId, [...(map.get(berichtId) ?? []), deelnameId])
  return map
}
