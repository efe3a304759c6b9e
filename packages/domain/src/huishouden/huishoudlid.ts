import type { Dag } from '../shared/dagen.ts'

export const GESLACHTEN = ['vrouw', 'man', 'anders', 'onbekend'] as const

/** One person of the household or system that a casus is about, as far as rules look (HHD-01, HHD-04). */
export type Huishoudlid = {
  readonly naam: string
  /** The person on whom a casus turns (HHD-02). */
  readonly isIndexpersoon: boolean
  readonly geboortedatum: Dag | null
  /** A child not yet born has an expected day instead of a birthday (HHD-03). */
  readonly verwachteDatum: Dag | null
}

/** The persons of a household from their index person to the youngest: who it is about, then by age (HHD-02). */
export function compareHuishoudleden(a: Huishoudlid, b: Huishoudlid): number {
  const born = (lid: Huishoudlid) => lid.geboortedatum ?? lid.verwachteDatum ?? '9999'
  return Number(b.isIndexpersoon) - Number(a.isIndexpersoon) || born(a).localeCompare(born(b))
}
