/**
 * What a person is in one casus. `inhoudelijke-regie` is the casusregisseur or casushouder: one role, its word comes
 * from the netwerkprofiel. `lijn` is the manager addressed in one escalatie (ROL-01, ROL-05, ROL-09, ROL-23).
 */
export const ROLLEN = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner', 'lijn'] as const
export type Rol = (typeof ROLLEN)[number]

/** Where someone stands in a casus: in a role, or offered a seat whose expectations are not accepted yet (ROL-02). */
export type Positie = Rol | 'uitgenodigd'

/**
 * What a person may be asked for in a netwerk, apart from any casus (ROL-09, ROL-23). The functioneel-beheerder keeps the
 * profile, the organisations and the people of the netwerk, and sees no casus (NET-04).
 */
export const FUNCTIES = ['procesregisseur', 'ketenpartner', 'manager', 'functioneel-beheerder'] as const
export type Functie = (typeof FUNCTIES)[number]
