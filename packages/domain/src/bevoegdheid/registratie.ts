import { type Dag, dagVan } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Competentieprofiel, PROFIELREGELS } from './competentieprofiel.ts'

/** That a person holds a competentieprofiel, as the organisation of that person registered it (ROL-53). */
export type Registratie = {
  readonly profiel: Competentieprofiel
  readonly organisatieId: string
  readonly vanaf: Dag
  /** The last day; null as long as nothing ends it. */
  readonly tot: Dag | null
  readonly mandaat: boolean
  readonly isIngetrokken: boolean
}

export type RegistratieStand =
  | 'geldig'
  | 'nog-niet'
  | 'verlopen'
  | 'ingetrokken'
  | 'andere-organisatie'
  | 'zonder-mandaat'

/** Whether a registration counts on a day, for someone who works at this organisation then (ROL-53). */
export function registratieStand(
  registratie: Registratie,
  { organisatieId, dag }: { readonly organisatieId: string; readonly dag: Dag },
): RegistratieStand {
  if (registratie.isIngetrokken) return 'ingetrokken'
  if (registratie.organisatieId !== organisatieId) return 'andere-organisatie'
  if (registratie.tot !== null && registratie.tot < dag) return 'verlopen'
  if (PROFIELREGELS[registratie.profiel].vraagtMandaat && !registratie.mandaat) return 'zonder-mandaat'
  return registratie.vanaf > dag ? 'nog-niet' : 'geldig'
}

export type RegisterProfiel = {
  readonly profiel: Competentieprofiel
  readonly vanaf: Dag
  readonly tot: Dag | null
  readonly bewijs: string
  /** Which mandate the organisation gave; only for B+. */
  readonly mandaat: string | null
}
export type RegisterProfielRefusal = 'bewijs-missing' | 'mandaat-missing' | 'vanaf-in-future' | 'tot-not-after-vanaf'

/** Register a profile: with its evidence, for B+ with the mandate of the organisation, until a day that comes after (ROL-53). */
export function registerProfiel(
  command: RegisterProfiel,
  now: Date,
): Outcome<RegisterProfiel & { readonly geregistreerdOp: Date }, RegisterProfielRefusal> {
  const { profiel, vanaf, tot, bewijs, mandaat } = command
  if (isBlank(bewijs)) return refuse('bewijs-missing')
  if (PROFIELREGELS[profiel].vraagtMandaat && isBlank(mandaat)) return refuse('mandaat-missing')
  if (vanaf > dagVan(now)) return refuse('vanaf-in-future')
  if (tot !== null && tot <= vanaf) return refuse('tot-not-after-vanaf')
  return accept({ ...command, geregistreerdOp: now })
}
