import type { Regisseur } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Rol } from '../toegang/rollen.ts'

/** What the two regisseurs talk about (DOE-20). */
export const CONTACT_TOPICS = ['verloop-samenwerking', 'monitoring', 'op-en-afschaling'] as const
export type ContactTopic = (typeof CONTACT_TOPICS)[number]

export type ContactDeelnemer = { readonly deelnameId: string; readonly rol: Rol }
export type RecordContactmoment = {
  readonly dag: Dag
  readonly onderwerpen: readonly ContactTopic[]
  readonly conclusie: string
  readonly deelnemers: readonly ContactDeelnemer[]
}
export type RecordContactmomentRefusal =
  | 'contact-in-the-future'
  | 'onderwerp-missing'
  | 'conclusie-missing'
  | 'regisseur-missing'

/**
 * Record a contact of the procesregisseur with the casusregisseur or casushouder (DOE-20); where the round includes them,
 * a talk with ketenpartners alone is one too (DOE-21).
 */
export function recordContactmoment(
  command: RecordContactmoment,
  ookKetenpartners: boolean,
  vandaag: Dag,
): Outcome<RecordContactmoment, RecordContactmomentRefusal> {
  if (command.dag > vandaag) return refuse('contact-in-the-future')
  if (command.onderwerpen.length === 0) return refuse('onderwerp-missing')
  if (isBlank(command.conclusie)) return refuse('conclusie-missing')
  const took = (rol: Rol) => command.deelnemers.some((deelnemer) => deelnemer.rol === rol)
  const withOther = took('inhoudelijke-regie') || (ookKetenpartners && took('ketenpartner'))
  if (!took('procesregisseur') || !withOther) return refuse('regisseur-missing')
  return accept(command)
}

/**
 * From which day each regisseur's contact duty counts again. One entry of the two together serves both sides (DOE-20,
 * B-08); a talk of the procesregisseur with ketenpartners only serves neither.
 */
export function contactSince(
  contactmomenten: readonly Pick<RecordContactmoment, 'dag' | 'deelnemers'>[],
  eersteOverleg: Dag,
): Record<Regisseur, Dag> {
  const together = contactmomenten
    .filter(({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'inhoudelijke-regie'))
    .map(({ dag }) => dag)
  const latest = [eersteOverleg, ...together].reduce((a, b) => (a < b ? b : a))
  return { procesregisseur: latest, 'inhoudelijke-regie': latest }
}

/** Ketenpartners whom the procesregisseur did not speak since a day, where the contact round includes them (DOE-21). */
export function missingInContactRound(
  contactmomenten: readonly Pick<RecordContactmoment, 'dag' | 'deelnemers'>[],
  ketenpartnerIds: readonly string[],
  sinds: Dag,
  ookKetenpartners: boolean,
): string[] {
  if (!ookKetenpartners) return []
  const spoken = contactmomenten.filter(({ dag }) => dag >= sinds).flatMap(({ deelnemers }) => deelnemers)
  return ketenpartnerIds.filter((id) => !spoken.some(({ deelnameId }) => deelnameId === id))
}
