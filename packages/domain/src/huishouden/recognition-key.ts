import type { Dag } from '../shared/dagen.ts'

/**
 * One spelling for one name: without accents, capitals, dots and hyphens, y for ij, and its words in order of the
 * alphabet, so that "Peeters, Danny" is "Danny Peeters".
 */
export const normaliseNaam = (naam: string) =>
  naam
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll('ij', 'y')
    .split(' ')
    .filter((word) => word !== '')
    .toSorted()
    .join(' ')

/**
 * What makes a person recognisable: name and birthday (HHD-27). It is personal data, so it is only ever hashed under a
 * key by the server, never stored or logged. null for who was not born yet or has no known birthday: that recognises nobody.
 */
export function recognitionKey(naam: string, geboortedatum: Dag | null): string | null {
  const normalised = normaliseNaam(naam)
  if (normalised === '' || geboortedatum === null) return null
  return `${normalised}|${geboortedatum}`
}
