import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'

/** The overleg that goes on now, or else the last one that was held. */
export function useLaatsteOverleg(casusId: string): OverlegRegel | undefined {
  const { data, refetch } = useApiQuery('GET /v1/casussen/{casusId}/overleggen', { params: { casusId } })
  useStroom(casusId, ['overleg'], () => void refetch())
  const overleggen = data?.data.items ?? []
  return (
    overleggen.find(({ status }) => status === 'lopend') ?? overleggen.findLast(({ status }) => status === 'afgerond')
  )
}
