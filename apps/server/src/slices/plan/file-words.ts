import type { Documentsoort } from '@regietafel/domain/netwerk/profielwaarden.ts'

/** The kinds that can be made as a file, with the neutral word for its name: no person, no place (PRV-24). */
export const FILE_WORDS: Partial<Record<Documentsoort, string>> = {
  actielijst: 'actielijst',
  verslag: 'verslag',
  plan: 'plan',
  'geanonimiseerd-plan': 'gepseudonimiseerd-plan',
}
