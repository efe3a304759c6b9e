import type { stamtafelEndpoints } from '@regietafel/contract/stamtafel.contract.ts'
import type { BodyInputOf } from '@regietafel/contract/shared/endpoint.ts'
import type { Triagestand } from '@regietafel/domain/stamtafel/triage.ts'
import type { Toneel } from '../toneel.ts'
import type { Casusverhaal } from './casus-parts.ts'

type Patroon = BodyInputOf<(typeof stamtafelEndpoints)['POST /v1/casussen/{casusId}/stamtafelsignalen']>

/** The procesregisseur signals a pattern to the Stamtafel (GOV-57); gives its id. */
export async function sendPatroon({ casusId, procesregisseur, toneel }: Casusverhaal, body: Patroon): Promise<string> {
  const { acteur, wie } = toneel
  const params = { casusId }
  const made = await acteur.doe(wie(procesregisseur), 'POST /v1/casussen/{casusId}/stamtafelsignalen', { params, body })
  return made.stamtafelsignaalId
}

/** The netwerksecretaris takes a signal one step on, with an answer (GOV-56, GOV-61). */
export async function takeStap(
  { acteur, wie }: Toneel,
  stamtafelsignaalId: string,
  stap: { readonly door: string; readonly naar: Triagestand; readonly terugkoppeling: string },
): Promise<void> {
  const { door, ...body } = stap
  const params = { stamtafelsignaalId }
  await acteur.doe(wie(door), 'POST /v1/stamtafel/signalen/{stamtafelsignaalId}/stappen', { params, body })
}

export type Reflectieverhaal = { readonly vraag: string; readonly beschrijving: string }

/** The procesregisseur writes a casus down for reflection: with its names, within the casus (GOV-54). */
export async function writeReflectie(
  { casusId, procesregisseur, toneel }: Casusverhaal,
  body: Reflectieverhaal,
): Promise<void> {
  const { acteur, wie } = toneel
  const params = { casusId }
  const leads = wie(procesregisseur)
  const { versie } = await acteur.doe(leads, 'GET /v1/casussen/{casusId}/casusbeschrijving', { params })
  await acteur.doe(leads, 'PUT /v1/casussen/{casusId}/casusbeschrijving', { params, body, ifMatch: versie })
}

/** And offers it without names, once every doubt is decided: what is doubtful is replaced as proposed. */
export async function offerReflectie(casus: Casusverhaal, verhaal: Reflectieverhaal): Promise<void> {
  await writeReflectie(casus, verhaal)
  const { acteur, wie } = casus.toneel
  const leads = wie(casus.procesregisseur)
  const params = { casusId: casus.casusId }
  const read = () => acteur.doe(leads, 'GET /v1/casussen/{casusId}/casusbeschrijving', { params })
  for (let made = await read(); made.nakijkwerk.openTwijfels > 0; made = await read()) {
    const stukken = made.nakijkwerk.onderdelen.flatMap((onderdeel) => onderdeel.stukken)
    const doubtful = stukken.find(({ vondst }) => vondst?.soort === 'twijfel')
    const body = { tekst: doubtful?.origineel ?? '', keuze: 'vervang', label: doubtful?.vondst?.label } as const
    await acteur.doe(leads, 'POST /v1/casussen/{casusId}/anonimisering/besluiten', { params, body })
  }
  const { vingerafdruk } = await read()
  const body = { vingerafdruk }
  await acteur.doe(leads, 'POST /v1/casussen/{casusId}/casusbeschrijving/aanbieding', { params, body })
}
