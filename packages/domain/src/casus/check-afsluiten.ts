import { blocking, type Finding, findingsOf, warning } from '../shared/finding.ts'

export type AfsluitenStand = {
  readonly onveiligheid: boolean
  readonly basiszorgOnvoldoende: boolean
  readonly openActies: number
  readonly outcomeOpen: boolean
  readonly toegangEindigtOp: string | null
  readonly overdrachtOpen: boolean
  readonly doelBeoordeeld: boolean
  readonly geplandOverleg: boolean
  readonly openSignalen: number
  readonly openEscalaties: number
  readonly mailgroepOpen: boolean
}
export const AFSLUITEN_PUNTEN = [
  'onveiligheid',
  'basiszorg-onvoldoende',
  'open-acties',
  'outcome-not-shared',
  'toegang-without-end',
  'overdracht-open',
  'doel-not-judged',
  'overleg-still-gepland',
  'open-signalen',
  'open-escalaties',
  'mailgroep-open',
] as const
export type AfsluitenPunt = (typeof AFSLUITEN_PUNTEN)[number]

/**
 * What stands in the way of closing and what only deserves a look (SLT-10). Onveiligheid and onvoldoende basiszorg always
 * block (SLT-06).
 * The mailgroep is archived by the closing itself, so it is told, not asked.
 */
export function checkAfsluiten(stand: AfsluitenStand): Finding<AfsluitenPunt>[] {
  return findingsOf([
    [stand.onveiligheid, blocking('onveiligheid')],
    [stand.basiszorgOnvoldoende, blocking('basiszorg-onvoldoende')],
    [stand.openActies > 0, blocking('open-acties')],
    [stand.outcomeOpen, blocking('outcome-not-shared')],
    [stand.toegangEindigtOp === null, blocking('toegang-without-end')],
    [stand.overdrachtOpen, blocking('overdracht-open')],
    [!stand.doelBeoordeeld, warning('doel-not-judged')],
    [stand.geplandOverleg, warning('overleg-still-gepland')],
    [stand.openSignalen > 0, warning('open-signalen')],
    [stand.openEscalaties > 0, warning('open-escalaties')],
    [stand.mailgroepOpen, warning('mailgroep-open')],
  ])
}
