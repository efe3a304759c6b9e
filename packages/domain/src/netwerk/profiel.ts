import type { Dag } from '../shared/dagen.ts'
import type { Grondslag, Profielsleutel, Profielwaarden } from './profielwaarden.ts'

/**
 * Where a value comes from: stated by the netwerk's document, a default of the product because the document is silent,
 * or changed by the netwerk itself (NET-05).
 */
export type WaardeStatus = 'gesteld' | 'standaard' | 'lokaal'

/** One value of a netwerkprofiel with its status and source (NET-05). */
export interface Profielwaarde<Waarde> {
  readonly waarde: Waarde
  readonly status: WaardeStatus
  readonly bron: string
}

/** An option of a list that a netwerk may change: a thema, an aim, a house, a domein (NET-12). */
export interface Keuze {
  readonly code: string
  readonly label: string
}

/** One item of the agenda with its time box in minutes (OVL-23, OVL-24). */
export interface Agendasjabloon extends Keuze {
  readonly minuten: number
}

/** A kind of overleg with its agenda; `eerste` is where doel, plan and regie are agreed (OVL-01, OVL-02). */
export interface Overlegtype extends Keuze {
  readonly eerste: boolean
  readonly agenda: readonly Agendasjabloon[]
}

/** By what a netwerk sorts its casussen: themes (NET-10), aims (NET-11), or nothing yet. */
export interface Indeling {
  readonly soort: 'themas' | 'doelen' | 'geen'
  readonly keuzes: readonly Keuze[]
}

/** The parts of a netwerk: houses (NET-07), gemeenten with a lokaal team (NET-08), gemeenten in sub-regio's (NET-09). */
export interface Onderdelen {
  readonly soort: 'huizen' | 'lokale-teams' | 'gemeenten' | 'geen'
  readonly keuzes: readonly (Keuze & { readonly groep: string | null })[]
}

/** A sentence that a person accepts or answers on joining or choosing (ROL-02, ROL-06). */
export interface Uitspraak {
  readonly code: string
  readonly tekst: string
}

/** The lists and texts of a netwerk, each editable there and never in code (NET-12, NET-21). */
export interface Profiellijsten {
  readonly indeling: Indeling
  readonly onderdelen: Onderdelen
  readonly domeinen: readonly Keuze[]
  /** The layers on which a casus can stand, from low to high, where the netwerk has them (NET-18). */
  readonly lagen: readonly Keuze[]
  /** The methods by which a casus can be worked on, where the netwerk names them (NET-17). */
  readonly visies: readonly Keuze[]
  readonly overlegtypen: readonly Overlegtype[]
  readonly verwachtingen: readonly Uitspraak[]
  /** What can be chosen as the ground of sharing: what the netwerk names, then what the law offers (B-46). */
  readonly grondslagen: readonly Grondslag[]
  readonly geschiktheidsvragen: readonly Uitspraak[]
  /** Said and confirmed by all at the opening of an overleg; `null` where the netwerk asks no confirmation (OVL-31). */
  readonly openingsverklaring: string | null
  readonly contactadres: string
  /** The aim of the co-operation as a text, where the netwerk has one (NET-59). */
  readonly ambitie: string | null
}

/**
 * How one netwerk works, as data with its source. A version starts on a day; an obligation keeps the version under
 * which it arose (NET-01, NET-02, NET-04).
 */
export interface Netwerkprofiel {
  /** Text and no union: a sixth netwerk is data (NET-06). */
  readonly code: string
  readonly naam: string
  readonly versie: number
  readonly geldigVanaf: Dag
  readonly waarden: { readonly [Sleutel in Profielsleutel]: Profielwaarde<Profielwaarden[Sleutel]> }
  readonly lijsten: Profiellijsten
}

/** The value of one key, without its status: `waarde(profiel, 'naOverleg.termijnDagen')`. */
export const waarde = <Sleutel extends Profielsleutel>(
  profiel: Pick<Netwerkprofiel, 'waarden'>,
  sleutel: Sleutel,
): Profielwaarden[Sleutel] => profiel.waarden[sleutel].waarde

/** Writes values that a document states: `const gesteld = statedBy('folder X'); gesteld(7, 'NET-37')`. */
export const statedBy =
  (document: string) =>
  <Waarde>(waarde: Waarde, sleutel: string): Profielwaarde<Waarde> => ({
    waarde,
    status: 'gesteld',
    bron: `${sleutel}: ${document}`,
  })

/** Writes a value that the product chose because the document is silent. */
export const standaard = <Waarde>(waarde: Waarde, sleutel: string): Profielwaarde<Waarde> => ({
  waarde,
  status: 'standaard',
  bron: `${sleutel}: keuze van Regietafel, het document zegt hier niets over`,
})
