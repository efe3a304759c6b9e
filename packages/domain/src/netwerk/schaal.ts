import { type Netwerkprofiel, waarde } from './profiel.ts'

type Waarden = Pick<Netwerkprofiel, 'waarden'>

/** What the scale of 1 to 5 is called here; null where the netwerk names none, and it is not shown (NET-19). */
export const schaalWoord = (profiel: Waarden): 'niveau' | 'AVE' | null => waarde(profiel, 'module.regiekaart').label

/** A place on the scale: `AVE 3`, `niveau 3`; null where nothing is to be shown (NET-19). */
export function niveauLabel(profiel: Waarden, niveau: number | null): string | null {
  const woord = schaalWoord(profiel)
  return woord === null || niveau === null ? null : `${woord} ${niveau}`
}
