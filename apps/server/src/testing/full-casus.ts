import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import type { Plan } from '@regietafel/contract/plan.contract.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { holdOverleg } from '../slices/plan/testing/hold-overleg.ts'
import type { TestPersoon, TestServer } from './test-server.ts'

/** Who sits in a casus of Noord-Limburg that has something of everything. Lies holds the first seat, Noor the second. */
export type FullCasus = {
  readonly casusId: string
  readonly code: string
  readonly deelnames: readonly string[]
  readonly personen: Record<'Bas' | 'Lies' | 'Noor' | 'Mia' | 'Vreemd' | 'Vertrokken', TestPersoon>
}

/** Fills a casus through the API with something of every kind; `merk` stands in every text. The clock ends on `dag`. */
export async function fillCasus(
  server: TestServer,
  { casusId, code, deelnames, personen: { Bas, Lies, Noor, Mia, Vreemd, Vertrokken } }: FullCasus,
  dag: string,
  merk = 'Merkteken',
): Promise<void> {
  async function must<Answer>(
    wie: TestPersoon,
    key: EndpointKey,
    params: object = {},
    body?: object,
    ifMatch?: number,
  ) {
    const answer = await server.ask(wie, key, {
      params: { casusId, ...params },
      ...(body === undefined ? {} : { body }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    })
    if (answer.status >= 300) throw new Error(`${key}: ${answer.text}`)
    return answer.body as Answer
  }
  const [, noor = ''] = deelnames
  const CASUS = '/v1/casussen/{casusId}' as const

  await must(Bas, `POST ${CASUS}/huishoudleden`, {}, { naam: `${merk} Peeters`, isIndexpersoon: true, adres: merk })
  const overleg = await holdOverleg(server, Bas, { casusId, begin: `${dag}T09:00:00Z`, gasten: deelnames })
  await overleg.write({ punt: 'Hoe gaat het' }, `${merk} slaapt slecht.`)
  await must(Bas, `POST ${CASUS}/plan/velden`, {}, { code: 'zorgen', spreker: 'zus', tekst: merk })
  const { velden } = await must<Plan>(Bas, `GET ${CASUS}/plan`)
  const doel = velden.find((veld) => veld.code === 'gezamenlijk-doel')
  await must(Bas, `PUT ${CASUS}/plan/velden/{veldId}`, { veldId: doel?.veldId }, { tekst: merk }, doel?.versie)
  const { actieId } = await must<{ actieId: string }>(
    Bas,
    `POST ${CASUS}/acties`,
    {},
    { deelnameId: noor, wat: `${merk} bellen`, einddatum: dag, overlegId: overleg.overlegId },
  )
  await must(Bas, `POST ${CASUS}/plan/versies`, {}, { overlegId: overleg.overlegId, akkoord: overleg.seats })
  const gast = { persoonId: Mia.persoonId, vraag: merk, grond: merk }
  await must(Bas, `POST ${CASUS}/overleggen/{overlegId}/gasten`, { overlegId: overleg.overlegId }, gast)
  await overleg.close()

  await must(Noor, `POST ${CASUS}/acties/{actieId}/terugkoppelingen`, { actieId }, { soort: 'voortgang', tekst: merk })
  await must(Noor, `POST ${CASUS}/signalen`, {}, { tekst: `${merk} is verhuisd` })
  await must(Noor, `POST ${CASUS}/escalaties`, {}, { actieId, belemmering: merk, vraag: merk })
  const contact = { dag, onderwerpen: ['verloop-samenwerking'], conclusie: merk, deelnameIds: overleg.seats }
  await must(Bas, `POST ${CASUS}/contactmomenten`, {}, contact)
  await must(Vertrokken, 'POST /v1/toegangsverzoeken', {}, { casusCode: code, doel: merk, reden: merk })
  await server.runJobs()
  const weg = { vervangerId: Mia.persoonId, van: '2026-12-01', tot: '2026-12-05' }
  await must(Bas, 'POST /v1/afwezigheden', {}, weg)
  await must(Bas, `POST ${CASUS}/uitsluitingen`, {}, { persoonId: Vreemd.persoonId, reden: merk })
  const later = new Date(Date.parse(`${dag}T09:00:00Z`) + 42 * 86_400_000).toISOString().slice(0, 10)
  await must(Bas, `POST ${CASUS}/dagvoorstellen`, {}, { dagen: [later] })
  await must(Bas, `POST ${CASUS}/mailgroep`)
  await must(
    Bas,
    `POST ${CASUS}/mailgroep/berichten`,
    {},
    {
      onderwerp: merk,
      tekst: merk,
      bijlagen: [{ naam: merk, inhoud: Buffer.from(`%PDF-${merk}`).toString('base64') }],
    },
  )
  // Without a mark: what goes to the Stamtafel names nobody.
  const patroon = { thema: 'anders', patroon: 'Geen plek na detentie', aantalCasussen: 3 }
  await must(Bas, `POST ${CASUS}/stamtafelsignalen`, {}, patroon)
  const notitie = { standVanZaken: merk, openActies: merk, afspraken: merk, contactritme: merk }
  const voorstel = { rol: 'inhoudelijke-regie', opvolgerId: Noor.persoonId, vertrekt: false, notitie }
  await must(Lies, `POST ${CASUS}/overdrachten`, {}, voorstel)
  const sluiten = {
    naar: 'voorlopig-afgesloten',
    toegangEindigtOp: dag,
    toelichting: merk,
    doelBehaald: 'deels',
    nazorg: [{ wie: merk, wat: merk, eersteOp: dag }],
  }
  const { voorstel: afsluiting } = await must<Afsluitingen>(Bas, `POST ${CASUS}/afsluitingen`, {}, sluiten)
  if (!afsluiting) throw new Error('Nothing was proposed')
}
