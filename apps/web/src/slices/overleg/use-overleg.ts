import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { ApiKey } from '../../api/wire.ts'
import { useApiQuery } from '../../api/queries.ts'
import { useStroom } from '../../api/stroom.ts'

export type OverlegParams = { readonly casusId: string; readonly overlegId: string }

/** What changes with anything that is done at the table. */
export const OVERLEG_KEYS = [
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}',
  'GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck',
  'GET /v1/casussen/{casusId}/overleggen',
  'GET /v1/overleggen',
] as const satisfies readonly ApiKey[]

/** One overleg, fresh as soon as anyone changes it. */
export function useOverleg(params: OverlegParams) {
  const cache = useQueryClient()
  useStroom(params.casusId, ['overleg'], () => {
    for (const key of [...OVERLEG_KEYS, 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng'])
      void cache.invalidateQueries({ queryKey: [key] })
  })
  // What is written in the plan settles points of the close.
  useStroom(
    params.casusId,
    ['veld', 'plan', 'actie'],
    () =>
      void cache.invalidateQueries({ queryKey: ['GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck'] }),
  )
  // What is still missing for the close also changes with the plan, an afspraak or a note.
  useStroom(params.casusId, ['veld', 'plan', 'actie', 'notitie'], () => {
    void cache.invalidateQueries({ queryKey: ['GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck'] })
  })
  return useApiQuery('GET /v1/casussen/{casusId}/overleggen/{overlegId}', { params })
}

/** My seat at this table, if I have one. */
export const findMine = (overleg: Overleg) => overleg.uitnodigingen.find(({ isVanMij }) => isVanMij)
