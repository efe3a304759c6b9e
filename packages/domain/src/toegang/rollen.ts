/**
 * What a person is in one casus. `inhoudelijke-regie` is the casusregisseur or casushouder: one role, its word comes
 * from the netwerkprofiel. `lijn` is the manager addressed in one escalatie, `gast` an expert at one overleg (ROL-01, ROL-05, ROL-09, ROL-23).
 */
export const ROLLEN = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'lijn', 'gast'] as const
export type Rol = (typeof ROLLEN)[number]

/** Where someone stands in a casus: in a role, or offered a seat whose expectations are not accepted yet (ROL-02). */
export type Positie = Rol | 'uitgenodigd'

/**
 * Whom a professional may consult without a seat and without a name of the household: no casus opens for them (ROL-19, MLD-25).
 */
export const RAADPLEEGFUNCTIES = [
  'aandachtsfunctionaris-huiselijk-geweld',
  'aandachtsfunctionaris-kindermishandeling',
  'aandachtsfunctionaris-ouderenmishandeling',
  'aandachtsfunctionaris-eergerelateerd-geweld',
  'aandachtsfunctionaris-genitale-verminking',
  'gedragswetenschapper',
  'vertrouwensarts',
  'forensisch-arts',
] as const
export type Raadpleegfunctie = (typeof RAADPLEEGFUNCTIES)[number]
export const isRaadpleegfunctie = (functie: string): functie is Raadpleegfunctie =>
  RAADPLEEGFUNCTIES.some((each) => each === functie)

/**
 * What a person may be asked for in a netwerk, apart from any casus (ROL-09, ROL-23). The functioneel-beheerder keeps the
 * profile, the organisations and the people of the netwerk, and sees no casus (NET-04); nor does the netwerksecretaris, who
 * supports the Stamtafel (GOV-29, GOV-69).
 */
export const FUNCTIES = [
  'procesregisseur',
  'ketenpartner',
  'manager',
  'functioneel-beheerder',
  'netwerksecretaris',
  ...RAADPLEEGFUNCTIES,
] as const
export type Functie = (typeof FUNCTIES)[number]

/** Who works for the bestuur: never beside another functie, for nothing of a casus may come within reach (GOV-69). */
export const BESTUURSFUNCTIES: readonly Functie[] = ['netwerksecretaris']
export const isBestuursfunctie = (functie: Functie): boolean => BESTUURSFUNCTIES.includes(functie)
export const UITVOERINGSFUNCTIES: readonly Functie[] = FUNCTIES.filter((functie) => !isBestuursfunctie(functie))
