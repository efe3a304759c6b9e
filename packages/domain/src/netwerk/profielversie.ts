import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** How far a version of a netwerkprofiel is; only an adopted one is ever in force (NET-04). */
export const PROFIELVERSIE_STATUS = ['voorstel', 'vastgesteld', 'afgewezen', 'ingetrokken'] as const
export type ProfielversieStatus = (typeof PROFIELVERSIE_STATUS)[number]

/** What stands when somebody proposes a change. */
export interface ProfielStand {
  readonly vandaag: Dag
  /** The first day of the newest adopted version, in force or still to come. */
  readonly laatsteStart: Dag
  readonly hasVoorstel: boolean
  /** Whether anything differs from the newest adopted version. */
  readonly isGewijzigd: boolean
}

export type ProposeProfielRefusal =
  | 'voorstel-ligt-er-al'
  | 'start-in-verleden'
  | 'start-voor-laatste-versie'
  | 'niets-gewijzigd'

/**
 * A change starts today or later: what happened before keeps the rules of its day. It may not start before a version
 * that was adopted already, for that one would undo it again (NET-04).
 */
export function proposeProfiel(
  stand: ProfielStand,
  { geldigVanaf }: { readonly geldigVanaf: Dag },
): Outcome<{ readonly geldigVanaf: Dag }, ProposeProfielRefusal> {
  if (stand.hasVoorstel) return refuse('voorstel-ligt-er-al')
  if (geldigVanaf < stand.vandaag) return refuse('start-in-verleden')
  if (geldigVanaf < stand.laatsteStart) return refuse('start-voor-laatste-versie')
  if (!stand.isGewijzigd) return refuse('niets-gewijzigd')
  return accept({ geldigVanaf })
}

/** A version as it is decided on. */
export interface ProposedProfiel {
  readonly status: ProfielversieStatus
  readonly geldigVanaf: Dag
  /** Null: delivered, or made with the netwerk. */
  readonly voorgesteldDoor: string | null
}

export interface DecideProfielversie {
  readonly besluit: Exclude<ProfielversieStatus, 'voorstel'>
  readonly persoonId: string
  readonly reden: string
  readonly vandaag: Dag
}

export type DecideProfielRefusal = 'al-besloten' | 'eigen-voorstel' | 'alleen-indiener-trekt-in' | 'reden-nodig'

/**
 * Four eyes: a second functioneel beheerder adopts or rejects, the first may only withdraw. Adopted after its first day,
 * it starts on the day of the decision: no rule works backwards (NET-04).
 */
export function decideProfielversie(
  voorstel: ProposedProfiel,
  { besluit, persoonId, reden, vandaag }: DecideProfielversie,
): Outcome<{ readonly status: ProfielversieStatus; readonly geldigVanaf: Dag }, DecideProfielRefusal> {
  if (voorstel.status !== 'voorstel') return refuse('al-besloten')
  const isOwn = voorstel.voorgesteldDoor === persoonId
  if (besluit === 'ingetrokken' && !isOwn) return refuse('alleen-indiener-trekt-in')
  if (besluit !== 'ingetrokken' && isOwn) return refuse('eigen-voorstel')
  if (besluit === 'afgewezen' && isBlank(reden)) return refuse('reden-nodig')
  const geldigVanaf = voorstel.geldigVanaf < vandaag ? vandaag : voorstel.geldigVanaf
  return accept({ status: besluit, geldigVanaf: besluit === 'vastgesteld' ? geldigVanaf : voorstel.geldigVanaf })
}
