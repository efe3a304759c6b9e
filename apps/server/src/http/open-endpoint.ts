import type {
  BodyOf,
  Endpoint,
  Endpoints,
  ParamsOf,
  QueryOf,
  ResponseOf,
} from '@regietafel/contract/shared/endpoint.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Persoon } from '../access/actor.ts'
import { type HttpDependencies, parseRequest, requirePersoon, send, splitKey } from './register.ts'

/** What an endpoint outside any casus or netwerk gets: signing in and out. `actor` is null where nobody need be signed in. */
export type OpenRequest<Key extends string, E> = {
  readonly deps: HttpDependencies
  readonly actor: Persoon | null
  readonly params: ParamsOf<Key>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly reply: FastifyReply
  readonly now: Date
}
export type OpenUseCases<Slice extends Endpoints> = {
  readonly [Key in keyof Slice & string]: (request: OpenRequest<Key, Slice[Key]>) => Promise<ResponseOf<Slice[Key]>>
}

/** Registers endpoints with scope `openbaar` or `sessie`; refuses any other, so that none can slip past `execute`. */
export function registerOpenSlice<Slice extends Endpoints>(
  app: FastifyInstance,
  deps: HttpDependencies,
  endpoints: Slice,
  useCases: OpenUseCases<Slice>,
): void {
  for (const [key, endpoint] of Object.entries(endpoints) as [keyof Slice & string, Endpoint][]) {
    const { scope } = PERMISSIONS[endpoint.permission]
    if (scope !== 'openbaar' && scope !== 'sessie') throw new Error(`${key} asks more than a session`)
    const run = useCases[key] as (request: OpenRequest<string, Endpoint>) => Promise<unknown>
    const [method, path] = splitKey(key)
    app.route({
      method,
      url: path,
      handler: async (request, reply) => {
        const now = deps.clock()
        const actor = scope === 'sessie' ? await requirePersoon(deps, request, now) : null
        const parsed = parseRequest(key, endpoint, request)
        const body = await run({ ...parsed, deps, actor, reply, now } as OpenRequest<string, Endpoint>)
        const status = endpoint.response ? (endpoint.status ?? 200) : 204
        return send(reply, endpoint, { status, body, versie: null, objectId: null }, deps.checkAnswers, request.url)
      },
    })
  }
}
