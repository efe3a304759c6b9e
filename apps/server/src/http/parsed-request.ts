/** A request that has been read and checked, before anybody's rights were looked at. */
export type ParsedRequest = {
  readonly params: Record<string, string>
  readonly query: unknown
  readonly body: unknown
  readonly ifMatch: number
  readonly verzoekId: string
  readonly idempotencyKey: string | null
}

/** An answer as it goes out, and as it is kept for a repeated send. */
export type Kept = {
  readonly status: number
  readonly body: unknown
  readonly versie: number | null
  readonly objectId: string | null
  readonly fileName?: string
}
