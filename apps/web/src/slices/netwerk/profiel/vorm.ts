/** A choice of a list: what is kept, and how it is said. */
export type Optie = { readonly waarde: string | number | boolean | null; readonly label: string }

/** A part of a value: its attribute, its name on the screen, and how it looks. */
export type Deel = { readonly naam: string; readonly label: string; readonly vorm: Vorm; readonly alleenGevuld?: true }

/** One of several shapes that a value may have; `leeg` is what it starts with when someone chooses it. */
type Variant = {
  readonly waarde: string
  readonly label: string
  readonly delen: readonly Deel[]
  readonly leeg: Readonly<Record<string, unknown>>
}

/**
 * How a value of the netwerkprofiel is shown and changed: one description for reading, comparing and the form. A new
 * kind of value asks a line here and nothing else.
 */
export type Vorm =
  | { readonly soort: 'regel' }
  | { readonly soort: 'code' }
  | { readonly soort: 'tekst'; readonly magLeeg?: true; readonly leegWoord?: string }
  | { readonly soort: 'getal'; readonly eenheid: string }
  | { readonly soort: 'keuze'; readonly opties: readonly Optie[] }
  | { readonly soort: 'meerkeuze'; readonly opties: readonly Optie[]; readonly leegWoord: string }
  | { readonly soort: 'woorden' }
  | {
      readonly soort: 'delen'
      readonly delen: readonly Deel[]
      /** Says it shorter than part by part. */
      readonly kort?: (waarde: unknown) => readonly string[]
      /** What follows from a change of another part: "de casushouder" from "casushouder". */
      readonly derive?: (before: unknown, after: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
    }
  | { readonly soort: 'variant'; readonly op: string; readonly varianten: readonly Variant[] }
  | {
      readonly soort: 'rijen'
      /** What one row is called: "Nieuwe stap". */
      readonly rij: string
      readonly delen: readonly Deel[]
      readonly leeg: Readonly<Record<string, unknown>>
    }

export const opties = <Waarde extends string>(labels: Record<Waarde, string>): Optie[] =>
  (Object.entries(labels) as [Waarde, string][]).map(([waarde, label]) => ({ waarde, label }))

export const JA_NEE: Vorm = {
  soort: 'keuze',
  opties: [
    { waarde: true, label: 'Ja' },
    { waarde: false, label: 'Nee' },
  ],
}

/** An attribute of a value; undefined where it is no object. */
export const attribuut = (waarde: unknown, naam: string): unknown =>
  typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, naam) : undefined

export const rijenVan = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : [])
