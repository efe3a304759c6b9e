/** One thing that a regisseur must be able to do; `delen` where it falls apart in several (ROL-61). */
export type Competentie = {
  readonly code: string
  readonly dimensie: string
  readonly tekst: string
  readonly delen?: readonly string[]
}

/** Writes the items of one heading: `itemsOf('Kennis', ['werkwijze', 'Je kent ...'])`. */
export const itemsOf = (
  dimensie: string,
  ...items: readonly (readonly [code: string, tekst: string])[]
): Competentie[] => items.map(([code, tekst]) => ({ code, dimensie, tekst }))
