import type { DeelnameStatus } from '../casus/deelname.ts'
import type { Rol } from '../toegang/rollen.ts'

/** The seat of one person, as far as the mailgroep follows it: membership is never kept apart from it (COM-08). */
export type Lid = {
  readonly deelnameId: string
  /** The person within this mailgroep: the same over all seats, and nowhere else known. */
  readonly lidId: string
  readonly rol: Rol
  readonly status: DeelnameStatus
  readonly vanaf: Date | null
}

/** Who is in the mailgroep now: those whose seat is active (COM-08, PRV-14). */
export const isLid = ({ status, vanaf }: Lid) => status === 'actief' && vanaf !== null
