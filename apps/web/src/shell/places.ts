import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { type Functie, UITVOERINGSFUNCTIES } from '@regietafel/domain/toegang/rollen.ts'
import type { Place } from '../ui/Frame.tsx'

type PlaceFor = Place & {
  readonly functies: readonly Functie[] | 'allen'
  /** Only where the network switched this on. */
  readonly sleutel?: 'mailgroep.aan' | 'module.stamtafel'
  /** Only where the network gives regie by niveau and competentieprofiel (NET-49). */
  readonly needsProfielen?: true
}

/** The main places and who gets them; the first four stand in the bar of a phone. Who works for the bestuur has a menu of its own (GOV-69). */
const PLACES: readonly PlaceFor[] = [
  { to: '/', label: 'Mijn werk', icon: 'work', letter: 'm', functies: UITVOERINGSFUNCTIES },
  { to: '/casussen', label: 'Casussen', icon: 'folder', letter: 'c', functies: UITVOERINGSFUNCTIES },
  { to: '/overleggen', label: 'Overleggen', icon: 'calendar', letter: 'o', functies: UITVOERINGSFUNCTIES },
  {
    to: '/mailgroepen',
    label: 'Mailgroepen',
    icon: 'mail',
    letter: 'b',
    functies: UITVOERINGSFUNCTIES,
    sleutel: 'mailgroep.aan',
  },
  { to: '/aanmeldingen', label: 'Aanmeldingen', icon: 'document', letter: 'a', functies: UITVOERINGSFUNCTIES },
  {
    to: '/stamtafel',
    label: 'Stamtafel',
    icon: 'flag',
    letter: 's',
    functies: ['procesregisseur', 'netwerksecretaris'],
    sleutel: 'module.stamtafel',
  },
  { to: '/overdrachten', label: 'Overdragen', icon: 'swap', letter: 'd', functies: ['manager', 'procesregisseur'] },
  {
    to: '/beheer/bevoegdheden',
    label: 'Bevoegdheden',
    icon: 'target',
    letter: 'v',
    functies: ['manager', 'functioneel-beheerder'],
    needsProfielen: true,
  },
  {
    to: '/mijn-bevoegdheden',
    label: 'Mijn bevoegdheden',
    icon: 'check-circle',
    letter: 'j',
    functies: ['procesregisseur', 'ketenpartner'],
    needsProfielen: true,
  },
  { to: '/netwerkprofiel', label: 'Zo werkt dit netwerk', icon: 'info', letter: 'n', functies: 'allen' },
  {
    to: '/beheer',
    label: 'Beheer',
    icon: 'settings',
    letter: 'h',
    functies: ['functioneel-beheerder'],
  },
]

/** The places for someone with these functions in this network. */
export const placesFor = (functies: readonly Functie[], profiel: Netwerkprofiel): readonly Place[] =>
  PLACES.filter(
    (place) =>
      (place.functies === 'allen' || place.functies.some((functie) => functies.includes(functie))) &&
      (place.sleutel === undefined || waarde(profiel, place.sleutel)) &&
      (!place.needsProfielen || waarde(profiel, 'casusregie.toewijzing').wijze === 'naar-niveau-en-profiel'),
  )
