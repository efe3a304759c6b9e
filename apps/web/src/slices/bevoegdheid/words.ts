import type { RegistratieStand } from '@regietafel/domain/bevoegdheid/registratie.ts'
import {
  COMPETENTIEPROFIELEN,
  type Competentieprofiel,
  PROFIELREGELS,
} from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import { addDays, formatDay, today } from '../../ui/format.ts'
import type { Tone } from '../../ui/Status.tsx'

export const profielWoord = (profiel: Competentieprofiel): string => PROFIELREGELS[profiel].label

export const PROFIEL_OPTIES = COMPETENTIEPROFIELEN.map((value) => ({ value, label: profielWoord(value) }))

const STAND: Record<RegistratieStand, { readonly tone: Tone; readonly label: string }> = {
  geldig: { tone: 'good', label: 'geldig' },
  'nog-niet': { tone: 'neutral', label: 'begint later' },
  verlopen: { tone: 'warn', label: 'verlopen' },
  ingetrokken: { tone: 'neutral', label: 'ingetrokken' },
  'andere-organisatie': { tone: 'warn', label: 'van een vorige organisatie' },
  'zonder-mandaat': { tone: 'warn', label: 'zonder mandaat' },
}

const SOON = 60

/** How a registration stands, with a warning while its end comes near. */
export function standWoord(
  stand: RegistratieStand,
  tot: string | null,
): { readonly tone: Tone; readonly label: string } {
  if (stand === 'geldig' && tot !== null && tot <= addDays(today(), SOON))
    return { tone: 'warn', label: `verloopt ${formatDay(tot)}` }
  return STAND[stand]
}

/** Words for each score (ROL-54). */
export const SCORE_OPTIES = [
  { value: '1', label: 'nog niet' },
  { value: '2', label: 'deels' },
  { value: '3', label: 'goed' },
  { value: '4', label: 'sterk' },
] as const
export const scoreWoord = (score: number | null): string =>
  SCORE_OPTIES.find(({ value }) => Number(value) === score)?.label ?? 'nog geen cijfer'
