import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import type { Functie } from '@regietafel/domain/toegang/rollen.ts'
import { rolWoord } from './profiel.ts'

const WOORD: Record<Exclude<Functie, 'procesregisseur' | 'ketenpartner'>, string> = {
  manager: 'Leidinggevende',
  'functioneel-beheerder': 'Functioneel beheerder',
}

/** What someone may be asked for, in the words of the network. */
export const functieWoord = (profiel: Netwerkprofiel, functie: Functie): string =>
  functie === 'procesregisseur' || functie === 'ketenpartner' ? hoofdletter(rolWoord(profiel, functie)) : WOORD[functie]
