import { birthdateShapes, everOf, type RegisterLid } from './casus-register.ts'
import { findLeaks, type Leak } from './find-leaks.ts'
import type { Register } from './register.ts'

/** What was decided to be replaced, and the days of birth, beside the register: read apart from the step that replaced. */
export type LeakSources = { readonly leden: readonly RegisterLid[]; readonly replaced: readonly string[] }

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00ad\u200b-\u200f]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')

/** Where people write an address short: street and number, or the street alone. */
function streetShapes(adres: string): string[] {
  const [first = ''] = adres.split(/[,\n]/)
  const street = first.replace(/\s+\d.*$/u, '').trim()
  return [first, ...(street.length > 4 ? [street] : [])]
}

/**
 * Everything that may not be read in a rendition of this casus and is there all the same. `known` is what stands on every
 * page by design, such as the address of the network: it is no leak.
 */
export function findCasusLeaks(
  text: string,
  register: Register,
  { leden, replaced }: LeakSources,
  known: readonly string[] = [],
): Leak[] {
  const read = known.reduce((rest, each) => rest.replaceAll(each, ' '), text)
  const whole = ` ${plain(read)} `
  const holds = (wanted: string) => plain(wanted).trim() !== '' && whole.includes(` ${plain(wanted).trim()} `)
  const dates = leden.flatMap((lid) => everOf(lid, 'geboortedatum').flatMap(birthdateShapes))
  const streets = leden.flatMap((lid) => everOf(lid, 'adres').flatMap(streetShapes))
  const nowhere = { start: 0, end: 0 }
  return [
    ...findLeaks(read, register),
    ...(dates.some(holds) ? [{ category: 'BIRTHDATE' as const, ...nowhere }] : []),
    ...(streets.some(holds) ? [{ category: 'ADDRESS' as const, ...nowhere }] : []),
    ...(replaced.some(holds) ? [{ category: 'PERSON' as const, ...nowhere }] : []),
  ]
}
