import type { Dag } from '../shared/dagen.ts'

/** Who leaves, when and who takes over: that and no more, the reason stays in the casus (COM-16). */
export type Vertrekbericht = {
  readonly deelnameId: string
  readonly organisatieId: string
  readonly per: Dag
  readonly opvolgerId: string | null
}

/** The content of the notice that someone leaves, from whatever record the caller has (COM-16, NET-31). */
export function composeVertrekbericht(
  deelname: { readonly id: string; readonly organisatieId: string },
  vertrek: { readonly per: Dag; readonly opvolgerId: string | null },
): Vertrekbericht {
  return {
    deelnameId: deelname.id,
    organisatieId: deelname.organisatieId,
    per: vertrek.per,
    opvolgerId: vertrek.opvolgerId,
  }
}
