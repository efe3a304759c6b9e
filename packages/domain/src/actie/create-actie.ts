import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import type { Deelname } from '../casus/deelname.ts'
import type { CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

export type CreateActie = {
  readonly tekst: string
  /** Exactly one: who shares a responsibility has two acties (DOE-04). */
  readonly actiehouder: Pick<Deelname, 'id' | 'rol' | 'status'>
  readonly einddatum: Dag
}
export type CreatedActie = {
  readonly status: 'open'
  readonly tekst: string
  readonly actiehouderId: string
  readonly eersteActiehouderId: string
  readonly einddatum: Dag
  readonly waarschuwingen: readonly 'procesregisseur-has-actie'[]
}
export type CreateActieRefusal =
  | 'casus-not-lopend'
  | 'tekst-missing'
  | 'actiehouder-not-actief'
  | 'procesregisseur-cannot-have-actie'
  | 'einddatum-in-the-past'

/**
 * Record an afspraak with its one actiehouder and its day (DOE-02, DOE-04). The independent procesregisseur
 * takes none on: refused or warned about by the profile (ROL-10).
 */
export function createActie(
  casusStatus: CasusStatus,
  { tekst, actiehouder, einddatum }: CreateActie,
  { procesregisseurMag }: Pick<CasusregieToewijzing, 'procesregisseurMag'>,
  vandaag: Dag,
): Outcome<CreatedActie, CreateActieRefusal> {
  if (!isCasusCommandAllowed('createActie', casusStatus)) return refuse('casus-not-lopend')
  if (isBlank(tekst)) return refuse('tekst-missing')
  if (actiehouder.status !== 'actief') return refuse('actiehouder-not-actief')
  const isProces = actiehouder.rol === 'procesregisseur'
  if (isProces && procesregisseurMag === 'nee') return refuse('procesregisseur-cannot-have-actie')
  if (einddatum < vandaag) return refuse('einddatum-in-the-past')
  return accept({
    status: 'open',
    tekst,
    actiehouderId: actiehouder.id,
    eersteActiehouderId: actiehouder.id,
    einddatum,
    waarschuwingen: isProces && procesregisseurMag === 'met-waarschuwing' ? ['procesregisseur-has-actie'] : [],
  })
}
