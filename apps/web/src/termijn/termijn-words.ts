import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'

/** What a term asks, in the words of the network (NET-03). */
export function termijnWoord(profiel: Netwerkprofiel, soort: Termijn['soort']): string {
  const overleg = term(profiel, 'overleg').enkelvoud
  const words: Record<Termijn['soort'], string> = {
    'uitkomst-delen': `Uitkomst van het ${overleg} delen`,
    'vervolg-overleg': `Volgend ${overleg} plannen`,
    'contact-regisseurs': `Contact ${term(profiel, 'proces').enkelvoud} en ${term(profiel, 'inhoudelijkeRegie').enkelvoud}`,
    'herziening-na-afsluiting': 'Voorlopige afsluiting opnieuw bekijken',
    'stilte-mailgroep': 'Stilte in de mailgroep',
    nazorg: 'Nazorg: vragen hoe het gaat',
    waakvlam: 'Waakvlam: kijken hoe het gaat',
    actie: 'Actie',
  }
  return words[soort]
}
