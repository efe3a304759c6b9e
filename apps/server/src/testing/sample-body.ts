import { z } from 'zod'

type Schema = {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  format?: string
  minimum?: number
  minItems?: number
  examples?: unknown[]
}

const STRINGS: Record<string, string> = {
  date: '2026-05-12',
  'date-time': '2026-05-12T10:00:00Z',
  uuid: '3f6c0f4e-6c3e-4c52-9c0b-2f9f4d0a7e11',
  email: 'iemand@voorbeeld.test',
}

/** The smallest value that a schema of the contract accepts, to knock on doors with. */
function sample(schema: Schema): unknown {
  const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0]
  if (choice) return sample(choice)
  if (schema.examples) return schema.examples[0]
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  switch ((Array.isArray(schema.type) ? schema.type[0] : schema.type) ?? 'string') {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]))
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}))
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    case 'null':
      return null
    default:
      return STRINGS[schema.format ?? ''] ?? 'Tekst'
  }
}

/** A body that passes the contract of an endpoint; undefined where it takes none. */
export const sampleBody = (body: z.ZodType | undefined): unknown =>
  body ? sample(z.toJSONSchema(body, { io: 'input' }) as Schema) : undefined
