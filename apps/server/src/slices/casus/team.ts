import type { Deelname as Seat } from '@regietafel/contract/casus.contract.ts'
import type { Deelname } from '@regietafel/domain/casus/deelname.ts'

/** A seat as the rules know it: without names. */
export const toDeelname = (seat: Seat): Deelname => ({
  id: seat.deelnameId,
  persoonId: seat.persoon.persoonId,
  organisatieId: seat.persoon.organisatie.organisatieId,
  rol: seat.rol,
  status: seat.status,
})

/** The persons behind seats. */
export const personenOf = (team: readonly Seat[], deelnameIds: readonly string[]): string[] =>
  team.filter(({ deelnameId }) => deelnameIds.includes(deelnameId)).map(({ persoon }) => persoon.persoonId)
