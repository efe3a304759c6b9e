import type { Permission } from '@regietafel/domain/toegang/permissions.ts'
import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
export type EndpointKey = `${Method} /v1/${string}`

/**
 * One operation of the API. Path parameters follow from the key: every `{xId}` is a UUID. PUT, PATCH and DELETE ask
 * `If-Match`, POST takes `Idempotency-Key`, unless said otherwise. Without `response` the answer is 204 without content.
 */
export type Endpoint = {
  readonly summary: string
  readonly permission: Permission
  readonly query?: z.ZodObject
  readonly body?: z.ZodObject
  readonly response?: z.ZodType
  readonly status?: 200 | 201
  readonly produces?: 'application/pdf' | 'application/octet-stream' | 'text/event-stream' | 'text/calendar'
  /** The most bytes of a request; default 1 MB. */
  readonly bodyLimit?: number
  /** The answer carries an ETag and a change must name the version it changes; default: PUT, PATCH, DELETE. */
  readonly ifMatch?: boolean
}

/** Every operation of a slice, by method and path; an endpoint without a permission does not compile. */
export type Endpoints = { readonly [Key in EndpointKey]?: Endpoint }

/** The names between braces in a path: `'GET /v1/casussen/{casusId}'` gives `'casusId'`. */
export type ParamNames<Key extends string> = Key extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never
export type ParamsOf<Key extends string> = { readonly [Name in ParamNames<Key>]: string }

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined
export type BodyOf<E> = E extends { readonly body: infer Schema } ? Parsed<Schema> : undefined
export type QueryOf<E> = E extends { readonly query: infer Schema } ? Parsed<Schema> : undefined
export type ResponseOf<E> = E extends { readonly response: infer Schema } ? Parsed<Schema> : void
/** What a caller sends: before defaults are filled in. */
export type BodyInputOf<E> = E extends { readonly body: infer S extends z.ZodType } ? z.input<S> : undefined
export type QueryInputOf<E> = E extends { readonly query: infer S extends z.ZodType } ? z.input<S> : undefined
