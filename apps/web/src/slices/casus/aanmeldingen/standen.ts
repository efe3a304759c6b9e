/** What still waits, and what was decided. */
export const STANDEN = [
  { value: 'wacht', label: 'Wacht op besluit' },
  { value: 'besloten', label: 'Besloten' },
] as const
export type AanmeldingStand = (typeof STANDEN)[number]['value']
