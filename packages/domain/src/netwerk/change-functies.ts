import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Functie } from '../toegang/rollen.ts'

/** What someone is in the netwerk before a change. */
export type PersoonStand = {
  readonly isSelf: boolean
  readonly functies: readonly Functie[]
  /** In how many casussen this person leads the process now. */
  readonly procesregies: number
}
export type ChangeFunctiesRefusal = 'own-beheer' | 'still-procesregie'

/** Someone else takes the keys of the beheerder away, and nobody stops leading casussen by a change of function (ROL-36). */
export function changeFuncties(
  stand: PersoonStand,
  functies: readonly Functie[],
): Outcome<readonly Functie[], ChangeFunctiesRefusal> {
  const loses = (functie: Functie) => stand.functies.includes(functie) && !functies.includes(functie)
  if (stand.isSelf && loses('functioneel-beheerder')) return refuse('own-beheer')
  if (stand.procesregies > 0 && loses('procesregisseur')) return refuse('still-procesregie')
  return accept(functies)
}

export type Opvolger = { readonly persoonId: string; readonly functies: readonly Functie[]; readonly actief: boolean }
export type EndPersoonRefusal = 'already-ended' | 'own-access' | 'opvolger-missing' | 'opvolger-unfit'

/**
 * Ends the access of someone who leaves, from this moment. Where this person leads a casus, a procesregisseur who stays
 * takes over, so that no casus is a moment without (ROL-36, ROL-40).
 */
export function endPersoon(
  stand: PersoonStand & { readonly persoonId: string; readonly actief: boolean },
  opvolger: Opvolger | null,
): Outcome<{ readonly opvolgerId: string | null }, EndPersoonRefusal> {
  if (!stand.actief) return refuse('already-ended')
  if (stand.isSelf) return refuse('own-access')
  if (opvolger === null) return stand.procesregies > 0 ? refuse('opvolger-missing') : accept({ opvolgerId: null })
  const fit = opvolger.persoonId !== stand.persoonId && opvolger.actief && opvolger.functies.includes('procesregisseur')
  return fit ? accept({ opvolgerId: opvolger.persoonId }) : refuse('opvolger-unfit')
}
