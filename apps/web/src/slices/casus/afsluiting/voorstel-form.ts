import type { Afsluitingen } from '@regietafel/contract/afsluiting.contract.ts'
import type { BodyFor } from '../../../api/wire.ts'
import { addDays, today } from '../../../ui/format.ts'

const READ_ALONG_DAYS = 14
const FIRST_NAZORG_DAYS = 28

export type JaNee = 'ja' | 'nee' | ''
export type NazorgRegel = { wie: string; wat: string; eersteOp: string; omDeWeken: string; totEnMet: string }

/** What the procesregisseur is filling in: everything as text, as it stands in the fields. */
export type VoorstelForm = {
  readonly naar: Afsluitingen['mogelijk'][number]
  readonly doelBehaald: 'ja' | 'deels' | 'nee' | ''
  readonly toegangEindigtOp: string
  readonly toelichting: string
  readonly onveiligheid: JaNee
  readonly basiszorgOnvoldoende: JaNee
  readonly verloop: string
  readonly resultaat: string
  readonly evaluatieOp: string
  readonly metKlant: JaNee
  readonly contactVoorVragen: string
  readonly wensen: string
  readonly nazorg: readonly NazorgRegel[]
  readonly geenNazorg: string
  readonly overgedragenAan: string
}

export const emptyVoorstel = (naar: VoorstelForm['naar'], withNazorg: boolean): VoorstelForm => ({
  naar,
  doelBehaald: '',
  toegangEindigtOp: addDays(today(), READ_ALONG_DAYS),
  toelichting: '',
  onveiligheid: '',
  basiszorgOnvoldoende: '',
  verloop: '',
  resultaat: '',
  evaluatieOp: today(),
  metKlant: '',
  contactVoorVragen: '',
  wensen: '',
  nazorg: withNazorg ? [emptyNazorg()] : [],
  geenNazorg: '',
  overgedragenAan: '',
})

export const emptyNazorg = (): NazorgRegel => ({
  wie: '',
  wat: '',
  eersteOp: addDays(today(), FIRST_NAZORG_DAYS),
  omDeWeken: '',
  totEnMet: '',
})

const answer = (value: JaNee) => (value === '' ? null : value === 'ja')

/** The form as the server asks for it; what was left open goes as nothing. */
export function toBody(form: VoorstelForm): BodyFor<'POST /v1/casussen/{casusId}/afsluitingen'> {
  const { verloop, resultaat, evaluatieOp, metKlant } = form
  return {
    naar: form.naar,
    doelBehaald: form.doelBehaald || null,
    toegangEindigtOp: form.toegangEindigtOp,
    toelichting: form.toelichting,
    onveiligheid: answer(form.onveiligheid),
    basiszorgOnvoldoende: answer(form.basiszorgOnvoldoende),
    evaluatie: verloop || resultaat ? { verloop, resultaat, op: evaluatieOp, metKlant: metKlant === 'ja' } : null,
    contactVoorVragen: form.contactVoorVragen || null,
    wensen: form.wensen || null,
    nazorg: form.nazorg
      .filter(({ wie, wat }) => wie || wat)
      .map(({ wie, wat, eersteOp, omDeWeken, totEnMet }) => ({
        wie,
        wat,
        eersteOp,
        omDeWeken: omDeWeken ? Number(omDeWeken) : null,
        totEnMet: totEnMet || null,
      })),
    geenNazorg: form.geenNazorg || null,
    overgedragenAan: form.overgedragenAan || null,
  }
}
