import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { Rol } from '../toegang/rollen.ts'
import { type CasusStatus, isCasusCommandAllowed } from './casus.ts'
import type { Deelname } from './deelname.ts'
import { type Geschiktheid, isGeschiktheidAnswered } from './geschiktheid.ts'

export type InviteDeelnemer = {
  readonly persoonId: string
  readonly organisatieId: string
  readonly rol: Rol
  /** The organisations of which the directory says that this person works there. */
  readonly organisatiesOfPersoon: readonly string[]
  readonly organisatieOndertekende: boolean
  /** The ground for sharing with an organisation that did not sign the agreement (NET-15). */
  readonly grondslagZonderConvenant: string | null
  /** That ground, out of the list of the netwerk. */
  readonly grondslag: string | null
  /** The grounds that the netwerk knows (NET-51). */
  readonly grondslagen: readonly string[]
  /** The two answers when this person is proposed for the inhoudelijke regie (ROL-06). */
  readonly geschiktheid: Geschiktheid | null
}
export type DeelnemerUitgenodigd = {
  readonly status: 'uitgenodigd'
  readonly rol: Rol
  readonly persoonId: string
  readonly organisatieId: string
  readonly uitgenodigdOp: Date
}
export type InviteDeelnemerRefusal =
  | 'casus-not-lopend'
  | 'already-deelnemer'
  | 'organisatie-of-someone-else'
  | 'toelichting-missing'
  | 'grondslag-missing'
  | 'procesregisseur-already-there'
  | 'inhoudelijke-regie-already-there'
  | 'geschiktheid-unanswered'

/** What is missing of the ground on which an organisation without the agreement is told anything (NET-15, PRV-11). */
export function missingGrondslag(
  command: Pick<InviteDeelnemer, 'organisatieOndertekende' | 'grondslagZonderConvenant' | 'grondslag' | 'grondslagen'>,
): 'toelichting-missing' | 'grondslag-missing' | null {
  if (command.organisatieOndertekende) return null
  if (isBlank(command.grondslagZonderConvenant)) return 'toelichting-missing'
  return command.grondslag !== null && command.grondslagen.includes(command.grondslag) ? null : 'grondslag-missing'
}

/**
 * Give a person a seat: once at a time, for the own organisation, with a ground where no agreement was signed, and
 * the two answers for a proposed inhoudelijke regie (ROL-01, NET-15, ROL-06, ROL-42).
 */
export function inviteDeelnemer(
  casus: { readonly status: CasusStatus; readonly deelnames: readonly Deelname[] },
  command: InviteDeelnemer,
  now: Date,
): Outcome<DeelnemerUitgenodigd, InviteDeelnemerRefusal> {
  if (!isCasusCommandAllowed('inviteDeelnemer', casus.status)) return refuse('casus-not-lopend')
  const seated = casus.deelnames.filter(({ status }) => status === 'uitgenodigd' || status === 'actief')
  if (seated.some(({ persoonId }) => persoonId === command.persoonId)) return refuse('already-deelnemer')
  if (!command.organisatiesOfPersoon.includes(command.organisatieId)) return refuse('organisatie-of-someone-else')
  const missing = missingGrondslag(command)
  if (missing !== null) return refuse(missing)
  if (command.rol === 'procesregisseur' && seated.some(({ rol }) => rol === 'procesregisseur')) {
    return refuse('procesregisseur-already-there')
  }
  const proposesRegie = command.rol === 'inhoudelijke-regie'
  if (proposesRegie && seated.some(({ rol }) => rol === 'inhoudelijke-regie'))
    return refuse('inhoudelijke-regie-already-there')
  if (proposesRegie && (command.geschiktheid === null || !isGeschiktheidAnswered(command.geschiktheid)))
    return refuse('geschiktheid-unanswered')
  const { rol, persoonId, organisatieId } = command
  return accept({ status: 'uitgenodigd', rol, persoonId, organisatieId, uitgenodigdOp: now })
}
