import type { Deelname } from '@regietafel/contract/casus.contract.ts'

/** Who of the team can be chosen now. */
export const toSeatOptions = (team: readonly Deelname[]) =>
  team
    .filter(({ status }) => status === 'actief')
    .map(({ deelnameId, persoon }) => ({
      value: deelnameId,
      label: `${persoon.naam}, ${persoon.organisatie.naam}`,
    }))
