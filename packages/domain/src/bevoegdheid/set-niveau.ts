import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import type { RegiekaartModule } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { RegieToets } from './check-regie.ts'

export type SetNiveau = { readonly niveau: number; readonly reden: string }
export type SetNiveauRefusal = 'regiekaart-off' | 'casus-not-lopend' | 'niveau-unchanged' | 'reden-missing'

/** Record a new niveau with its reason; people decide it, in a netwerk that works with niveaus (RGK-01, RGK-03). */
export function setNiveau(
  casus: { readonly status: CasusStatus; readonly niveau: number | null },
  { niveau, reden }: SetNiveau,
  { aan }: Pick<RegiekaartModule, 'aan'>,
): Outcome<{ readonly van: number | null; readonly naar: number; readonly reden: string }, SetNiveauRefusal> {
  if (!aan) return refuse('regiekaart-off')
  if (!isCasusCommandAllowed('change', casus.status)) return refuse('casus-not-lopend')
  if (casus.niveau === niveau) return refuse('niveau-unchanged')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({ van: casus.niveau, naar: niveau, reden })
}

/** What a raise leaves to do: a regisseur with the profile that the new niveau asks (ROL-52). */
export const lacksRegisseur = (toetsen: readonly RegieToets[]): boolean => toetsen.includes('voldoet-niet')
