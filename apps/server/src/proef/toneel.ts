import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import type { Acteur, Rolspeler } from './acteur.ts'
import type { Klok } from './klok.ts'

/** What a story has at hand: its people by name, its clock, the profile of its netwerk, and the API to act through. */
export type Toneel = {
  readonly klok: Klok
  readonly acteur: Acteur
  readonly profiel: Netwerkprofiel
  readonly wie: (naam: string) => Rolspeler
}
export type Verhaal = (toneel: Toneel) => Promise<void>
