import { isValidBsn } from '../huishouden/bsn.ts'

/** How many characters an IBAN has, per country one meets here. */
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  NL: 18,
  BE: 16,
  DE: 22,
  FR: 27,
  GB: 22,
  LU: 20,
  AT: 20,
  CH: 21,
  ES: 24,
  PT: 25,
  IT: 27,
  PL: 28,
  CZ: 24,
  SK: 24,
  HU: 28,
  RO: 24,
  BG: 22,
  HR: 21,
  LT: 20,
  LV: 21,
  EE: 20,
  TR: 26,
  SE: 24,
  DK: 18,
  FI: 18,
  NO: 15,
  IE: 22,
  GR: 27,
  MT: 31,
  CY: 28,
  UA: 29,
}

/** The remainder of an IBAN by 97; 1 when it is a true one. */
function remainder(iban: string): number {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97
  }
  return rest
}

/** Whether letters and digits without spaces are an IBAN by length and check digits. */
export function isValidIban(text: string): boolean {
  const iban = text.toUpperCase()
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban) && remainder(iban) === 1
}

/** How long an IBAN of this country is, or nothing for a country that has none here. */
export const ibanLength = (text: string): number | undefined => IBAN_LENGTH[text.slice(0, 2).toUpperCase()]

/** A BSN by the eleven-test; eight digits are read with their leading zero. */
export const isBsn = (digits: string): boolean => isValidBsn(digits.padStart(9, '0'))
