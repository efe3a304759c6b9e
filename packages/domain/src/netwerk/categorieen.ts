import type { Keuze } from './profiel.ts'

/** What kind of organisation it is, whatever its domein: for finding and counting, never for access (NET-13). */
export const CATEGORIEEN = [
  { code: 'gemeente', label: 'Gemeente of lokaal team' },
  { code: 'zorg-en-veiligheidshuis', label: 'Zorg- en veiligheidshuis' },
  { code: 'politie', label: 'Politie' },
  { code: 'openbaar-ministerie', label: 'Openbaar Ministerie' },
  { code: 'reclassering', label: 'Reclassering' },
  { code: 'ggz', label: 'GGZ' },
  { code: 'verslavingszorg', label: 'Verslavingszorg' },
  { code: 'jeugdhulp', label: 'Jeugdhulp en jeugdbescherming' },
  { code: 'veilig-thuis', label: 'Veilig Thuis' },
  { code: 'maatschappelijk-werk', label: 'Maatschappelijk werk' },
  { code: 'zorgaanbieder', label: 'Andere zorgaanbieder' },
  { code: 'woningcorporatie', label: 'Woningcorporatie' },
  { code: 'onderwijs', label: 'Onderwijs' },
  { code: 'vrijwilligers', label: 'Vrijwilligers en buurt' },
  { code: 'overig', label: 'Overig' },
] as const satisfies readonly Keuze[]

export type Categorie = (typeof CATEGORIEEN)[number]['code']
export const CATEGORIE_CODES = CATEGORIEEN.map(({ code }) => code)
