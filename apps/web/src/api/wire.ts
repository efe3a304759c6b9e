import type { ParamsOf } from '@regietafel/contract/shared/endpoint.ts'

type Functie = 'procesregisseur' | 'ketenpartner' | 'manager'
type Netwerk = { readonly netwerkId: string; readonly naam: string; readonly profiel: string }
type Persoon = {
  readonly persoonId: string
  readonly naam: string
  readonly functienaam: string
  readonly email: string
  readonly telefoon: string
  readonly functies: readonly Functie[]
  readonly organisatie: { readonly organisatieId: string; readonly naam: string }
}
export type Sessie = {
  readonly proef: boolean
  readonly netwerk: Netwerk
  readonly persoon: Persoon
  readonly andereNetwerken: readonly { readonly netwerkId: string; readonly persoonId: string; readonly naam: string }[]
}
type OpenSessie = { readonly netwerkId: string; readonly persoonId: string }

/** What crosses the wire per endpoint. */
export type Wire = {
  'GET /v1/aanmeldmogelijkheden': {
    response: {
      readonly proef: boolean
      readonly organisaties: readonly { readonly code: string; readonly naam: string }[]
    }
  }
  'GET /v1/sessie': { response: Sessie }
  'PUT /v1/sessie/netwerk': { body: OpenSessie; response: undefined }
  'DELETE /v1/sessie': { response: undefined }
  'DELETE /v1/sessies': { response: undefined }
  'GET /v1/proefpersonen': {
    response: { readonly netwerken: readonly { readonly netwerk: Netwerk; readonly personen: readonly Persoon[] }[] }
  }
  'POST /v1/proefsessies': { body: OpenSessie; response: undefined }
}

export type ApiKey = keyof Wire
export type ResponseFor<Key extends ApiKey> = Wire[Key] extends { response: infer Response } ? Response : undefined

type Part<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [N in Name]?: undefined }
  : { readonly [N in Name]: Value }
type BodyFor<Key extends ApiKey> = Wire[Key] extends { body: infer Body } ? Body : undefined
type QueryFor<Key extends ApiKey> = Wire[Key] extends { query: infer Query } ? Query : undefined
type ParamsFor<Key extends ApiKey> = keyof ParamsOf<Key> extends never ? undefined : ParamsOf<Key>

type AnyCall = {
  readonly params?: Readonly<Record<string, string>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
  /** The version that is changed: the ETag of what was read. */
  readonly ifMatch?: string | undefined
}

/** What a caller gives: the parts that the endpoint asks. */
export type Call<Key extends ApiKey> = AnyCall &
  Part<'params', ParamsFor<Key>> &
  Part<'body', BodyFor<Key>> & { readonly query?: QueryFor<Key> | undefined }
