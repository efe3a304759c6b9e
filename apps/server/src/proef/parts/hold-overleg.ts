import { type Actieverhaal, agreeActie } from './actie-parts.ts'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import {
  chooseRegie,
  closeTafel,
  decideVervolg,
  openTafel,
  type Overlegverhaal,
  paramsOf,
  recordPresence,
  takeNotes,
} from './overleg-parts.ts'
import { establishPlan, type Planinhoud, writePlan } from './plan-parts.ts'

/** What happens at the table, from opening to close. */
export type Tafelverhaal = {
  /** Who is there beside the voorzitter. */
  readonly aanwezig: readonly string[]
  readonly regie: string
  readonly notities?: Readonly<Record<string, string>>
  readonly plan: Planinhoud
  /** Whether the plan is established: where the outcome contains it. */
  readonly vastgesteld?: boolean
  readonly acties: readonly Actieverhaal[]
  readonly vervolg: { readonly dag: string } | { readonly reden: string }
  /** Also the choice of the regie: only in the first overleg. */
  readonly eerste?: boolean
}

/** An overleg that was held, as people hold it; gives the acties in the order of the story. */
export async function holdOverleg(gepland: Overlegverhaal, verhaal: Tafelverhaal): Promise<Actie[]> {
  const { casus } = gepland
  const everyone = [casus.procesregisseur, ...verhaal.aanwezig]
  const open = await openTafel(gepland)
  await recordPresence(open, everyone)
  await takeNotes(open, verhaal.notities ?? {})
  await writePlan(casus, verhaal.plan)
  if (verhaal.eerste !== false) await chooseRegie(open, verhaal.regie)
  const acties: Actie[] = []
  for (const actie of verhaal.acties)
    acties.push(await agreeActie(casus, { ...actie, overlegId: paramsOf(open).overlegId }))
  await decideVervolg(open, verhaal.regie, verhaal.vervolg)
  if (verhaal.vastgesteld) await establishPlan(open, everyone)
  await closeTafel(open)
  return acties
}
