import { isBlank } from '../shared/text.ts'
import { findPlanVeld, type VeldWaarde } from './velden.ts'

export type WaardeRefusal = 'veld-unknown' | 'spreker-missing' | 'spreker-not-asked' | 'doel-not-asked'

/** What is wrong with a value for this field, or null: a quote has its speaker, no other field has one (OPL-14, OPL-31). */
export function checkWaarde(code: string, waarde: VeldWaarde): WaardeRefusal | null {
  const veld = findPlanVeld(code)
  if (!veld) return 'veld-unknown'
  const { spreker, sinds, gevolgen, alleenMondeling, bereikt, herzienOp, zorgen } = waarde
  const hasDoel = bereikt !== null || herzienOp !== null || zorgen.length > 0
  if (hasDoel && veld.vorm !== 'doel') return 'doel-not-asked'
  if (veld.vorm === 'citaat') return isBlank(spreker) ? 'spreker-missing' : null
  const hasCitaat = spreker !== null || sinds !== null || gevolgen !== null || alleenMondeling
  return hasCitaat ? 'spreker-not-asked' : null
}
