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
