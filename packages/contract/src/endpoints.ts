import { afwezigheidEndpoints } from './afwezigheid.contract.ts'
import { afsluitingEndpoints } from './afsluiting.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { actieEndpoints } from './actie.contract.ts'
import { anonimiseringEndpoints } from './anonimisering.contract.ts'
import { aanmeldingEndpoints } from './aanmelding.contract.ts'
import { bevoegdheidEndpoints } from './bevoegdheid.contract.ts'
import { convenantEndpoints } from './convenant.contract.ts'
import { beheerEndpoints } from './beheer.contract.ts'
import { caseloadEndpoints } from './caseload.contract.ts'
import { casusEndpoints } from './casus.contract.ts'
import { deelnameEndpoints } from './deelname.contract.ts'
import { laagEndpoints } from './laag.contract.ts'
import { mailgroepEndpoints } from './mailgroep.contract.ts'
import { documentEndpoints } from './document.contract.ts'
import { gastEndpoints } from './gast.contract.ts'
import { huishoudenEndpoints } from './huishouden.contract.ts'
import { overlegEndpoints } from './overleg.contract.ts'
import { mijnWerkEndpoints } from './mijn-werk.contract.ts'
import { netwerkEndpoints, proefEndpoints, sessieEndpoints } from './netwerk.contract.ts'
import { profielEndpoints, profielvergelijkingEndpoints } from './profiel.contract.ts'
import { planEndpoints } from './plan.contract.ts'
import { contactmomentEndpoints } from './contactmoment.contract.ts'
import { escalatieEndpoints } from './escalatie.contract.ts'
import { reflectieEndpoints } from './reflectie.contract.ts'
import { regieafspraakEndpoints } from './regieafspraken.contract.ts'
import { regieEndpoints } from './regie.contract.ts'
import { signaalEndpoints } from './signaal.contract.ts'
import { stamtafelEndpoints } from './stamtafel.contract.ts'
import { stroomEndpoints } from './stroom.contract.ts'
import { vervolgEndpoints } from './vervolg.contract.ts'
import { instellingEndpoints } from './instelling.contract.ts'
import { termijnEndpoints } from './termijn.contract.ts'
import { toegangEndpoints } from './toegang.contract.ts'
import { uitsluitingEndpoints } from './uitsluiting.contract.ts'

/** Every operation of the API; the OpenAPI document, the client's types and the outsider matrix are made from it. */
export const endpoints = {
  ...sessieEndpoints,
  ...proefEndpoints,
  ...netwerkEndpoints,
  ...profielEndpoints,
  ...bevoegdheidEndpoints,
  ...beheerEndpoints,
  ...convenantEndpoints,
  ...profielvergelijkingEndpoints,
  ...stroomEndpoints,
  ...aanmeldingEndpoints,
  ...casusEndpoints,
  ...deelnameEndpoints,
  ...laagEndpoints,
  ...toegangEndpoints,
  ...regieEndpoints,
  ...regieafspraakEndpoints,
  ...caseloadEndpoints,
  ...afwezigheidEndpoints,
  ...afsluitingEndpoints,
  ...planEndpoints,
  ...documentEndpoints,
  ...anonimiseringEndpoints,
  ...actieEndpoints,
  ...signaalEndpoints,
  ...escalatieEndpoints,
  ...contactmomentEndpoints,
  ...stamtafelEndpoints,
  ...reflectieEndpoints,
  ...mijnWerkEndpoints,
  ...termijnEndpoints,
  ...instellingEndpoints,
  ...mailgroepEndpoints,
  ...huishoudenEndpoints,
  ...overlegEndpoints,
  ...gastEndpoints,
  ...vervolgEndpoints,
  // Last: saying to have a personal interest ends one's seat, and tests go through this list in its order.
  ...uitsluitingEndpoints,
} as const satisfies Endpoints

export type ApiEndpoints = typeof endpoints
