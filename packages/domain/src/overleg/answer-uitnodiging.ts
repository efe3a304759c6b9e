import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'
import { nextUitnodigingStatus, type UitnodigingStatus } from './uitnodiging.ts'

export type AnswerUitnodiging =
  | { readonly antwoord: 'accept' }
  | { readonly antwoord: 'decline'; readonly reden: string }
  | {
      readonly antwoord: 'nameVervanger'
      readonly vervangerId: string
      readonly organisatiesOfVervanger: readonly string[]
    }
export type UitnodigingBeantwoord = {
  readonly status: UitnodigingStatus
  readonly beantwoordOp: Date
  readonly reden: string | null
  readonly vervangerId: string | null
  /** Who cannot come is asked to write down what the table needs to know. */
  readonly asksSchriftelijkeInbreng: boolean
}
export type AnswerUitnodigingRefusal =
  | 'overleg-not-gepland'
  | 'uitnodiging-not-open'
  | 'reden-missing'
  | 'own-vervanger'
  | 'other-organisatie'

function checkAnswer(
  deelname: { readonly persoonId: string; readonly organisatieId: string },
  command: AnswerUitnodiging,
) {
  if (command.antwoord === 'decline') return isBlank(command.reden) ? 'reden-missing' : null
  if (command.antwoord === 'accept') return null
  if (command.vervangerId === deelname.persoonId) return 'own-vervanger'
  return command.organisatiesOfVervanger.includes(deelname.organisatieId) ? null : 'other-organisatie'
}

/** Come, send a colleague of the own organisation (ROL-34), or decline with a reason and written input (OVL-11). */
export function answerUitnodiging(
  uitnodiging: {
    readonly status: UitnodigingStatus
    readonly overlegStatus: OverlegStatus
    readonly deelname: { readonly persoonId: string; readonly organisatieId: string }
  },
  command: AnswerUitnodiging,
  now: Date,
): Outcome<UitnodigingBeantwoord, AnswerUitnodigingRefusal> {
  if (!isOverlegCommandAllowed('answer', uitnodiging.overlegStatus)) return refuse('overleg-not-gepland')
  const status = nextUitnodigingStatus(uitnodiging.status, command.antwoord)
  if (!status) return refuse('uitnodiging-not-open')
  const problem = checkAnswer(uitnodiging.deelname, command)
  if (problem) return refuse(problem)
  return accept({
    status,
    beantwoordOp: now,
    reden: command.antwoord === 'decline' ? command.reden : null,
    vervangerId: command.antwoord === 'nameVervanger' ? command.vervangerId : null,
    asksSchriftelijkeInbreng: command.antwoord === 'decline',
  })
}
