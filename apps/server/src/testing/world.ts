import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk } from './test-server.ts'

/** Everyone who may knock: those at the table, and those who should find nothing. */
export type World = {
  readonly casusId: string
  readonly personen: Record<'Bas' | 'Lies' | 'Noor' | 'Ruud' | 'Vertrokken' | 'Vreemd', TestPersoon>
  readonly anderNetwerk: TestPersoon
}

/** A casus with something of every kind in it, made the way people make it. */
export async function aWorld(server: TestServer): Promise<World> {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Vertrokken: { organisatie: 'Reclassering' },
    Vreemd: { organisatie: 'Woningcorporatie', functies: ['ketenpartner', 'manager'] },
  })
  const { personen: elders } = await aNetwerk(server, 'zuid-limburg', {
    Elders: { organisatie: 'ZVH', functies: ['procesregisseur', 'manager'] },
  })
  const { casusId, deelnames } = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'inhoudelijke-regie' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
  ])
  await holdOverleg(server, personen.Bas, casusId, deelnames)
  return { casusId, personen, anderNetwerk: elders.Elders }
}

/** An overleg that is open: with an agenda, invitations, preparations and texts of the table. */
async function holdOverleg(server: TestServer, bas: TestPersoon, casusId: string, deelnames: string[]): Promise<void> {
  const start = server.now().getTime()
  const planned = await server.ask(bas, 'POST /v1/casussen/{casusId}/overleggen', {
    params: { casusId },
    body: {
      type: 'pga-eerste',
      begin: new Date(start + 60_000).toISOString(),
      eind: new Date(start + 3_600_000).toISOString(),
      vorm: { soort: 'online', plaats: 'https://beeld.voorbeeld.test/1' },
      doel: 'Samen een plan maken',
      agenda: [{ titel: 'Informatie', minuten: 20 }],
      genodigden: deelnames.map((deelnameId) => ({ deelnameId })),
    },
  })
  const { overlegId } = planned.body as { overlegId: string }
  await server.ask(bas, 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/opening', {
    params: { casusId, overlegId },
  })
}

/** Ids by the name of their parameter, found by looking everywhere that this person may look. */
export async function collectIds(
  server: TestServer,
  persoon: TestPersoon,
  known: Record<string, string>,
): Promise<Record<string, string>> {
  let ids = known
  for (let round = 0; round < 3; round++) {
    for (const key of Object.keys(endpoints) as EndpointKey[]) {
      if (!key.startsWith('GET ') || key.endsWith('/stroom') || missing(key, ids).length > 0) continue
      const { body } = await server.ask(persoon, key, { params: ids })
      ids = { ...idsIn(body), ...ids }
    }
  }
  return ids
}

/** Parameters of a path for which no id is known. */
export const missing = (key: string, ids: Record<string, string>): string[] =>
  [...key.matchAll(/\{(\w+)\}/g)].flatMap((match) => (match[1] && !(match[1] in ids) ? [match[1]] : []))

function idsIn(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {}
  const own = Object.entries(value).flatMap(([name, inner]) =>
    name.endsWith('Id') && typeof inner === 'string' ? [[name, inner] as const] : [],
  )
  return Object.assign({}, ...Object.values(value).map(idsIn), Object.fromEntries(own)) as Record<string, string>
}
