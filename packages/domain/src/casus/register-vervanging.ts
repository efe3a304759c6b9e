import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'
import type { Vervanging, VervangingPeriode } from './vervanging.ts'

export type RegisterVervanging = {
  readonly vervangerId: string
  readonly organisatiesOfVervanger: readonly string[]
  readonly periode: VervangingPeriode
}
export type RegisterVervangingRefusal =
  | 'deelname-not-actief'
  | 'own-vervanger'
  | 'other-organisatie'
  | 'periode-ends-before-start'
  | 'periode-in-the-past'
  | 'periode-overlaps'

function checkPeriode(periode: VervangingPeriode, existing: readonly Vervanging[], vandaag: string) {
  if (periode.soort === 'overleg') {
    return existing.some((v) => v.periode.soort === 'overleg' && v.periode.overlegId === periode.overlegId)
      ? 'periode-overlaps'
      : null
  }
  if (periode.tot < periode.van) return 'periode-ends-before-start'
  if (periode.tot < vandaag) return 'periode-in-the-past'
  const overlaps = existing.some(
    ({ periode: other }) => other.soort === 'dagen' && other.van <= periode.tot && periode.van <= other.tot,
  )
  return overlaps ? 'periode-overlaps' : null
}

/** A deelnemer names a colleague of the same organisation as substitute; one at a time, so that a notice has one address (ROL-34, ROL-39). */
export function registerVervanging(
  deelname: Deelname & { readonly vervangingen: readonly Vervanging[] },
  command: RegisterVervanging,
  vandaag: string,
): Outcome<Vervanging, RegisterVervangingRefusal> {
  if (!isDeelnameCommandAllowed('registerVervanging', deelname.status)) return refuse('deelname-not-actief')
  if (command.vervangerId === deelname.persoonId) return refuse('own-vervanger')
  if (!command.organisatiesOfVervanger.includes(deelname.organisatieId)) return refuse('other-organisatie')
  const problem = checkPeriode(command.periode, deelname.vervangingen, vandaag)
  if (problem) return refuse(problem)
  return accept({ deelnameId: deelname.id, vervangerId: command.vervangerId, periode: command.periode })
}
