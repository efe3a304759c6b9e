import type { StroomGebeurtenis } from '@regietafel/contract/stroom.contract.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { toRequest } from './address.ts'
import { type Line, type Listener, openLine } from './line.ts'

const lines = new Map<string, Line>()

/** One line per casus, however many listen: a browser opens only six to one server. */
function listen(casusId: string, listener: Listener): () => void {
  const { url } = toRequest('GET /v1/casussen/{casusId}/stroom', { casusId })
  const line = lines.get(url) ?? openLine(url, () => lines.delete(url))
  lines.set(url, line)
  return line.add(listener)
}

/**
 * Hears what others do in a casus: `useStroom(casusId, ['actie'], () => refetch())`. `soorten` are the kinds of things
 * that changed. Nothing is said about what was missed while the line was down: then everything on screen is asked again.
 */
export function useStroom(
  casusId: string,
  soorten: readonly string[],
  onEvent: (event: StroomGebeurtenis) => void,
): void {
  const cache = useQueryClient()
  const receive = useEffectEvent(onEvent)
  const names = soorten.join(' ')
  useEffect(
    () =>
      listen(casusId, {
        names: names.split(' '),
        onEvent: (event) => receive(event),
        onReopen: () => void cache.invalidateQueries({ refetchType: 'active' }),
      }),
    [casusId, names, cache],
  )
}
