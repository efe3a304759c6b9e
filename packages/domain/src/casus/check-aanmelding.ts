import { isBlank } from '../shared/text.ts'

/** What the form of an aanmelding asks, as far as it must be filled (INT-09, PRV-01, PRV-11). */
export type AanmeldingVelden = {
  readonly doel: string
  readonly grondslag: string | null
  readonly waaromNietEigenKeten: string
  readonly urgentie: string | null
  readonly aanmelderId: string | null
  readonly organisatieId: string | null
}
export type AanmeldingVeld = keyof AanmeldingVelden

/** The fields still empty, in the order of the form: purpose and ground come before anything else (INT-09). */
export function missingInAanmelding(velden: AanmeldingVelden): AanmeldingVeld[] {
  const rows: readonly (readonly [AanmeldingVeld, boolean])[] = [
    ['doel', isBlank(velden.doel)],
    ['grondslag', isBlank(velden.grondslag)],
    ['waaromNietEigenKeten', isBlank(velden.waaromNietEigenKeten)],
    ['urgentie', isBlank(velden.urgentie)],
    ['aanmelderId', isBlank(velden.aanmelderId)],
    ['organisatieId', isBlank(velden.organisatieId)],
  ]
  return rows.filter(([, missing]) => missing).map(([veld]) => veld)
}
