import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import type { TestPersoon, TestServer } from './test-server.ts'

/** Parameters of a path, or of a request. */
export type Ids = Readonly<Record<string, string>>

/** What somebody finds by opening everything they can get at. */
export type Glance = {
  /** Every answer, by the request. */
  readonly answers: ReadonlyMap<string, string>
  /** Every id anywhere in an answer. */
  readonly seen: ReadonlySet<string>
  /** Ids by the name of their parameter, each with the ids of the place where it was found. */
  readonly places: ReadonlyMap<string, readonly Ids[]>
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const ROUNDS = 3

/** The names between braces in a path. */
export const paramsOf = (key: string): string[] => [...key.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')

const LOOKS = (Object.keys(endpoints) as EndpointKey[]).filter(
  (key) => key.startsWith('GET ') && !key.endsWith('/stroom'),
)

/** Opens every list, page and document that this person can get at, starting from nothing but what the lists show. */
export async function lookAround(server: TestServer, persoon: TestPersoon | null): Promise<Glance> {
  const answers = new Map<string, string>()
  const places = new Map<string, Ids[]>()
  const seen = new Set<string>()
  for (let round = 0; round < ROUNDS; round++)
    for (const key of LOOKS)
      for (const params of findPlaces(places, paramsOf(key))) {
        const request = `${key} ${Object.values(params).join(' ')}`
        if (answers.has(request)) continue
        const { status, text, body } = await server.ask(persoon, key, { params })
        answers.set(request, `${status} ${text}`)
        if (status !== 200) continue
        for (const [id] of text.matchAll(UUID)) seen.add(id)
        collect(places, body, params)
      }
  return { answers, seen, places }
}

/** The places where a path with these parameters leads: the last one decides, the others belong to it. */
export function findPlaces(places: Glance['places'], names: readonly string[]): Ids[] {
  const last = names.at(-1)
  if (last === undefined) return [{}]
  const found = (places.get(last) ?? []).map((place) => {
    const filled = names.map((name) => [name, place[name] ?? places.get(name)?.[0]?.[name] ?? ''] as const)
    return Object.fromEntries(filled)
  })
  return found.filter((ids) => names.every((name) => ids[name] !== ''))
}

function collect(places: Map<string, Ids[]>, value: unknown, around: Ids): void {
  if (typeof value !== 'object' || value === null) return
  const own = Object.entries(value).filter(([name, inner]) => name.endsWith('Id') && typeof inner === 'string')
  const here: Ids = { ...around, ...(Object.fromEntries(own) as Ids) }
  for (const [name] of own) {
    const known = places.get(name) ?? []
    if (!known.some((place) => place[name] === here[name])) places.set(name, [...known, here])
  }
  for (const inner of Object.values(value)) collect(places, inner, here)
}
