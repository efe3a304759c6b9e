import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import type { Deelname } from '../casus/deelname.ts'
import type { CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

export type CreateActie = {
  readonly tekst: string
  /** Exactly one: who shares a responsibility has two acties (DOE-04). */
  readonly verantwoordelijke: Pick<Deelname, 'id' | 'rol' | 'status'>
  readonly deadline: Dag
}
export type ActieGemaakt = {
  readonly status: 'open'
  readonly tekst: string
  readonly verantwoordelijkeId: string
  readonly oorspronkelijkeVerantwoordelijkeId: string
  readonly deadline: Dag
  readonly waarschuwingen: readonly 'procesregisseur-has-actie'[]
}
export type CreateActieRefusal =
  | 'casus-not-lopend'
  | 'tekst-missing'
  | 'verantwoordelijke-not-actief'
  | 'procesregisseur-cannot-have-actie'
  | 'deadline-in-the-past'

/**
 * Record an afspraak with its one responsible deelnemer and its day (DOE-02, DOE-04). The independent procesregisseur
 * takes none on: refused or warned about by the profile (ROL-10).
 */
export function createActie(
  casusStatus: CasusStatus,
  { tekst, verantwoordelijke, deadline }: CreateActie,
  { procesregisseurMag }: Pick<CasusregieToewijzing, 'procesregisseurMag'>,
  vandaag: Dag,
): Outcome<ActieGemaakt, CreateActieRefusal> {
  if (!isCasusCommandAllowed('createActie', casusStatus)) return refuse('casus-not-lopend')
  if (isBlank(tekst)) return refuse('tekst-missing')
  if (verantwoordelijke.status !== 'actief') return refuse('verantwoordelijke-not-actief')
  const isProces = verantwoordelijke.rol === 'procesregisseur'
  if (isProces && procesregisseurMag === 'nee') return refuse('procesregisseur-cannot-have-actie')
  if (deadline < vandaag) return refuse('deadline-in-the-past')
  return accept({
    status: 'open',
    tekst,
    verantwoordelijkeId: verantwoordelijke.id,
    oorspronkelijkeVerantwoordelijkeId: verantwoordelijke.id,
    deadline,
    waarschuwingen: isProces && procesregisseurMag === 'met-waarschuwing' ? ['procesregisseur-has-actie'] : [],
  })
}
