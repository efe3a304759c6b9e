import type { Functie } from '@regietafel/domain/toegang/rollen.ts'

/** Who asks: a signed-in person in one netwerk, in one session. */
export type Persoon = {
  readonly netwerkId: string
  readonly persoonId: string
  readonly accountId: string
  readonly sessieId: string
  readonly functies: readonly Functie[]
}
