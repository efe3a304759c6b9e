import type { Dag } from '../shared/dagen.ts'
import { isBlank } from '../shared/text.ts'
import { normaliseBsn } from './bsn.ts'
import { recognitionKey } from './recognition-key.ts'

/** By what a person may turn out to be known already (HHD-27). */
export const HERKENNING_SOORTEN = ['naam-geboortedatum', 'adres', 'bsn'] as const
export type HerkenningSoort = (typeof HERKENNING_SOORTEN)[number]
export type Herkenbaar = {
  readonly naam: string
  readonly geboortedatum: Dag | null
  readonly adres: string | null
  readonly bsn: string | null
}
export type Herkenningssleutel = { readonly soort: HerkenningSoort; readonly waarde: string }

/** Postcode and house number say which address it is; without both there is nothing to compare. */
function normaliseAdres(adres: string): string | null {
  const postcode = /\b(\d{4})\s?([a-z]{2})\b/i.exec(adres)
  const rest = postcode ? adres.replace(postcode[0], ' ') : ''
  const nummer = /\b(\d{1,5})\s?-?\s?([a-z]{0,2})\b/i.exec(rest)
  return postcode && nummer ? `${postcode[1]}${postcode[2]} ${nummer[1]}${nummer[2]}`.toLowerCase() : null
}

/** What of a person is compared, as text that the server hashes under its key: equal persons give equal text (HHD-27). */
export function herkenningssleutels({ naam, geboortedatum, adres, bsn }: Herkenbaar): Herkenningssleutel[] {
  const keys: Herkenningssleutel[] = []
  const name = recognitionKey(naam, geboortedatum)
  if (name !== null) keys.push({ soort: 'naam-geboortedatum', waarde: name })
  const address = adres === null ? null : normaliseAdres(adres)
  if (address !== null) keys.push({ soort: 'adres', waarde: address })
  if (!isBlank(bsn)) keys.push({ soort: 'bsn', waarde: normaliseBsn(bsn ?? '') })
  return keys
}
