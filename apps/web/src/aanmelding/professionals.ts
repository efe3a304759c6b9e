import type { Persoon } from '@regietafel/contract/netwerk.contract.ts'

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Whether what was typed stands in the name, the work or the organisation of a professional. */
export const matchesPersoon = ({ naam, functienaam, organisatie }: Persoon, zoek: string): boolean =>
  fold(`${naam} ${functienaam} ${organisatie.naam}`).includes(fold(zoek.trim()))

/** A professional as a choice: the name, with work and organisation under it. */
export const labelOf = ({ naam, functienaam, organisatie }: Persoon) => ({
  label: naam,
  hint: `${functienaam}, ${organisatie.naam}`,
})
