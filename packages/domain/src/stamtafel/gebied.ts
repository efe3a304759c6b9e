import { subregios } from '../netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '../netwerk/profiel.ts'

type Lijsten = Pick<Netwerkprofiel, 'lijsten'>
/** A sub-regio, or one part within it: `groep` is null for a whole sub-regio and for a part that stands alone. */
export type Gebied = { readonly code: string; readonly label: string; readonly groep: string | null }

/** The areas that a patroon can be about, the larger ones first; the whole netwerk is no area but none (GOV-56). */
export function gebieden({ lijsten }: Lijsten): readonly Gebied[] {
  const whole = subregios({ lijsten })
  return [
    ...whole.map((naam) => ({ code: naam, label: naam, groep: null })),
    ...lijsten.onderdelen.keuzes.map(({ code, label, groep }) => ({ code, label, groep })),
  ]
}

/** What the area of a signal is called; a code that this version of the profile lacks stays as it is. */
export function gebiedLabel(profiel: Lijsten, code: string): string {
  const found = gebieden(profiel).find((gebied) => gebied.code === code)
  if (!found) return code
  return found.groep === null ? found.label : `${found.label} (${found.groep})`
}

/** The area that a casus suggests: its sub-regio, never its gemeente, for the larger the area the less it points at someone. */
export function suggestGebied(profiel: Lijsten, onderdeel: string | null): string | null {
  const groep = profiel.lijsten.onderdelen.keuzes.find(({ code }) => code === onderdeel)?.groep ?? null
  return groep !== null && subregios(profiel).includes(groep) ? groep : null
}
