import type { Deelname as Seat } from '@regietafel/contract/casus.contract.ts'
import type { ActieActor } from '@regietafel/domain/actie/actie.ts'
import type { Deelname } from '@regietafel/domain/casus/deelname.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** The team as the rules know it. */
export const toDeelnames = (team: readonly Seat[]): Deelname[] =>
  team.map(({ deelnameId, persoon, rol, status }) => ({
    id: deelnameId,
    persoonId: persoon.persoonId,
    organisatieId: persoon.organisatie.organisatieId,
    rol,
    status,
  }))

const isActive = ({ status, rol }: Seat) => status === 'actief' && rol !== 'lijn'

/** Seats on which one may act: one's own, and those one substitutes for (ROL-39). */
export function readMySeatIds(tx: ReadTx, team: readonly Seat[]): string[] {
  const own = team.filter((seat) => isActive(seat) && seat.persoon.persoonId === tx.persoonId)
  return own.flatMap(({ deelnameId, vervangtDeelnameId }) =>
    vervangtDeelnameId === null ? [deelnameId] : [deelnameId, vervangtDeelnameId],
  )
}

/**
 * In which role one acts: on an actie of one's own (or of whom one substitutes for) as its actiehouder, else in the
 * highest role one has. @throws Problem 404 without a seat
 */
export function getActor(tx: WriteTx, team: readonly Seat[], actiehouderId?: string): ActieActor {
  const seats = team.filter((seat) => isActive(seat) && seat.persoon.persoonId === tx.persoonId)
  const own = seats.find((seat) => [seat.deelnameId, seat.vervangtDeelnameId].includes(actiehouderId ?? ''))
  if (own && actiehouderId) return { deelnameId: actiehouderId, rol: own.rol }
  const seat = seats.find(({ rol }) => REGIE_ROLLEN.includes(rol)) ?? seats[0]
  if (!seat) throw notFound()
  return { deelnameId: seat.deelnameId, rol: seat.rol }
}

/** Persons to tell about something of this seat: who holds it and whoever stands in, never the one who did it. */
export const personenOf = (tx: WriteTx, team: readonly Seat[], deelnameIds: readonly string[]): string[] => [
  ...new Set(
    team
      .filter(isActive)
      .filter((seat) => deelnameIds.includes(seat.deelnameId) || deelnameIds.includes(seat.vervangtDeelnameId ?? ''))
      .map((seat) => seat.persoon.persoonId)
      .filter((persoonId) => persoonId !== tx.persoonId),
  ),
]

/** Everyone with an active seat but the one who acts. */
export const othersOf = (tx: WriteTx, team: readonly Seat[]): string[] =>
  personenOf(
    tx,
    team,
    team.map(({ deelnameId }) => deelnameId),
  )
