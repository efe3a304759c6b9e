import { endpoints } from '@regietafel/contract/endpoints.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { addDeelname } from '../access/add-deelname.ts'
import { inTransaction } from '../database/transaction.ts'
import { insertHeropening } from '../slices/casus/reopen-casus.ts'
import { type FullCasus, fillCasus } from './full-casus.ts'
import { addHuishoudenCopy } from './huishouden-copy.ts'
import { switchOnStamtafel } from './switch-on.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk } from './test-server.ts'

/** Everyone who may knock: those at the table, and those who should find nothing. */
export type World = {
  readonly casusId: string
  /** Seats of Lies, Noor and Ruud. */
  readonly deelnames: readonly string[]
  readonly personen: Record<'Bas' | 'Mia' | 'Lies' | 'Noor' | 'Ruud' | 'Vertrokken' | 'Vreemd', TestPersoon>
  readonly anderNetwerk: TestPersoon
}

/** A casus with something of every kind in it, made the way people make it. */
export async function aWorld(server: TestServer, merk?: string): Promise<World> {
  const { personen } = await aNetwerk(server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Mia: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Maatschappelijk werk' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Vertrokken: { organisatie: 'Reclassering' },
    Vreemd: { organisatie: 'Woningcorporatie', functies: ['ketenpartner', 'manager'] },
    Leidt: { organisatie: 'ZVHNL', functies: ['manager'] },
  })
  const { personen: elders } = await aNetwerk(server, 'zuid-limburg', {
    Elders: { organisatie: 'ZVH', functies: ['procesregisseur', 'manager'] },
  })
  await switchOnStamtafel(server, personen.Bas)
  const vol = await aFullCasus(server, personen, merk)
  const { casusId } = vol
  await endSeat(server, personen.Bas, casusId, personen.Vertrokken)
  await fileAanmelding(server, personen.Lies, merk)
  await registerProfiel(server, personen.Leidt, personen.Bas, merk)
  return { casusId, deelnames: vol.deelnames, personen, anderNetwerk: elders.Elders }
}

/** One more casus of the same people, with something of every kind too. */
export async function aFullCasus(server: TestServer, personen: World['personen'], merk?: string): Promise<FullCasus> {
  const casus = await aCasus(server, personen.Bas, [
    { persoon: personen.Lies, rol: 'ketenpartner' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
  ])
  const vol = { ...casus, personen }
  const morgen = new Date(server.now().getTime() + 86_400_000).toISOString().slice(0, 10)
  await addHeropening(server, personen.Bas, casus.casusId, merk)
  await fillCasus(server, vol, morgen, merk)
  await addHuishoudenCopy(server, personen.Bas, vol.casusId)
  return vol
}

/** The casus was closed once and opened again; to tell that whole would empty the table. */
export async function addHeropening(
  server: TestServer,
  bas: TestPersoon,
  casusId: string,
  merk = 'Merkteken',
): Promise<void> {
  const opening = { soort: 'persoon', ...bas, bereik: 'casus', casusId } as const
  const heropend = { aanleiding: 'verzoek', reden: merk, door: bas.persoonId, planVersie: null }
  await inTransaction(server.store, opening, server.now(), (tx) => insertHeropening(tx, casusId, heropend))
}

/** Someone who sat here once: the seat ended the day before. */
async function endSeat(server: TestServer, bas: TestPersoon, casusId: string, wie: TestPersoon): Promise<void> {
  const opening = { soort: 'persoon', ...bas, bereik: 'casus', casusId } as const
  const ago = (days: number) => new Date(server.now().getTime() - days * 86_400_000)
  const { persoonId, organisatieId } = wie
  const seat = { casusId, persoonId, organisatieId, rol: 'ketenpartner' } as const
  await inTransaction(server.store, opening, server.now(), (tx) =>
    addDeelname(tx, { ...seat, vanaf: ago(9), tot: ago(1), aanvaardOp: ago(9) }),
  )
}

async function fileAanmelding(server: TestServer, wie: TestPersoon, merk = 'Merkteken'): Promise<void> {
  const answer = await server.ask(wie, 'POST /v1/aanmeldingen', {
    body: {
      doel: `${merk} rust geven`,
      grondslag: 'publieke-taak',
      themas: ['overlast'],
      niveau: 3,
      waaromNietEigenKeten: merk,
      urgentie: 'gewoon',
      huishouden: [{ naam: `${merk} Smeets`, geboortedatum: '1996-07-01', isIndexpersoon: true, bsn: '111222333' }],
    },
  })
  if (answer.status >= 300) throw new Error(answer.text)
}

/** The manager of someone registers a competentieprofiel. */
export async function registerProfiel(
  server: TestServer,
  manager: TestPersoon,
  { persoonId }: TestPersoon,
  merk = 'Merkteken',
): Promise<void> {
  const answer = await server.ask(manager, 'POST /v1/personen/{persoonId}/profielregistraties', {
    params: { persoonId },
    body: { profiel: 'procesregisseur-a', vanaf: '2025-01-01', bewijs: merk },
  })
  if (answer.status >= 300) throw new Error(answer.text)
}

/** Ids by the name of their parameter, found by looking everywhere that this person may look. */
export async function collectIds(
  server: TestServer,
  persoon: TestPersoon,
  known: Record<string, string>,
): Promise<Record<string, string>> {
  let ids = known
  // What stands in this casus goes before what stands in a list over all of them.
  const keys = (Object.keys(endpoints) as EndpointKey[]).toSorted(
    (a, b) => Number(b.includes('{casusId}')) - Number(a.includes('{casusId}')),
  )
  for (let round = 0; round < 3; round++) {
    for (const key of keys) {
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
