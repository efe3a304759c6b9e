import { type CasusStatus, isCasusCommandAllowed } from '../casus/casus.ts'
import { type Deelname, isDeelnameCommandAllowed } from '../casus/deelname.ts'
import type { CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'

/** The parts of life that a plan looks at; a casusregisseur may cover one or more (ROL-11). */
export const LEEFGEBIEDEN = [
  'wonen',
  'geld',
  'gezondheid',
  'opvoeding',
  'school-en-werk',
  'dagelijks-leven',
  'relaties',
  'veiligheid',
] as const
export type Leefgebied = (typeof LEEFGEBIEDEN)[number]

export type AssignCasusregie = {
  readonly deelname: Deelname
  readonly directContact: boolean
  readonly leefgebieden: readonly string[]
}
export type AssignCasusregieRefusal =
  | 'agreed-in-the-overleg'
  | 'casus-not-lopend'
  | 'deelname-not-actief'
  | 'already-inhoudelijke-regie'
  | 'regisseur-already-there'
  | 'procesregisseur-cannot-be-inhoudelijke-regie'
  | 'no-direct-contact'
  | 'leefgebieden-missing'

/**
 * Give the casusregie outside an overleg, where the profile gives it by niveau or by continuity (NET-49). By niveau several may
 * hold it, each for a part, and direct contact is a condition (ROL-11); elsewhere there is one (ROL-42). `naast`: beside the first.
 */
export function assignCasusregie(
  casus: { readonly status: CasusStatus; readonly hasRegisseur: boolean },
  { deelname, directContact, leefgebieden }: AssignCasusregie,
  { wijze, procesregisseurMag }: Pick<CasusregieToewijzing, 'wijze' | 'procesregisseurMag'>,
): Outcome<{ readonly naast: boolean }, AssignCasusregieRefusal> {
  if (wijze === 'samen-in-eerste-overleg') return refuse('agreed-in-the-overleg')
  if (!isCasusCommandAllowed('change', casus.status)) return refuse('casus-not-lopend')
  if (!isDeelnameCommandAllowed('takeRol', deelname.status)) return refuse('deelname-not-actief')
  if (deelname.rol === 'inhoudelijke-regie') return refuse('already-inhoudelijke-regie')
  if (deelname.rol === 'procesregisseur' && procesregisseurMag === 'nee')
    return refuse('procesregisseur-cannot-be-inhoudelijke-regie')
  if (wijze === 'continuiteit') return casus.hasRegisseur ? refuse('regisseur-already-there') : accept({ naast: false })
  if (!directContact) return refuse('no-direct-contact')
  if (leefgebieden.length === 0) return refuse('leefgebieden-missing')
  return accept({ naast: casus.hasRegisseur })
}
