/** The steps in their order: purpose and ground come before any person (INT-09, NET-50). */
export const STAPPEN = [
  { code: 'waarvoor', label: 'Waarvoor' },
  { code: 'situatie', label: 'Wat speelt er' },
  { code: 'personen', label: 'Om wie gaat het' },
  { code: 'betrokkenen', label: 'Wie is betrokken' },
  { code: 'nakijken', label: 'Nakijken' },
] as const
export type Stap = (typeof STAPPEN)[number]['code']

export const isStap = (value: unknown): value is Stap => STAPPEN.some(({ code }) => code === value)
const placeOf = (stap: Stap) => STAPPEN.findIndex(({ code }) => code === stap)
export const nextStap = (stap: Stap): Stap => STAPPEN[placeOf(stap) + 1]?.code ?? stap
export const previousStap = (stap: Stap): Stap => STAPPEN[placeOf(stap) - 1]?.code ?? stap
