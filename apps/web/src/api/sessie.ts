import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { apiQuery, useApiMutation } from './queries.ts'
import type { Sessie } from '@regietafel/contract/netwerk.contract.ts'

export const sessieQuery = () => ({ ...apiQuery('GET /v1/sessie', {}), staleTime: 60_000 })

/** Who is signed in, in which network. Everything inside the frame may count on it. */
export function useSessie(): Sessie {
  return useSuspenseQuery(sessieQuery()).data.data
}

/** Forgets everything of the one who leaves before the next page shows. */
export function useForgetAll(go: () => void): () => void {
  const cache = useQueryClient()
  return () => {
    cache.clear()
    go()
  }
}

export const useSignOut = (onDone: () => void) => useApiMutation('DELETE /v1/sessie', { onSuccess: onDone })
export const useSignOutEverywhere = (onDone: () => void) => useApiMutation('DELETE /v1/sessies', { onSuccess: onDone })
export const useSwitchNetwerk = (onDone: () => void) => useApiMutation('PUT /v1/sessie/netwerk', { onSuccess: onDone })
