import type { Dag } from '../shared/dagen.ts'

/** From whenever a person is expected until whenever: a child not yet born has an expected day instead of a birthday (HHD-03). */
export type Geboorte =
  | { readonly soort: 'geboren'; readonly dag: Dag }
  | { readonly soort: 'verwacht'; readonly dag: Dag }
  | { readonly soort: 'onbekend' }

/** One person of the household or system that a casus is about (HHD-01, HHD-04). */
export type Huishoudlid = {
  readonly naam: string
  readonly geboorte: Geboorte
  /** The person on whom a casus of one person turns (HHD-02). */
  readonly centraal: boolean
  /** Own address, where it is not that of the household (HHD-05). */
  readonly eigenAdres: string | null
}
