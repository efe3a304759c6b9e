import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import { type Functie, FUNCTIES, isBestuursfunctie, isRaadpleegfunctie } from '@regietafel/domain/toegang/rollen.ts'
import { rolWoord } from './profiel.ts'

const WOORD: Record<Exclude<Functie, 'procesregisseur' | 'ketenpartner'>, string> = {
  manager: 'Leidinggevende',
  'functioneel-beheerder': 'Functioneel beheerder',
  netwerksecretaris: 'Netwerksecretaris',
  'aandachtsfunctionaris-huiselijk-geweld': 'Aandachtsfunctionaris huiselijk geweld',
  'aandachtsfunctionaris-kindermishandeling': 'Aandachtsfunctionaris kindermishandeling',
  'aandachtsfunctionaris-ouderenmishandeling': 'Aandachtsfunctionaris ouderenmishandeling',
  'aandachtsfunctionaris-eergerelateerd-geweld': 'Aandachtsfunctionaris eergerelateerd geweld',
  'aandachtsfunctionaris-genitale-verminking': 'Aandachtsfunctionaris genitale verminking',
  gedragswetenschapper: 'Gedragswetenschapper',
  vertrouwensarts: 'Vertrouwensarts',
  'forensisch-arts': 'Forensisch arts of kinderarts',
}

/**
 * The functies that this network works with: whom to consult only where the meldcode is part of the work, who works for
 * the bestuur only where there is a Stamtafel (ROL-19, NET-52, NET-53).
 */
export const functiesOf = (profiel: Netwerkprofiel): readonly Functie[] =>
  FUNCTIES.filter(
    (functie) =>
      (waarde(profiel, 'module.meldcode') || !isRaadpleegfunctie(functie)) &&
      (waarde(profiel, 'module.stamtafel') || !isBestuursfunctie(functie)),
  )

/** What someone may be asked for, in the words of the network. */
export const functieWoord = (profiel: Netwerkprofiel, functie: Functie): string =>
  functie === 'procesregisseur' || functie === 'ketenpartner' ? hoofdletter(rolWoord(profiel, functie)) : WOORD[functie]
