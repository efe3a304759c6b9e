import { REGIE_ROLLEN } from '../toegang/kringen.ts'
import type { Positie } from '../toegang/rollen.ts'

/**
 * Whether someone may write in the plan: the two regisseurs always, another only as the one who takes notes in an
 * overleg that is going on (PRV-33, OVL-29).
 *
 * @param schrijvers the seats that take notes now
 */
export const mayWritePlan = (
  who: { readonly rollen: readonly Positie[]; readonly deelnames: readonly string[] },
  schrijvers: readonly string[],
): boolean =>
  who.rollen.some((rol) => REGIE_ROLLEN.some((regie) => regie === rol)) ||
  who.deelnames.some((id) => schrijvers.includes(id))
