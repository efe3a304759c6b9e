import type { AangemeldePersoon, HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'

/** Someone of whom nothing is known yet. */
export const NIEMAND: HuishoudlidInvoer = {
  naam: '',
  isIndexpersoon: false,
  rol: null,
  geslacht: null,
  geboortedatum: null,
  verwachteDatum: null,
  gezag: null,
  burgerlijkeStaat: null,
  beroep: null,
  adres: null,
  telefoon: null,
  email: null,
  bsn: null,
}

type Wie = Pick<AangemeldePersoon, 'naam' | 'geboortedatum' | 'verwachteDatum'>

/** A child that is not born yet may have no name (HHD-03). */
export const naamVan = ({ naam, verwachteDatum }: Pick<Wie, 'naam' | 'verwachteDatum'>): string =>
  naam || (verwachteDatum === null ? 'Naam onbekend' : 'Ongeboren kind')

const DAG = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
/** A day of birth always says its year, never its weekday. */
const dagVoluit = (dag: string) => DAG.format(new Date(`${dag}T00:00:00Z`))

/** `41 jaar (20 nov 1984)`, or when a child is expected. */
export function leeftijdVan({ geboortedatum, verwachteDatum }: Wie, now: string): string {
  if (geboortedatum === null) return verwachteDatum === null ? '' : `verwacht op ${dagVoluit(verwachteDatum)}`
  const jaren = jarenTussen(geboortedatum, now)
  return `${jaren} jaar (${dagVoluit(geboortedatum)})`
}

/** Whole years between a birthday and a day. */
export const jarenTussen = (geboortedatum: string, now: string): number =>
  Number(now.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) - (now.slice(5) < geboortedatum.slice(5) ? 1 : 0)

export const isMinderjarig = (geboortedatum: string | null, now: string): boolean =>
  geboortedatum !== null && jarenTussen(geboortedatum, now) < 18
