import { hoofdletter } from '@regietafel/domain/netwerk/termen.ts'
import type { Urgentie } from '@regietafel/domain/casus/urgentie.ts'
import type { IconName } from '../ui/Icon.tsx'
import type { Tone } from '../ui/Status.tsx'

/** How soon, in words; `danger` is for danger to people alone. */
export const URGENTIE: Record<Urgentie, { readonly word: string; readonly tone: Tone; readonly icon: IconName }> = {
  gewoon: { word: 'gewoon', tone: 'neutral', icon: 'clock' },
  spoed: { word: 'spoed', tone: 'warn', icon: 'warning' },
  acuut: { word: 'vandaag', tone: 'danger', icon: 'danger' },
}
export const URGENTIE_KEUZES = [
  { value: 'gewoon', label: 'Gewoon', hint: 'Bij de eerstvolgende bespreking van nieuwe aanmeldingen.' },
  { value: 'spoed', label: 'Spoed', hint: 'Deze week.' },
  { value: 'acuut', label: 'Vandaag', hint: 'Er dreigt gevaar als we wachten.' },
] as const satisfies readonly { value: Urgentie; label: string; hint: string }[]

/** The five levels of op- en afschalen, in our words (INT-08, NET-28). */
const NIVEAUS = [
  { value: '1', label: 'gewone hulp volstaat' },
  { value: '2', label: 'lokaal samen afstemmen' },
  { value: '3', label: 'zorg en veiligheid samen' },
  { value: '4', label: 'ernstige risico’s' },
  { value: '5', label: 'de bestuurder beslist mee' },
] as const
type NiveauKeuze = (typeof NIVEAUS)[number]['value']

/** The same under the word that the network has for the scale (NET-19). */
export const niveauKeuzes = (schaal: string) =>
  NIVEAUS.map(({ value, label }) => ({ value, label: `${hoofdletter(schaal)} ${value}: ${label}` }))

/** The choice that stands for a niveau; empty while nobody chose. */
export const toNiveauKeuze = (niveau: number | null): NiveauKeuze | '' =>
  NIVEAUS.find(({ value }) => value === String(niveau))?.value ?? ''
