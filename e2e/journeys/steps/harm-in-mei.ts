import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk } from '@regietafel/server/testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'
const ONE = `${CASUS}/overleggen/{overlegId}` as const
const SEAT = `${ONE}/uitnodigingen/{uitnodigingId}` as const

type Sent = {
  readonly params?: Record<string, string>
  readonly body?: Record<string, unknown>
  readonly ifMatch?: number
}
type Row = Readonly<Record<string, string>> & { readonly versie: number }
type Planned = { overlegId: string; uitnodigingen: (Row & { persoon: { deelnameId: string } })[] }
type Outcomes = { items: { documenten: { documentId: string; status: string }[] }[] }

export type Naam = 'Marleen' | 'Fatma' | 'Joost' | 'Ruud' | 'Theo' | 'Willy'
export type Verhaal = Awaited<ReturnType<typeof tellUntilMei>>

/** The casus of A-01 as it stands in May: the first overleg held and shared, Fatma chosen, and four acties agreed. */
export async function tellUntilMei(server: TestServer) {
  const { personen } = await aNetwerk<Naam>(server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH Parkstad', functies: ['procesregisseur'] },
    Willy: { organisatie: 'ZVH Parkstad', functies: ['manager'] },
    Fatma: { organisatie: 'De Kentering' },
    Joost: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie Heuvelrand' },
    Theo: { organisatie: 'Mijnstreek Wonen' },
  })
  const { casusId, code, deelnames } = await aCasus(server, personen.Marleen, [
    { persoon: personen.Fatma, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
    { persoon: personen.Theo, rol: 'ketenpartner' },
  ])
  const [fatma = '', ruud = '', theo = ''] = deelnames
  const must = async <Answer>(wie: TestPersoon, key: EndpointKey, { params, body, ifMatch }: Sent = {}) => {
    const answer = await server.ask(wie, key, {
      params: { casusId, ...params },
      ...(body === undefined ? {} : { body }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    })
    if (answer.status >= 300) throw new Error(`${key}: ${answer.text}`)
    return answer.body as Answer
  }
  const held = { server, must, marleen: personen.Marleen }
  await must(personen.Marleen, `POST ${CASUS}/huishoudleden`, { body: { naam: 'Harm Brouns', isIndexpersoon: true } })
  const overlegId = await openOverleg(held, 'pga-eerste', '2026-03-03T09:00:00Z', deelnames)
  const params = { overlegId }
  const { velden } = await must<{ velden: (Row & { code: string })[] }>(personen.Marleen, `GET ${CASUS}/plan`)
  const doel = velden.find((each) => each.code === 'gezamenlijk-doel')
  await must(personen.Marleen, `PUT ${CASUS}/plan/velden/{veldId}`, {
    params: { veldId: doel?.['veldId'] ?? '' },
    body: { tekst: 'Harm houdt zijn woning.' },
    ifMatch: doel?.versie ?? 0,
  })
  const body = { deelnameId: fatma, directContact: true, kijktVoorbijOrganisatie: true, door: [fatma] }
  await must(personen.Marleen, `POST ${ONE}/inhoudelijke-regie`, { params, body })
  const agree = (deelnameId: string, wat: string, einddatum: string) =>
    must(personen.Marleen, `POST ${CASUS}/acties`, { body: { deelnameId, wat, einddatum, overlegId } })
  await agree(ruud, 'Elk weekend aanbellen', '2026-06-30')
  await agree(theo, 'Het lek laten maken', '2026-04-24')
  await agree(fatma, 'Elke week langsgaan', '2026-07-01')
  await agree(fatma, 'Een plek in de kliniek regelen', '2026-07-15')
  await finishOverleg(held, overlegId, { dag: '2026-05-12' })
  return { ...held, personen, casusId, code, seats: { fatma, ruud, theo } }
}

type Held = {
  readonly server: TestServer
  readonly marleen: TestPersoon
  readonly must: <Answer>(wie: TestPersoon, key: EndpointKey, sent?: Sent) => Promise<Answer>
}

/** Plans an overleg, and opens it at that moment with everyone there. */
export async function openOverleg(
  { server, marleen, must }: Held,
  type: 'pga-eerste' | 'pga-vervolg',
  begin: string,
  gasten: readonly string[],
): Promise<string> {
  const { overlegId } = await must<Planned>(marleen, `POST ${CASUS}/overleggen`, {
    body: {
      type,
      begin,
      eind: new Date(new Date(begin).getTime() + 90 * 60_000).toISOString(),
      vorm: { soort: 'fysiek', plaats: 'Parkstad' },
      doel: 'Samen één aanpak.',
      agenda: [{ titel: 'Hoe gaat het', minuten: 30 }],
      genodigden: gasten.map((deelnameId) => ({ deelnameId })),
    },
  })
  server.setNow(begin)
  const { uitnodigingen } = await must<Planned>(marleen, `POST ${ONE}/opening`, { params: { overlegId } })
  for (const { uitnodigingId = '', versie } of uitnodigingen) {
    const params = { overlegId, uitnodigingId }
    await must(marleen, `PATCH ${SEAT}`, { params, ifMatch: versie, body: { stand: 'aanwezig' } })
    await must(marleen, `POST ${SEAT}/zorgvuldigheid`, { params })
  }
  return overlegId
}

/** Agrees on what follows, closes the overleg and shares its outcome. */
export async function finishOverleg(
  { marleen, must }: Held,
  overlegId: string,
  vervolg: { readonly dag: string } | { readonly reden: string },
): Promise<void> {
  const params = { overlegId }
  const { team } = await must<{ team: { deelnameId: string; rol: string; status: string }[] }>(marleen, `GET ${CASUS}`)
  const door = team
    .filter(({ rol, status }) => status === 'actief' && (rol === 'procesregisseur' || rol === 'inhoudelijke-regie'))
    .map(({ deelnameId }) => deelnameId)
  await must(marleen, `POST ${ONE}/vervolg`, { params, body: { ...vervolg, door } })
  await must(marleen, `POST ${ONE}/afsluiting`, { params })
  const { items } = await must<Outcomes>(marleen, `GET ${CASUS}/documenten`)
  for (const { documentId, status } of items.flatMap(({ documenten }) => documenten))
    if (status === 'concept')
      await must(marleen, `POST ${CASUS}/documenten/{documentId}/deling`, { params: { documentId } })
}

/** Everyone finishes what is still open on their name. */
export async function finishActies({ must, personen }: Verhaal): Promise<void> {
  type Acties = { items: { actieId: string; status: string; actiehouder: { naam: Naam } }[] }
  const { items } = await must<Acties>(personen.Marleen, `GET ${CASUS}/acties`)
  for (const { actieId, status, actiehouder } of items) {
    if (status === 'afgerond' || status === 'ingetrokken') continue
    const body = { soort: 'afronding', tekst: 'Het is gelukt.' }
    const params = { actieId }
    await must(personen[actiehouder.naam], `POST ${CASUS}/acties/{actieId}/terugkoppelingen`, { params, body })
  }
}
