import type { ConvenantInvoer } from '@regietafel/contract/convenant.contract.ts'
import type { Categorie } from '@regietafel/domain/netwerk/categorieen.ts'
import type { Functie } from '@regietafel/domain/toegang/rollen.ts'

/** Invented people of the trial. Names occur in no source document; numbers and addresses are reserved for examples. */
export type ProefPersoon = {
  readonly naam: string
  readonly functienaam: string
  readonly organisatie: string
  readonly functies: readonly Functie[]
}
export type ProefNetwerk = {
  readonly profiel: string
  readonly naam: string
  readonly codeVoorvoegsel: string
  /** The first that holds is what the organisations with `convenant` signed. */
  readonly convenanten: readonly Omit<ConvenantInvoer, 'ingetrokkenOp' | 'ondertekenaars'>[]
  readonly organisaties: readonly {
    readonly naam: string
    readonly domein: string
    readonly convenant: boolean
    readonly categorie: Categorie
  }[]
  readonly personen: readonly ProefPersoon[]
}

/** Who brings something to the table for an organisation. */
export const partner = (naam: string, functienaam: string, organisatie: string): ProefPersoon => ({
  naam,
  functienaam,
  organisatie,
  functies: ['ketenpartner'],
})

/** Someone who sits in three networks under one account: a netwerk that knows her name gives her a place there (NET-55). */
export const overal = (organisatie: string): ProefPersoon =>
  partner('Selma Karadag', 'reclasseringswerker', organisatie)

/** Who keeps the profile, the organisations and the people of the netwerk: always two, because a change needs four eyes. */
export const beheerders = (organisatie: string, namen: readonly [string, string]): ProefPersoon[] =>
  namen.map((naam) => ({
    naam,
    functienaam: 'functioneel beheerder',
    organisatie,
    functies: ['functioneel-beheerder'],
  }))
