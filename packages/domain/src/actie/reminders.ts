import { addDagen, type Dag } from '../shared/dagen.ts'
import { type ActieStatus, isOpenActie } from './actie.ts'

export const DAGEN_VOORAF = 3

export type ActieHerinnering = {
  readonly dag: Dag
  readonly soort: 'vooraf' | 'op-de-dag' | 'te-laat'
  readonly aan: 'verantwoordelijke' | 'inhoudelijke-regie'
}

/**
 * When someone is reminded of an actie: the responsible deelnemer before and on the day, the regisseur after it. Nothing
 * goes to a manager by itself (DOE-24, DOE-08). Days that have passed when the actie is made are left out.
 */
export function planHerinneringen(deadline: Dag, vandaag: Dag): ActieHerinnering[] {
  const all: ActieHerinnering[] = [
    { dag: addDagen(deadline, -DAGEN_VOORAF), soort: 'vooraf', aan: 'verantwoordelijke' },
    { dag: deadline, soort: 'op-de-dag', aan: 'verantwoordelijke' },
    { dag: addDagen(deadline, 1), soort: 'te-laat', aan: 'inhoudelijke-regie' },
  ]
  return all.filter(({ dag }) => dag > vandaag)
}

/** Where an actie stands against its day; a list sorts and colours by it (DOE-23). */
export type Tijdigheid = 'klaar' | 'te-laat' | 'vandaag' | 'binnenkort' | 'later'
export function tijdigheidOf(status: ActieStatus, deadline: Dag, vandaag: Dag): Tijdigheid {
  if (!isOpenActie(status)) return 'klaar'
  if (deadline < vandaag) return 'te-laat'
  if (deadline === vandaag) return 'vandaag'
  return deadline <= addDagen(vandaag, DAGEN_VOORAF) ? 'binnenkort' : 'later'
}
