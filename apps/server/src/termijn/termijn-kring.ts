import type { TermijnSoort } from '@regietafel/domain/termijn/termijn.ts'
import type { KringSoort } from '@regietafel/domain/toegang/kringen.ts'

/** Who sees that a term runs: those who see what it is about (PRV-34, PRV-38). */
export const KRING_OF_TERMIJN: Record<TermijnSoort, KringSoort> = {
  'uitkomst-delen': 'casuspartners',
  'vervolg-overleg': 'casuspartners',
  'contact-regisseurs': 'regie',
  'herziening-na-afsluiting': 'regie',
  'stilte-mailgroep': 'casuspartners',
  nazorg: 'regie',
  waakvlam: 'regie',
  actie: 'casuspartners',
}
