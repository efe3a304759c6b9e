import type { Dag } from '../shared/dagen.ts'
import type { KringSoort } from './kringen.ts'
import type { Functie, Rol } from './rollen.ts'

/** Where a role plays: in one casus, one overleg, the netwerk, the line, as someone to consult, at the table of bestuurders. */
export type Rolplaats = 'casus' | 'overleg' | 'netwerk' | 'lijn' | 'raadpleging' | 'bestuur'

/** One role of the networks (ROL-01 .. ROL-31): `houdt` is what it opens of a casus by itself, `als` how the product knows it now. */
export type Rolregel = {
  readonly code: string
  readonly plaats: Rolplaats
  readonly netwerken: 'alle' | readonly string[]
  readonly gegevenDoor: string
  readonly houdt: readonly KringSoort[]
  readonly als: { readonly rol: Rol } | { readonly functie: Functie } | null
  readonly geldigVanaf: Dag
  readonly bron: string
}

const ZVH = ['zuid-limburg', 'noord-limburg', 'kennemerland'] as const
const ZOU = ['zou'] as const
const TEAM: readonly KringSoort[] = ['casus', 'planlezers', 'casuspartners']
const REGIE: readonly KringSoort[] = [...TEAM, 'regie']
const SINCE = '2020-01-01'

const row = (
  code: string,
  plaats: Rolplaats,
  netwerken: Rolregel['netwerken'],
  gegevenDoor: string,
  houdt: readonly KringSoort[],
  als: Rolregel['als'],
  bron: string,
): Rolregel => ({ code, plaats, netwerken, gegevenDoor, houdt, als, geldigVanaf: SINCE, bron })

const consulted = (functie: Functie): Rolregel =>
  row(functie, 'raadpleging', ZOU, 'functioneel-beheerder', [], { functie }, 'ROL-19')

/** Every role of section 2.1; what section 17.1 does not open, no row opens. */
export const ROLLENCATALOGUS: readonly Rolregel[] = [
  row('ketenpartner', 'casus', 'alle', 'procesregisseur', TEAM, { rol: 'ketenpartner' }, 'ROL-01'),
  row(
    'casusregisseur',
    'casus',
    'alle',
    'overleg of procesregisseur',
    REGIE,
    { rol: 'inhoudelijke-regie' },
    'ROL-04, ROL-05, ROL-11',
  ),
  row(
    'procesregisseur',
    'casus',
    'alle',
    'aanmelding of overdracht',
    REGIE,
    { rol: 'procesregisseur' },
    'ROL-09, ROL-12',
  ),
  row('pga-expert', 'casus', ZOU, 'overdracht', REGIE, { rol: 'procesregisseur' }, 'ROL-20'),
  row('ambtenaar-oov', 'casus', ZOU, 'overdracht', REGIE, { rol: 'procesregisseur' }, 'ROL-22'),
  row('ambtenaar-crisisbeheersing', 'casus', ZOU, 'overdracht', REGIE, { rol: 'procesregisseur' }, 'ROL-22'),
  row('adviseur-zvh', 'casus', ZOU, 'procesregisseur', TEAM, { rol: 'ketenpartner' }, 'ROL-21'),
  row('klant', 'casus', ZOU, 'procesregisseur', [], null, 'ROL-26'),
  row('life-time-betrokkene', 'casus', ZOU, 'klant', [], null, 'ROL-29'),
  row('wettelijk-vertegenwoordiger', 'casus', ZOU, 'wet', [], null, 'ROL-30'),
  row('voorzitter', 'overleg', 'alle', 'procesregisseur', [], null, 'ROL-25'),
  row('secretariele-ondersteuning', 'overleg', 'alle', 'procesregisseur', [], null, 'ROL-25'),
  row('partner-van-het-netwerk', 'netwerk', 'alle', 'functioneel-beheerder', [], { functie: 'ketenpartner' }, 'ROL-01'),
  row(
    'procesregisseur-van-het-netwerk',
    'netwerk',
    'alle',
    'functioneel-beheerder',
    [],
    { functie: 'procesregisseur' },
    'ROL-09',
  ),
  row('functioneel-beheerder', 'netwerk', 'alle', 'netwerk', [], { functie: 'functioneel-beheerder' }, 'NET-04'),
  row('front-office', 'netwerk', ZOU, 'functioneel-beheerder', [], null, 'ROL-27'),
  row('signaleringsbevoegde', 'netwerk', ZOU, 'convenantpartij', [], null, 'ROL-28'),
  row('aandachtsfunctionaris-beleid', 'netwerk', ZOU, 'gemeente', [], null, 'ROL-18'),
  row('gast', 'overleg', 'alle', 'procesregisseur', [], { rol: 'gast' }, 'OVL-09, PRV-02'),
  row('leidinggevende', 'lijn', 'alle', 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('leidinggevende-in-escalatie', 'lijn', 'alle', 'escalatie', [], { rol: 'lijn' }, 'ROL-23, PRV-40'),
  row('manager-zvh', 'lijn', ['noord-limburg'], 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('coordinator-zvh', 'lijn', ['zuid-limburg'], 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('manager-lokaal-team', 'lijn', ZOU, 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('contact-zelfsturend-team', 'lijn', ZOU, 'organisatie', [], { functie: 'manager' }, 'ROL-24'),
  row('directeur', 'lijn', [...ZVH, ...ZOU], 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('wethouder', 'lijn', ZOU, 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  row('burgemeester', 'lijn', ZOU, 'functioneel-beheerder', [], { functie: 'manager' }, 'ROL-23'),
  consulted('aandachtsfunctionaris-huiselijk-geweld'),
  consulted('aandachtsfunctionaris-kindermishandeling'),
  consulted('aandachtsfunctionaris-ouderenmishandeling'),
  consulted('aandachtsfunctionaris-eergerelateerd-geweld'),
  consulted('aandachtsfunctionaris-genitale-verminking'),
  consulted('gedragswetenschapper'),
  consulted('vertrouwensarts'),
  consulted('forensisch-arts'),
  row('deelnemer-stamtafel', 'bestuur', ['nog'], 'netwerk', [], null, 'ROL-31'),
  row('onafhankelijk-voorzitter', 'bestuur', ['nog'], 'stamtafel', [], null, 'ROL-31'),
  row('plaatsvervangend-voorzitter', 'bestuur', ['nog'], 'stamtafel', [], null, 'ROL-31'),
  row(
    'netwerksecretaris',
    'bestuur',
    ['nog'],
    'functioneel-beheerder',
    [],
    { functie: 'netwerksecretaris' },
    'ROL-31, GOV-29',
  ),
  row('portefeuillehouder', 'bestuur', ['nog'], 'stamtafel', [], null, 'ROL-31'),
  row('adviseur-implementatieoverleg', 'bestuur', ['nog'], 'netwerk', [], null, 'ROL-31'),
  row('secretaris-dvo', 'bestuur', ['nog'], 'netwerk', [], null, 'ROL-31'),
  row('secretaris-vvg-vt', 'bestuur', ['nog'], 'netwerk', [], null, 'ROL-31'),
  row('lid-regiegroep', 'bestuur', ['nog'], 'netwerk', [], null, 'ROL-31'),
  row('gespreksleider', 'bestuur', ['nog'], 'regiegroep', [], null, 'ROL-31'),
]
