import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Actie, isOpenActie } from './actie.ts'

export type AddressDeelnemer = { readonly vanId: string; readonly tekst: string }
/** A friendly word between ketenpartners about one actie, seen by all of them (DOE-18). */
export type Aanspreking = AddressDeelnemer & { readonly aanId: string; readonly actieId: string; readonly op: Date }
export type AddressDeelnemerRefusal = 'actie-not-open' | 'tekst-missing' | 'own-actie'

/** Address the one responsible on an open actie; nobody addresses oneself (DOE-18). */
export function addressDeelnemer(
  actie: Actie,
  command: AddressDeelnemer,
  now: Date,
): Outcome<Aanspreking, AddressDeelnemerRefusal> {
  if (!isOpenActie(actie.status)) return refuse('actie-not-open')
  if (command.vanId === actie.actiehouderId) return refuse('own-actie')
  if (isBlank(command.tekst)) return refuse('tekst-missing')
  return accept({ ...command, aanId: actie.actiehouderId, actieId: actie.id, op: now })
}
