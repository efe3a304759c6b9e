import { addDagen, type Dag } from '../shared/dagen.ts'
import { type ActieStatus, isOpenActie } from './actie.ts'

/** From how many days before its end an actie stands out in a list. */
const DAGEN_BEFORE = 3

/** Where an actie stands against its einddatum; lists sort and colour by it, the regisseur sees what is late first (DOE-08, DOE-23). */
export type ActieStand = 'klaar' | 'te-laat' | 'vandaag' | 'binnenkort' | 'later'

export function standOfActie(status: ActieStatus, einddatum: Dag, vandaag: Dag): ActieStand {
  if (!isOpenActie(status)) return 'klaar'
  if (einddatum < vandaag) return 'te-laat'
  if (einddatum === vandaag) return 'vandaag'
  return einddatum <= addDagen(vandaag, DAGEN_BEFORE) ? 'binnenkort' : 'later'
}
