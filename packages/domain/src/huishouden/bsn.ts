const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

/**
 * Whether nine digits can be a BSN: the eleven-test of the national number. All zeros pass the sum and are none.
 * The number itself is no field of any plan and is not kept with a huishoudlid (PRV-16); it is looked at to refuse a typo.
 */
export function isValidBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return sum % 11 === 0
}

/** The digits alone, as people write them with spaces and dots. */
export const normaliseBsn = (text: string): string => text.replaceAll(/[\s.-]/g, '')
