import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Deelname } from './deelname.ts'
import { isOverdrachtCommandAllowed, type Overdracht } from './overdracht.ts'
import { countRegieWijzigingen, type RegieToewijzing } from './regie.ts'

export type AnswerOverdracht =
  | { readonly antwoord: 'accept'; readonly door: Deelname }
  | { readonly antwoord: 'decline' | 'withdraw'; readonly door: Deelname; readonly reden: string }

export type OverdrachtBeantwoord =
  | {
      readonly status: 'aanvaard'
      readonly toewijzing: RegieToewijzing
      readonly endsDeelnameId: string
      readonly wijzigingen: number
    }
  | { readonly status: 'afgewezen' | 'ingetrokken'; readonly reden: string; readonly op: Date }
export type AnswerOverdrachtRefusal =
  | 'overdracht-not-open'
  | 'only-the-opvolger'
  | 'only-the-voorganger'
  | 'deelname-not-actief'
  | 'reden-missing'

/**
 * Only the successor can accept, and becomes the one regisseur of this kind at that moment (ROL-35, ROL-42);
 * a "no" or a withdrawal leaves the regie where it was.
 */
export function answerOverdracht(
  overdracht: Overdracht,
  history: readonly RegieToewijzing[],
  command: AnswerOverdracht,
  now: Date,
): Outcome<OverdrachtBeantwoord, AnswerOverdrachtRefusal> {
  if (!isOverdrachtCommandAllowed(command.antwoord, overdracht.status)) return refuse('overdracht-not-open')
  const { door } = command
  if (command.antwoord === 'withdraw') {
    if (door.id !== overdracht.vanDeelnameId && door.rol !== 'procesregisseur') return refuse('only-the-voorganger')
  } else if (door.id !== overdracht.naarDeelnameId) return refuse('only-the-opvolger')

  if (command.antwoord !== 'accept') {
    if (isBlank(command.reden)) return refuse('reden-missing')
    return accept({
      status: command.antwoord === 'decline' ? 'afgewezen' : 'ingetrokken',
      reden: command.reden,
      op: now,
    })
  }
  if (door.status !== 'actief') return refuse('deelname-not-actief')
  const toewijzing = {
    deelnameId: door.id,
    persoonId: door.persoonId,
    bron: 'overdracht',
    van: now,
    tot: null,
  } as const
  return accept({
    status: 'aanvaard',
    toewijzing,
    endsDeelnameId: overdracht.vanDeelnameId,
    wijzigingen: countRegieWijzigingen([...history, toewijzing]),
  })
}
