import type { Uitkomst } from '../netwerk/profielwaarden.ts'
import { blocking, type Finding, findingsOf, isBlocked, warning } from '../shared/finding.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type AanwezigheidRegel, missingZekerAanwezig } from './aanwezigheid.ts'
import { type AfgerondOverleg, isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'
import { missingZorgvuldigheid } from './zorgvuldigheid.ts'

/** What the close looks at. */
export type OverlegStand = {
  readonly eerste: boolean
  readonly aanwezigheid: readonly AanwezigheidRegel[]
  /** The voorzitter chose to go on without a must-attend person (OVL-28). */
  readonly doorgegaanZonder: boolean
  readonly zorgvuldigheidBevestigdDoor: readonly string[]
  readonly openingsverklaring: string | null
  /** The overleg recorded its choice; a pre-filled name alone is not one (ROL-07, ROL-08). */
  readonly regieAfgesproken: boolean
  readonly hasGezamenlijkDoel: boolean
  readonly hasVervolg: boolean
  /** The outcome of this netwerk contains the plan, and it was not established in this overleg. */
  readonly planToEstablish: boolean
  readonly agendaOnbehandeld: number
  readonly acties: number
}
export type OverlegPunt =
  | 'aanwezigheid-missing'
  | 'zeker-aanwezig-undecided'
  | 'zorgvuldigheid-unconfirmed'
  | 'inhoudelijke-regie-missing'
  | 'gezamenlijk-doel-missing'
  | 'plan-not-vastgesteld'
  | 'vervolg-missing'
  | 'agenda-untreated'
  | 'no-acties'

/** Whether what this netwerk shares after an overleg contains the plan, so that it must be established there (OVL-30, NET-36). */
export const isPlanInUitkomst = ({ documenten }: Pick<Uitkomst, 'documenten'>) =>
  documenten.some((soort) => soort !== 'actielijst' && soort !== 'verslag')

/** What is still missing before the overleg can be closed, and what only deserves a look (OVL-02, 07, 27, 28, 31, 37, ROL-07). */
export function missingForClose(stand: OverlegStand): Finding<OverlegPunt>[] {
  const { aanwezigheid, zorgvuldigheidBevestigdDoor, openingsverklaring } = stand
  const unrecorded = aanwezigheid.length === 0 || aanwezigheid.some((regel) => regel.stand === null)
  const unconfirmed = missingZorgvuldigheid(aanwezigheid, zorgvuldigheidBevestigdDoor, openingsverklaring)
  return findingsOf([
    [unrecorded, blocking('aanwezigheid-missing')],
    [missingZekerAanwezig(aanwezigheid).length > 0 && !stand.doorgegaanZonder, blocking('zeker-aanwezig-undecided')],
    [unconfirmed.length > 0, blocking('zorgvuldigheid-unconfirmed')],
    [stand.eerste && !stand.regieAfgesproken, blocking('inhoudelijke-regie-missing')],
    [stand.eerste && !stand.hasGezamenlijkDoel, blocking('gezamenlijk-doel-missing')],
    [stand.planToEstablish, blocking('plan-not-vastgesteld')],
    [!stand.hasVervolg, blocking('vervolg-missing')],
    [stand.agendaOnbehandeld > 0, warning('agenda-untreated')],
    [stand.acties === 0, warning('no-acties')],
  ])
}

/** Close the overleg; the sharing term starts at this moment (OVL-35, B-06). `missingForClose` says what is incomplete. */
export function closeOverleg(
  status: OverlegStatus,
  stand: OverlegStand,
  now: Date,
): Outcome<AfgerondOverleg, 'overleg-not-lopend' | 'overleg-incomplete'> {
  if (!isOverlegCommandAllowed('close', status)) return refuse('overleg-not-lopend')
  if (isBlocked(missingForClose(stand))) return refuse('overleg-incomplete')
  return accept({ status: 'afgerond', afgerondOp: now })
}
