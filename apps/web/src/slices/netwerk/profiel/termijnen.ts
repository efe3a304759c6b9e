import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import type { Duur, Looptijd } from '@regietafel/domain/termijn/looptijd.ts'
import type { TermijnRol, TermijnSoort } from '@regietafel/domain/termijn/termijn.ts'
import { TERMIJNREGELS } from '@regietafel/domain/termijn/termijnregels.ts'
import { termijnWoord } from '../../../termijn/termijn-words.ts'

/** A deadline as this profile sets it (NET-56). */
export type TermijnRegel = {
  readonly soort: TermijnSoort
  readonly wat: string
  readonly start: string
  readonly duur: string
  readonly waarschuwing: string
  readonly teLaat: string
  readonly wie: string
  readonly gemeld: string
}

const inWords = ({ aantal, eenheid }: Duur) => `${aantal} ${eenheid}`

const START: Record<string, string> = {
  'laatste-contact': 'het laatste contact',
  'voorlopige-afsluiting': 'de voorlopige afsluiting',
  'laatste-bericht': 'het laatste bericht',
  afspraak: 'de afspraak',
}

/** How long, when the warning comes and when it is late, in words. */
function loop(looptijd: Looptijd): readonly [duur: string, waarschuwing: string, teLaat: string] {
  const daarna = 'de dag erna'
  switch (looptijd.soort) {
    case 'termijn':
      return [`binnen ${inWords(looptijd.na)}`, `${looptijd.vooraf} dagen ervoor`, daarna]
    case 'herinnering':
      return [`na ${inWords(looptijd.na)}`, 'op die dag', 'nooit: dit is een herinnering']
    case 'venster':
      return [`tussen ${inWords(looptijd.vanaf)} en ${inWords(looptijd.tot)}`, 'als het venster begint', daarna]
    case 'meteen':
      return ['dezelfde dag', 'meteen', daarna]
    case 'afgesproken-dag':
      return ['tot de afgesproken dag', `${looptijd.vooraf} dagen ervoor`, looptijd.kanTeLaat ? daarna : 'nooit']
    case 'periode':
      return [
        `${looptijd.aantal} per ${looptijd.per}`,
        `${looptijd.vooraf} dagen ervoor`,
        looptijd.kanTeLaat ? daarna : 'nooit',
      ]
  }
}

/** Every deadline of a casus as this profile sets it; what the netwerk does not have is left out (NET-56). */
export function termijnenVan(profiel: Netwerkprofiel): readonly TermijnRegel[] {
  const rollen = (all: readonly TermijnRol[]) => all.map((rol) => rolOf(profiel, rol)).join(' en ') || 'niemand anders'
  return TERMIJNREGELS.flatMap((regel) => {
    const looptijd = regel.looptijd(profiel)
    if (!looptijd) return []
    const [duur, waarschuwing, teLaat] = loop(looptijd)
    return [
      {
        soort: regel.soort,
        wat: termijnWoord(profiel, regel.soort),
        start: START[regel.startBij] ?? `het einde van ${term(profiel, 'overleg').metLidwoord}`,
        duur,
        waarschuwing,
        teLaat,
        wie: rollen(regel.verantwoordelijk(profiel)),
        gemeld: rollen(regel.bijTeLaatAan(profiel)),
      },
    ]
  })
}

function rolOf(profiel: Netwerkprofiel, rol: TermijnRol): string {
  if (rol === 'procesregisseur') return term(profiel, 'proces').enkelvoud
  if (rol === 'inhoudelijke-regie') return term(profiel, 'inhoudelijkeRegie').enkelvoud
  return rol === 'actiehouder' ? 'wie de actie heeft' : term(profiel, 'deelnemer').enkelvoud
}
