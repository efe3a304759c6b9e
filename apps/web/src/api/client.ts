import { toRequest } from './address.ts'
import { noConnection, toProblem } from './problem.ts'
import type { ApiKey, Call, ResponseFor } from './wire.ts'

/** What came back; `etag` names its version, to give as `ifMatch` with a change. */
export type Answer<Data> = { readonly data: Data; readonly etag: string | undefined }

type Extra = { readonly idempotencyKey?: string; readonly signal?: AbortSignal }

/** Calls one endpoint of the contract. Throws a `Problem` for every answer that is no success. */
export async function api<Key extends ApiKey>(
  key: Key,
  call: Call<Key>,
  { idempotencyKey, signal }: Extra = {},
): Promise<Answer<ResponseFor<Key>>> {
  const { method, url } = toRequest(key, call.params, call.query)
  const response = await send(url, {
    method,
    headers: headersOf(method, { ...call, idempotencyKey }),
    credentials: 'same-origin',
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    ...(signal && { signal }),
  })
  if (!response.ok) throw toProblem(response.status, await response.text())
  const data = (response.status === 204 ? undefined : await response.json()) as ResponseFor<Key>
  return { data, etag: response.headers.get('etag') ?? undefined }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw noConnection()
  }
}

type HeaderParts = {
  readonly body?: unknown
  readonly ifMatch?: string | undefined
  readonly idempotencyKey: string | undefined
}

function headersOf(method: string, { body, ifMatch, idempotencyKey }: HeaderParts): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(ifMatch && { 'if-match': ifMatch }),
    ...(method === 'POST' && { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() }),
  }
}
