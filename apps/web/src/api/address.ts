type Values = Readonly<Record<string, unknown>>

/** `'GET /v1/casussen/{casusId}'` with its parameters as method and address; empty query values are left out. */
export function toRequest(key: string, params: Values = {}, query: object = {}): { method: string; url: string } {
  const [method = 'GET', template = ''] = key.split(/\s+/)
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(params, name)))
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().flatMap((each) => toPair(name, each))),
  ).toString()
  return { method, url: search ? `${path}?${search}` : path }
}

function valueOf(params: Values, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw new Error(`No value for {${name}}`)
  return value
}

const toPair = (name: string, value: unknown): [string, string][] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value === ''
      ? []
      : [[name, String(value)]]
    : []
