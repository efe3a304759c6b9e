import type { Plan } from '@regietafel/contract/plan.contract.ts'
import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useQueryClient } from '@tanstack/react-query'
import { apiQuery, useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import type { Answer } from '../../../api/client.ts'

const KEY = 'GET /v1/casussen/{casusId}/plan'

/** The plan of a casus, kept fresh by what others save. */
export function usePlan(casusId: string) {
  const query = useApiQuery(KEY, { params: { casusId } })
  useStroom(casusId, ['veld', 'plan'], () => void query.refetch())
  return { plan: query.data?.data, error: query.error, refetch: query.refetch }
}

/** Puts a field that was just saved in the plan on screen, without asking for all of it again. */
export function useKeepVeld(casusId: string): (veld: Veld) => void {
  const cache = useQueryClient()
  const { queryKey } = apiQuery(KEY, { params: { casusId } })
  return (veld) => cache.setQueryData(queryKey, (answer: Answer<Plan> | undefined) => answer && withVeld(answer, veld))
}

const withVeld = (answer: Answer<Plan>, veld: Veld): Answer<Plan> => {
  const velden = answer.data.velden.map((each) => (each.veldId === veld.veldId ? veld : each))
  return { ...answer, data: { ...answer.data, velden } }
}
