import type { Endpoint, EndpointKey, Endpoints } from '@regietafel/contract/shared/endpoint.ts'
import { Probleem } from '@regietafel/contract/shared/problem.ts'
import { PERMISSIONS } from '@regietafel/domain/toegang/permissions.ts'
import { z } from 'zod'
import { API_VERSION, asksVersion, splitKey } from './register.ts'

type Json = Record<string, unknown>

const json = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return joinNullable(rest) as Json
}

/** `anyOf: [a date, null]` as `type: [string, null]` with its format: the same in OpenAPI 3.1, and the linter can read it. */
function joinNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(joinNullable)
  if (typeof value !== 'object' || value === null) return value
  const { anyOf, ...rest } = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, joinNullable(inner)]))
  if (anyOf === undefined) return rest
  const [one, other, ...more] = anyOf as Json[]
  if (more.length > 0 || other?.['type'] !== 'null' || typeof one?.['type'] !== 'string' || one['enum'])
    return { ...rest, anyOf }
  return { ...one, ...rest, type: [one['type'], 'null'] }
}

const HEADERS = { 'API-Version': { $ref: '#/components/headers/ApiVersion' } }
const ETAG = { ETag: { description: 'De versie van het antwoord', schema: { type: 'string' } } }

const problem = (status: number): [string, Json] => [
  String(status),
  { $ref: `#/components/responses/Probleem${status}` },
]

const PROBLEMS: Record<number, string> = {
  400: 'Het verzoek klopt niet; alle fouten staan erin',
  401: 'Niet aangemeld',
  403: 'Niet bevoegd in deze rol',
  404: 'Bestaat niet, of geen toegang',
  409: 'Kan nu niet',
  412: 'Iemand anders wijzigde dit intussen; wat er nu staat is bijgevoegd',
  428: 'If-Match ontbreekt',
}

/** The problems that an endpoint may answer with. */
function problemsOf(key: string, endpoint: Endpoint): number[] {
  const { scope } = PERMISSIONS[endpoint.permission]
  const change = !key.startsWith('GET ')
  return [
    400,
    ...(scope === 'openbaar' ? [] : [401]),
    ...(scope === 'casus' || scope === 'netwerk' ? [403] : []),
    404,
    ...(change ? [409] : []),
    ...(asksVersion(key, endpoint) ? [412, 428] : []),
  ]
}

function parametersOf(key: string, endpoint: Endpoint): Json[] {
  const names = [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const query = endpoint.query ? (json(endpoint.query, 'input') as { properties?: Json; required?: string[] }) : {}
  const header = (name: string, description: string, required: boolean) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  })
  return [
    ...names.map((name) => ({
      name,
      in: 'path',
      required: true,
      description: 'Kenmerk',
      schema: { type: 'string', format: 'uuid' },
    })),
    ...Object.entries(query.properties ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      required: query.required?.includes(name) ?? false,
      schema,
    })),
    ...(asksVersion(key, endpoint) ? [header('If-Match', 'De versie die je wijzigt, zoals "3"', true)] : []),
    ...(key.startsWith('POST ')
      ? [header('Idempotency-Key', 'Zelfde sleutel, zelfde antwoord: een herhaald verzoek doet niets dubbel', false)]
      : []),
  ]
}

function successOf(endpoint: Endpoint): [string, Json] {
  const headers = { ...HEADERS, ...ETAG }
  if (endpoint.produces)
    return ['200', { description: 'Gelukt', headers, content: { [endpoint.produces]: { schema: { type: 'string' } } } }]
  if (!endpoint.response) return ['204', { description: 'Gelukt', headers }]
  const location =
    endpoint.status === 201 ? { Location: { description: 'Adres van wat gemaakt is', schema: { type: 'string' } } } : {}
  const content = { 'application/json': { schema: json(endpoint.response, 'output') } }
  return [String(endpoint.status ?? 200), { description: 'Gelukt', headers: { ...headers, ...location }, content }]
}

function operationOf(key: EndpointKey, endpoint: Endpoint): Json {
  const [method, path] = splitKey(key)
  const words = path.split('/').filter((part) => part && part !== 'v1' && !part.startsWith('{'))
  return {
    operationId: [String(method).toLowerCase(), ...path.split('/').slice(2)].join('-').replaceAll(/[{}]/g, ''),
    summary: endpoint.summary,
    description: `${endpoint.summary}. Recht: ${endpoint.permission}.`,
    tags: [words[0] ?? 'api'],
    ...(PERMISSIONS[endpoint.permission].scope === 'openbaar' ? { security: [] } : {}),
    parameters: parametersOf(key, endpoint),
    ...(endpoint.body
      ? { requestBody: { required: true, content: { 'application/json': { schema: json(endpoint.body, 'input') } } } }
      : {}),
    responses: Object.fromEntries([successOf(endpoint), ...problemsOf(key, endpoint).map(problem)]),
  }
}

/** The OpenAPI 3.1 document of the API, made from the same contract that checks every request. */
export function buildOpenApi(endpoints: Endpoints, siteUrl: string): Json {
  const paths: Record<string, Json> = {}
  for (const [key, endpoint] of Object.entries(endpoints) as [EndpointKey, Endpoint][]) {
    const [method, path] = splitKey(key)
    const own = path.replace(/^\/v1/, '')
    paths[own] = { ...paths[own], [String(method).toLowerCase()]: operationOf(key, endpoint) }
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Regietafel API',
      version: API_VERSION,
      description: 'De gedeelde tafel van zorg- en veiligheidsnetwerken.',
      contact: { name: 'Regietafel', email: 'regietafel@voorbeeld.test', url: 'https://regietafel.voorbeeld.test' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${siteUrl}/v1` }],
    security: [{ sessie: [] }],
    tags: [
      ...new Set(
        Object.values(paths).flatMap((path) =>
          Object.values(path).flatMap((operation) => (operation as { tags: string[] }).tags),
        ),
      ),
    ].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: 'regietafel_sessie' } },
      headers: { ApiVersion: { description: 'Volledige versie van de API', schema: { type: 'string' } } },
      schemas: { Probleem: json(Probleem, 'output') },
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, description]) => [
          `Probleem${status}`,
          { description, headers: HEADERS, content },
        ]),
      ),
    },
  }
}
