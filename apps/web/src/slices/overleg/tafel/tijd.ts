import type { Agendapunt, Overleg } from '@regietafel/contract/overleg-values.ts'
import { type AgendaVoortgang, assessVoortgang } from '@regietafel/domain/overleg/agenda.ts'

const MS_PER_MINUTE = 60_000

/** Minutes that an item took until now. */
export const spentMinutes = ({ besteed, bezigSinds }: Agendapunt, now: Date): number =>
  Math.max(0, Math.floor(besteed / 60 + (bezigSinds ? (now.getTime() - Date.parse(bezigSinds)) / MS_PER_MINUTE : 0)))

/** Minutes until the end of the overleg; negative once it is past. */
export const minutesLeft = ({ eind }: Pick<Overleg, 'eind'>, now: Date): number =>
  Math.floor((Date.parse(eind) - now.getTime()) / MS_PER_MINUTE)

/** Whether what is left of the agenda fits in the time that is left: the running item counts for its remainder (OVL-24). */
export function voortgangOf({ agenda, eind }: Pick<Overleg, 'agenda' | 'eind'>, now: Date): AgendaVoortgang {
  const punten = agenda.map((punt) => ({
    code: punt.agendapuntId,
    minuten: Math.max(0, punt.minuten - spentMinutes(punt, now)),
    behandeld: punt.stand === 'behandeld',
  }))
  return assessVoortgang(punten, new Date(eind), now)
}

/** The item that runs; else the first that is not done. */
export const currentOf = (agenda: readonly Agendapunt[]): Agendapunt | undefined =>
  agenda.find(({ stand }) => stand === 'bezig') ?? agenda.find(({ stand }) => stand === 'open')
