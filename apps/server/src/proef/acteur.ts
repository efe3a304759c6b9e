import type { ApiEndpoints } from '@regietafel/contract/endpoints.ts'
import type { BodyInputOf, ParamsOf, ResponseOf } from '@regietafel/contract/shared/endpoint.ts'
import type { FastifyInstance } from 'fastify'
import { openSession } from '../access/session.ts'
import type { Store } from '../database/transaction.ts'
import { COOKIE } from '../http/register.ts'

/** Someone who acts in a story of the trial. */
export type Rolspeler = {
  readonly netwerkId: string
  readonly persoonId: string
  readonly accountId: string
  readonly organisatieId: string
}

type Key = keyof ApiEndpoints
type Sent<K extends Key> = (K extends `${string}{${string}`
  ? { readonly params: ParamsOf<K> }
  : { readonly params?: never }) &
  (ApiEndpoints[K] extends { readonly body: unknown }
    ? { readonly body: BodyInputOf<ApiEndpoints[K]> }
    : { readonly body?: never }) & { readonly ifMatch?: number }

/** Acts as a person, through the same API as everyone, at the moment that the story's clock shows. */
export type Acteur = {
  doe<K extends Key>(wie: Rolspeler, key: K, sent: Sent<K>): Promise<ResponseOf<ApiEndpoints[K]>>
}

/** @throws when the API refuses, for a story must be possible for real; and when the signal says that nobody waits any more */
export function createActeur(app: FastifyInstance, store: Store, clock: () => Date, signal?: AbortSignal): Acteur {
  const openToken = rememberTokens(store)
  return {
    doe: async (wie, key, sent) => {
      signal?.throwIfAborted()
      const token = await openToken(wie, clock())
      const [method = 'GET', template = ''] = key.split(' ')
      const params: Record<string, string> = sent.params ?? {}
      const answer = await app.inject({
        method: method as 'GET',
        url: template.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
        ...(sent.body === undefined ? {} : { payload: sent.body as object }),
        cookies: { [COOKIE]: token ?? '' },
        headers: sent.ifMatch === undefined ? {} : { 'if-match': `"${sent.ifMatch}"` },
      })
      if (answer.statusCode >= 300) throw new Error(`${key}: ${answer.statusCode} ${answer.body}`)
      return (answer.body && /json/.test(String(answer.headers['content-type'])) ? answer.json() : undefined) as never
    },
  }
}

/** A session per person per moment of the story: it never outlives the clock, and who does three things signs in once. */
function rememberTokens(store: Store): (wie: Rolspeler, now: Date) => Promise<string | null> {
  let moment = 0
  const tokens = new Map<string, Promise<string | null>>()
  return (wie, now) => {
    if (now.getTime() !== moment) tokens.clear()
    moment = now.getTime()
    const token = tokens.get(wie.persoonId) ?? openSession(store, wie, now)
    tokens.set(wie.persoonId, token)
    return token
  }
}
