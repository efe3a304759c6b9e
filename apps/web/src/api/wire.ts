import type { ApiEndpoints } from '@regietafel/contract/endpoints.ts'
import type { BodyInputOf, ParamsOf, QueryInputOf, ResponseOf } from '@regietafel/contract/shared/endpoint.ts'

/** Every operation of the API by its name in the contract: `'GET /v1/casussen/{casusId}'`. */
export type ApiKey = keyof ApiEndpoints
export type ResponseFor<Key extends ApiKey> = ResponseOf<ApiEndpoints[Key]>
export type BodyFor<Key extends ApiKey> = BodyInputOf<ApiEndpoints[Key]>
type QueryFor<Key extends ApiKey> = QueryInputOf<ApiEndpoints[Key]>
type ParamsFor<Key extends ApiKey> = keyof ParamsOf<Key> extends never ? undefined : ParamsOf<Key>

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : { readonly [N in Name]: Value }

type AnyCall = {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: object | undefined
  readonly body?: unknown
  /** The version that is changed: the ETag of what was read. */
  readonly ifMatch?: string | undefined
}

/** What a caller gives: the parts that the endpoint asks. */
export type Call<Key extends ApiKey> = AnyCall &
  Part<'params', ParamsFor<Key>> &
  Part<'body', BodyFor<Key>> & { readonly query?: QueryFor<Key> | undefined }
