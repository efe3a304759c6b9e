/** One press on a button, with what it sent. */
export type Submit = { readonly fingerprint: string; readonly idempotencyKey: string }

/** The same content again is the same submit, and keeps its key; other content is another. */
export function keyForSubmit(last: Submit | null, content: unknown, create = () => crypto.randomUUID()): Submit {
  const fingerprint = JSON.stringify(content) ?? ''
  return last?.fingerprint === fingerprint ? last : { fingerprint, idempotencyKey: create() }
}
