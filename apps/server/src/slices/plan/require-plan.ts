import type { PlanVersie } from '@regietafel/contract/plan-values.ts'
import { Problem } from '../../http/problem.ts'
import type { DocumentBron } from './document-bron.ts'

/** The established plan. @throws Problem 409 while there is none */
export function requirePlan({ planVersie }: DocumentBron): PlanVersie {
  if (planVersie) return planVersie
  const detail = 'Het plan is nog niet vastgesteld. Stel het eerst vast met wie aan tafel zat.'
  throw new Problem(409, 'plan-not-vastgesteld', detail)
}
