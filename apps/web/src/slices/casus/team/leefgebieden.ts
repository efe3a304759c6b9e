import type { Leefgebied } from '@regietafel/domain/bevoegdheid/assign-casusregie.ts'

/** The parts of life in plain words (ROL-11). */
export const LEEFGEBIED: Record<Leefgebied, string> = {
  wonen: 'wonen',
  geld: 'geld',
  gezondheid: 'gezondheid',
  opvoeding: 'opvoeding',
  'school-en-werk': 'school en werk',
  'dagelijks-leven': 'dagelijks leven',
  relaties: 'relaties',
  veiligheid: 'veiligheid',
}
