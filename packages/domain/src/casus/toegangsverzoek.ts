import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { addDagen, type Dag } from '../shared/dagen.ts'
import { isBlank } from '../shared/text.ts'

/** Asking at random must not pay: so many codes a day, and no more. */
export const TOEGANG_PER_DAG = 5
/** After this many days a request that brought no seat is closed, refused or never seen: the two look the same. */
export const TOEGANG_DAGEN = 14
/** A seat that was asked for ends by itself, within this many days. */
export const TOEGANG_MAX_DAGEN = 366

/** A request for a seat in one casus, by its code alone. */
export type AskToegangRefusal = 'too-many-today' | 'already-asked' | 'already-deelnemer'

/** Says nothing of whether the casus exists: it looks only at what the asker knows already (PRV-02, PRV-21). */
export function askToegang(
  own: { readonly askedToday: number; readonly openCodes: readonly string[]; readonly ownCodes: readonly string[] },
  code: string,
): Outcome<{ readonly code: string }, AskToegangRefusal> {
  if (own.ownCodes.includes(code)) return refuse('already-deelnemer')
  if (own.openCodes.includes(code)) return refuse('already-asked')
  if (own.askedToday >= TOEGANG_PER_DAG) return refuse('too-many-today')
  return accept({ code })
}

export type ToegangStand = 'ontvangen' | 'toegekend' | 'gesloten'

/** How a request stands for who asked: a refusal is never told as such. */
export function standOfToegang(
  { gevraagdOp, toegekend }: { readonly gevraagdOp: Dag; readonly toegekend: boolean },
  vandaag: Dag,
): ToegangStand {
  if (toegekend) return 'toegekend'
  return vandaag > addDagen(gevraagdOp, TOEGANG_DAGEN) ? 'gesloten' : 'ontvangen'
}

export type DecideToegang =
  | { readonly besluit: 'toekennen'; readonly tot: Dag | null; readonly grond: string | null }
  | { readonly besluit: 'afwijzen'; readonly reden: string | null }
export type ToegangBesloten =
  | { readonly toegekend: true; readonly tot: Dag; readonly grond: string }
  | { readonly toegekend: false; readonly reden: string }
export type DecideToegangRefusal = 'tot-missing' | 'tot-passed' | 'tot-too-far' | 'grond-missing' | 'reden-missing'

/** A seat with a last day and a ground, or a refusal with a reason (PRV-14, NET-50). */
export function decideToegang(command: DecideToegang, vandaag: Dag): Outcome<ToegangBesloten, DecideToegangRefusal> {
  if (command.besluit === 'afwijzen') {
    const reden = command.reden ?? ''
    return isBlank(reden) ? refuse('reden-missing') : accept({ toegekend: false, reden })
  }
  const { tot } = command
  const grond = command.grond ?? ''
  if (tot === null) return refuse('tot-missing')
  if (tot < vandaag) return refuse('tot-passed')
  if (tot > addDagen(vandaag, TOEGANG_MAX_DAGEN)) return refuse('tot-too-far')
  if (isBlank(grond)) return refuse('grond-missing')
  return accept({ toegekend: true, tot, grond })
}
