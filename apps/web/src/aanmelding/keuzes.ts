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
export const NIVEAU_KEUZES = [
  { value: '1', label: 'AVE 1: gewone hulp volstaat' },
  { value: '2', label: 'AVE 2: lokaal samen afstemmen' },
  { value: '3', label: 'AVE 3: zorg en veiligheid samen' },
  { value: '4', label: 'AVE 4: ernstige risico’s' },
  { value: '5', label: 'AVE 5: de bestuurder beslist mee' },
] as const
type NiveauKeuze = (typeof NIVEAU_KEUZES)[number]['value']

/** The choice that stands for a niveau; empty while nobody chose. */
export const toNiveauKeuze = (niveau: number | null): NiveauKeuze | '' =>
  NIVEAU_KEUZES.find(({ value }) => value === String(niveau))?.value ?? ''
