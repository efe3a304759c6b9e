import { addDagen, type Dag } from '../shared/dagen.ts'
import { type ActieStatus, isOpenActie } from './actie.ts'

export const DAGEN_BEFORE = 3

export type ActieHerinnering = {
  readonly dag: Dag
  readonly soort: 'vooraf' | 'op-de-dag' | 'te-laat'
  readonly aan: 'actiehouder' | 'inhoudelijke-regie'
}

/**
 * When someone is reminded of an actie: the actiehouder before and on the day, the regisseur after it. Nothing
 * goes to a manager by itself (DOE-24, DOE-08). Days that have passed when the actie is made are left out.
 */
export function planHerinneringen(einddatum: Dag, vandaag: Dag): ActieHerinnering[] {
  const all: ActieHerinnering[] = [
    { dag: addDagen(einddatum, -DAGEN_BEFORE), soort: 'vooraf', aan: 'actiehouder' },
    { dag: einddatum, soort: 'op-de-dag', aan: 'actiehouder' },
    { dag: addDagen(einddatum, 1), soort: 'te-laat', aan: 'inhoudelijke-regie' },
  ]
  return all.filter(({ dag }) => dag > vandaag)
}

/** Where an actie stands against its day; a list sorts and colours by it (DOE-23). */
export type ActieStand = 'klaar' | 'te-laat' | 'vandaag' | 'binnenkort' | 'later'
export function standOfActie(status: ActieStatus, einddatum: Dag, vandaag: Dag): ActieStand {
  if (!isOpenActie(status)) return 'klaar'
  if (einddatum < vandaag) return 'te-laat'
  if (einddatum === vandaag) return 'vandaag'
  return einddatum <= addDagen(vandaag, DAGEN_BEFORE) ? 'binnenkort' : 'later'
}
