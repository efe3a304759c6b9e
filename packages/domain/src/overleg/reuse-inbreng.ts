import { accept, type Outcome, refuse } from '../shared/outcome.ts'

/** Where a contribution was made and for what. */
export type Herkomst = { readonly casusId: string; readonly overlegId: string; readonly doel: string }
export type Bestemming = { readonly casusId: string; readonly overlegId: string }

/** What was told stays tied to the overleg in which it was told: no use elsewhere, in another casus or another overleg (PRV-01). */
export function reuseInbreng(herkomst: Herkomst, bestemming: Bestemming): Outcome<Herkomst, 'bound-to-doel'> {
  const same = herkomst.casusId === bestemming.casusId && herkomst.overlegId === bestemming.overlegId
  return same ? accept(herkomst) : refuse('bound-to-doel')
}
