import type { UitkomstDocument } from '@regietafel/contract/document.contract.ts'
import { useTerm } from '../../../profiel/profiel.ts'

/** What a kind of document is called here; the plan has the network's own name (NET-03). */
export function useSoortWoord(): (soort: UitkomstDocument['soort']) => string {
  const { enkelvoud } = useTerm('plan')
  const plan = enkelvoud.charAt(0).toUpperCase() + enkelvoud.slice(1)
  const words: Partial<Record<UitkomstDocument['soort'], string>> = {
    actielijst: 'Actielijst',
    verslag: 'Verslag',
    'geanonimiseerd-plan': `${plan} zonder namen`,
  }
  return (soort) => words[soort] ?? plan
}
