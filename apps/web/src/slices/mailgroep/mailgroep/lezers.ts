import type { Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import type { Lid } from '@regietafel/domain/mailgroep/leden.ts'
import { type ChooseLezers, chooseLezers } from '@regietafel/domain/mailgroep/lezers.ts'

/** Who would read what I write to this circle, in the words of this mailgroep; the rule is the server's own (COM-18). */
export function readersOf(leden: readonly Mailgroeplid[], keuze: ChooseLezers): string[] {
  const seats = leden.flatMap(toSeats)
  const [me] = leden.filter(({ vanMij }) => vanMij).flatMap(toSeats)
  if (!me) return []
  const chosen = chooseLezers(seats, me, keuze)
  const ids = chosen.ok ? chosen.value : []
  return leden.filter(({ lidId, vanMij }) => !vanMij && ids.includes(lidId)).map(({ naam }) => naam)
}

/** The server lists active members only, so each counts from now. */
const toSeats = ({ lidId, rollen }: Mailgroeplid): Lid[] =>
  rollen.map((rol) => ({ deelnameId: lidId, lidId, rol, status: 'actief', vanaf: new Date(0) }))
