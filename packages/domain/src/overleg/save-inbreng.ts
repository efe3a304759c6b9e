import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { isOverlegCommandAllowed, type OverlegStatus } from './overleg.ts'

/** What one deelnemer prepares: what plays now and what matters from the past, each for the purpose of this overleg (OVL-04, PRV-01). */
export type Inbreng = {
  readonly actueel: string
  readonly verleden: string
  readonly doel: string
  readonly voorbereid: boolean
}
export type SaveInbrengRefusal = 'preparation-closed' | 'doel-missing' | 'inbreng-part-missing'

/** Save a preparation; "voorbereid" means that both parts are filled, if only with "nothing" (OVL-04). */
export function saveInbreng(overlegStatus: OverlegStatus, inbreng: Inbreng): Outcome<Inbreng, SaveInbrengRefusal> {
  if (!isOverlegCommandAllowed('prepare', overlegStatus)) return refuse('preparation-closed')
  if (isBlank(inbreng.doel)) return refuse('doel-missing')
  const incomplete = isBlank(inbreng.actueel) || isBlank(inbreng.verleden)
  if (inbreng.voorbereid && incomplete) return refuse('inbreng-part-missing')
  return accept(inbreng)
}
