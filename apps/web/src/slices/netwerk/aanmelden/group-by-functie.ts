import { type Functie, isRaadpleegfunctie, type Raadpleegfunctie } from '@regietafel/domain/toegang/rollen.ts'

type MetFuncties = { readonly functies: readonly Functie[] }

type Groep = Exclude<Functie, Raadpleegfunctie> | 'raadpleging'

const WOORD: Record<Groep, string> = {
  procesregisseur: 'Procesregisseurs',
  ketenpartner: 'Professionals',
  manager: 'Leidinggevenden',
  'functioneel-beheerder': 'Functioneel beheerders',
  netwerksecretaris: 'Voor het bestuur',
  raadpleging: 'Om te raadplegen',
}
const ORDER: readonly Groep[] = [
  'procesregisseur',
  'ketenpartner',
  'manager',
  'functioneel-beheerder',
  'netwerksecretaris',
  'raadpleging',
]

const isIn = (functies: readonly Functie[], groep: Groep): boolean =>
  groep === 'raadpleging' ? functies.some(isRaadpleegfunctie) : functies.includes(groep)

/** Everyone once, under the first function in order that they have. */
export function groupByFunctie<Persoon extends MetFuncties>(personen: readonly Persoon[]) {
  return ORDER.map((functie) => ({
    functie: WOORD[functie],
    personen: personen.filter((persoon) => ORDER.find((each) => isIn(persoon.functies, each)) === functie),
  })).filter((groep) => groep.personen.length > 0)
}
