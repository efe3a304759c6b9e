import {
  QueryCache,
  QueryClient,
  MutationCache,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useRef } from 'react'
import { type Answer, api } from './client.ts'
import { Problem } from './problem.ts'
import { keyForSubmit, type Submit } from './submit.ts'
import type { ApiKey, Call, ResponseFor } from './wire.ts'

/** How a page asks: `useQuery(apiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }))`. */
export const apiQuery = <Key extends ApiKey>(key: Key, call: Call<Key>) =>
  queryOptions({
    queryKey: [key, call.params ?? {}, call.query ?? {}],
    queryFn: ({ signal }) => api(key, call, { signal }),
  })

export const useApiQuery = <Key extends ApiKey>(key: Key, call: Call<Key>) => useQuery(apiQuery(key, call))

type MutationOptions<Key extends ApiKey> = {
  /** What to ask again after success: endpoint keys, whatever their parameters. */
  readonly refreshes?: readonly ApiKey[]
  readonly onSuccess?: (answer: Answer<ResponseFor<Key>>, call: Call<Key>) => void
}

/**
 * How a page changes something. One submit is one Idempotency-Key, also when it is pressed again after a failure of the
 * network: nothing is done twice.
 */
export function useApiMutation<Key extends ApiKey>(key: Key, { refreshes = [], onSuccess }: MutationOptions<Key> = {}) {
  const cache = useQueryClient()
  const last = useRef<Submit | null>(null)
  return useMutation<Answer<ResponseFor<Key>>, Problem, Call<Key>>({
    mutationFn: (call) => {
      last.current = keyForSubmit(last.current, [call.params, call.body])
      return api(key, call, { idempotencyKey: last.current.idempotencyKey })
    },
    onError: (problem) => {
      if (!problem.isPassing) last.current = null
    },
    onSuccess: async (answer, call) => {
      last.current = null
      onSuccess?.(answer, call)
      await Promise.all(refreshes.map((each) => cache.invalidateQueries({ queryKey: [each] })))
    },
  })
}

/** One for the whole app. A refusal is never repeated; a failure twice. Whoever is signed out goes to `onSignedOut`. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Problem && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => error instanceof Problem && error.isPassing && count < 2,
      },
    },
  })
}
