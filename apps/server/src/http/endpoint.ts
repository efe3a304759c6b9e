import type {
  BodyOf,
  Endpoint,
  Endpoints,
  ParamsOf,
  QueryOf,
  ResponseOf,
} from '@regietafel/contract/shared/endpoint.ts'
import type { Persoon } from '../access/actor.ts'
import type { ReadTx, WriteTx } from '../database/transaction.ts'

/** What a use case gets: a transaction that fits its verb, who asks, and the request, checked. */
export type Request<Key extends string, E> = {
  readonly tx: Key extends `GET ${string}` ? ReadTx : WriteTx
  readonly actor: Persoon
  readonly params: ParamsOf<Key>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  /** The version that the caller changes; 0 where none is asked. */
  readonly ifMatch: number
}

/**
 * What a use case gives back: the body, its version for ETag, the id of what it made or showed for the log, and for a
 * file its neutral name: codes and kinds, never a person.
 */
export type Answer<Body> = {
  readonly body: Body
  readonly versie?: number
  readonly objectId?: string
  readonly fileName?: string
}

type AnswerOf<E> = E extends { readonly produces: 'application/pdf' | 'application/octet-stream' | 'text/calendar' }
  ? Buffer | string
  : ResponseOf<E>

/** One use case: load, decide, save with side effects. Authorising before and logging after are done around it. */
export type UseCase<Key extends string, E> = (request: Request<Key, E>) => Promise<Answer<AnswerOf<E>>>

/** A use case for every endpoint of a slice; one that is forgotten does not compile. */
export type UseCases<Slice extends Endpoints> = { readonly [Key in keyof Slice & string]: UseCase<Key, Slice[Key]> }

/** A slice as the server registers it; made by `slice()`, which checks that the two halves fit. */
export type RegisteredEndpoint = {
  readonly key: string
  readonly endpoint: Endpoint
  run(request: Request<string, Endpoint>): Promise<Answer<unknown>>
}

/** Joins a slice's contract with its use cases. */
export function slice<Slice extends Endpoints>(endpoints: Slice, useCases: UseCases<Slice>): RegisteredEndpoint[] {
  return Object.entries(endpoints).map(([key, endpoint]) => ({
    key,
    endpoint: endpoint as Endpoint,
    // The types above prove the fit per key; the list itself cannot say which key goes with which shape.
    run: useCases[key as keyof Slice & string] as RegisteredEndpoint['run'],
  }))
}
