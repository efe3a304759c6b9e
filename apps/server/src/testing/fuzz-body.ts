import fc from 'fast-check'
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
}

/** Texts that have broken a system before: each passes for a text in JSON. */
export const NASTY_TEXTS = [
  '',
  ' ',
  'a\u0000b',
  '\ud800',
  'x\udfff',
  '\u0001\u001b[31m',
  '👩‍👩‍👧‍👦 🇳🇱',
  '\u202Egnirts',
  'مرحبا שלום',
  '\u200b\ufeff',
  '\u2028\u2029',
  'e\u0301'.repeat(50),
  "'; drop table casus; --",
  '{"a":1}',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '#import "x"; #eval("1") *vet* $x^2$ @iemand',
  'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
  'a\r\nBcc: x@voorbeeld.test',
  '__proto__',
  'constructor',
  'x'.repeat(10_000),
  'é'.repeat(10_001),
]
const DAYS = [
  '2026-03-04',
  '2026-03-04',
  '2026-04-01',
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '9999-12-31',
  '2026-02-30',
  '2024-02-29',
  '2026-05-12',
]
const MOMENTS = [
  '2026-03-20T09:00:00Z',
  '2026-03-20T10:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-03-29T02:30:00+01:00',
  '2026-05-12T24:00:00Z',
  '2026-05-12T10:00:00+23:59',
  '2026-05-12T10:00:00.123456789Z',
]
/** Where a text is a code, mostly one that exists: else nothing comes past the first check. */
const CODES: Record<string, string[]> = {
  type: ['pga-eerste', 'pga-vervolg'],
  themas: ['overlast', 'recidive'],
  grondslag: ['publieke-taak'],
  bsn: ['111222333', '111222334'],
  doel: ['manager-zvh', 'Rust'],
}
const NUMBERS = [0, -1, 1, 3, 5, 6, 32_768, 2_147_483_648, 9_007_199_254_740_991, -9_007_199_254_740_991, 1e308, 0.1]

/** Known ids by the name of their parameter. */
type Ids = Readonly<Record<string, string>>

/** Bodies that come close to a schema: fitting in form, and every so often anything at all in some place. */
export const fuzzBody = (body: z.ZodType, ids: Ids): fc.Arbitrary<unknown> =>
  near(z.toJSONSchema(body, { io: 'input' }) as Schema, ids)

const near = (schema: Schema, ids: Ids, name = ''): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: fitting(schema, ids, name), weight: 30 },
    { arbitrary: fc.constantFrom<unknown>(null, [], {}, true, 'x', 7, [[[]]]), weight: 1 },
  )

function fitting(schema: Schema, ids: Ids, name: string): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map((choice) => fitting(choice, ids, name)))
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch ((Array.isArray(schema.type) ? schema.type[0] : schema.type) ?? 'string') {
    case 'object': {
      const names = Object.keys(schema.properties ?? {})
      const parts = names.map((name) => [name, near(schema.properties?.[name] ?? {}, ids, name)] as const)
      return fc.record(Object.fromEntries(parts), { requiredKeys: [...(schema.required ?? [])] })
    }
    case 'array':
      return fc.array(near(schema.items ?? {}, ids, name), { maxLength: 4 })
    case 'integer':
    case 'number':
      return fc.constantFrom(...NUMBERS)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fittingText(schema.format ?? '', ids, name)
  }
}

function fittingText(format: string, ids: Ids, name: string): fc.Arbitrary<unknown> {
  if (format === 'uuid' || format === 'guid') {
    const likely = ids[name] ?? ids['deelnameId'] ?? ''
    return fc.oneof(fc.constant(likely), fc.constantFrom(...Object.values(ids)), fc.uuid())
  }
  if (format === 'date') return fc.constantFrom(...DAYS)
  if (format === 'date-time') return fc.constantFrom(...MOMENTS)
  if (format === 'email') return fc.emailAddress()
  const codes = CODES[name]
  if (codes) return fc.oneof({ arbitrary: fc.constantFrom(...codes), weight: 4 }, fc.constantFrom(...NASTY_TEXTS))
  return fc.oneof(
    { arbitrary: fc.constantFrom(...NASTY_TEXTS), weight: 3 },
    { arbitrary: fc.constant('Een tekst'), weight: 3 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  )
}
