import type { Functie } from '@regietafel/domain/toegang/rollen.ts'

type MetFuncties = { readonly functies: readonly Functie[] }

const WOORD: Record<Functie, string> = {
  procesregisseur: 'Procesregisseurs',
  ketenpartner: 'Professionals',
  manager: 'Leidinggevenden',
  'functioneel-beheerder': 'Functioneel beheerders',
}
const ORDER: readonly Functie[] = ['procesregisseur', 'ketenpartner', 'manager', 'functioneel-beheerder']

/** Everyone once, under the first function in order that they have. */
export function groupByFunctie<Persoon extends MetFuncties>(personen: readonly Persoon[]) {
  return ORDER.map((functie) => ({
    functie: WOORD[functie],
    personen: personen.filter((persoon) => ORDER.find((each) => persoon.functies.includes(each)) === functie),
  })).filter((groep) => groep.personen.length > 0)
}
