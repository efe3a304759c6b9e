import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { apiQuery, useApiMutation } from './queries.ts'
import type { Sessie } from '@regietafel/contract/netwerk.contract.ts'

const sessieQuery = () => ({ ...apiQuery('GET /v1/sessie', {}), staleTime: 60_000 })

/** How the network of the session works; it changes seldom, and the next look brings it. */
export const profielQuery = () => ({ ...apiQuery('GET /v1/netwerkprofiel', {}), staleTime: 60_000 })

/** What every page counts on, asked at once: who is signed in, and how this network works. */
export const ensureSessie = async (cache: QueryClient): Promise<void> => {
  await Promise.all([cache.ensureQueryData(sessieQuery()), cache.ensureQueryData(profielQuery())])
}

/** Who is signed in, in which network. Everything inside the frame may count on it. */
export function useSessie(): Sessie {
  return useSuspenseQuery(sessieQuery()).data.data
}

/**
 * Goes on as someone else, or as nobody. The whole page is loaded anew: nothing of the one stays in the memory of the
 * other.
 */
export const startAnew = (address: string): void => window.location.assign(address)

export const useSignOut = () => useApiMutation('DELETE /v1/sessie', { onSuccess: () => startAnew('/aanmelden') })
export const useSignOutEverywhere = () =>
  useApiMutation('DELETE /v1/sessies', { onSuccess: () => startAnew('/aanmelden') })
export const useSwitchNetwerk = () => useApiMutation('PUT /v1/sessie/netwerk', { onSuccess: () => startAnew('/') })
