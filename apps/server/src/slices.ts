import { actieSlice } from './slices/actie/actie.routes.ts'
import { aanmeldingSlice } from './slices/casus/aanmelding.routes.ts'
import { afsluitingSlice } from './slices/casus/afsluiting.routes.ts'
import { bevoegdheidSlice } from './slices/bevoegdheid/bevoegdheid.routes.ts'
import { casusSlice } from './slices/casus/casus.routes.ts'
import { regieafspraakSlice } from './slices/bevoegdheid/regieafspraken.routes.ts'
import { regieSlice } from './slices/bevoegdheid/regie.routes.ts'
import { laagSlice } from './slices/casus/laag.routes.ts'
import { deelnameSlice } from './slices/casus/deelname.routes.ts'
import { afwezigheidSlice } from './slices/casus/afwezigheid.routes.ts'
import { caseloadSlice } from './slices/casus/caseload.routes.ts'
import { toegangSlice } from './slices/casus/toegang.routes.ts'
import { uitsluitingSlice } from './slices/casus/uitsluiting.routes.ts'
import { mailgroepSlice } from './slices/mailgroep/mailgroep.routes.ts'
import { huishoudenSlice } from './slices/huishouden/huishouden.routes.ts'
import { convenantSlice } from './slices/netwerk/convenant/convenant.routes.ts'
import { beheerSlice } from './slices/netwerk/beheer/beheer.routes.ts'
import { netwerkSlice } from './slices/netwerk/netwerk.routes.ts'
import { profielSlice } from './slices/netwerk/profiel/profiel.routes.ts'
import { gastSlice } from './slices/overleg/gast.routes.ts'
import { overlegSlice } from './slices/overleg/overleg.routes.ts'
import { anonimiseringSlice } from './slices/plan/anonimisering.routes.ts'
import { documentSlice } from './slices/plan/document.routes.ts'
import { reflectieSlice } from './slices/plan/reflectie/reflectie.routes.ts'
import { planSlice } from './slices/plan/plan.routes.ts'
import { vervolgSlice } from './slices/overleg/vervolg.routes.ts'
import { stamtafelSlice } from './slices/stamtafel/stamtafel.routes.ts'
import { instellingSlice, termijnSlice } from './slices/termijn/termijn.routes.ts'

/** Every slice of the server; the only file that knows them all. */
export const slices = [
  // one per line, so that slices that land together do not meet here
  ...netwerkSlice,
  ...profielSlice,
  ...bevoegdheidSlice,
  ...beheerSlice,
  ...convenantSlice,
  ...aanmeldingSlice,
  ...casusSlice,
  ...deelnameSlice,
  ...laagSlice,
  ...caseloadSlice,
  ...afwezigheidSlice,
  ...toegangSlice,
  ...regieSlice,
  ...regieafspraakSlice,
  ...uitsluitingSlice,
  ...afsluitingSlice,
  ...huishoudenSlice,
  ...overlegSlice,
  ...gastSlice,
  ...vervolgSlice,
  ...actieSlice,
  ...planSlice,
  ...documentSlice,
  ...anonimiseringSlice,
  ...termijnSlice,
  ...instellingSlice,
  ...mailgroepSlice,
  ...stamtafelSlice,
  ...reflectieSlice,
]
