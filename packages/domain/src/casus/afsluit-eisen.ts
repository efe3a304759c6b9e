import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import type { Dag } from '../shared/dagen.ts'

/**
 * What a proposal to close must carry in this netwerk:
 * - `veiligheid`: the two questions on onveiligheid and basiszorg are answered (SLT-06);
 * - `evaluatie`: the final evaluation of trajectory and results (SLT-07);
 * - `contact`: where the klant goes with new questions (SLT-08);
 * - `nazorg`: who does what, when and how often, or why there is none (SLT-05);
 * - `overdracht`: to whom the person is handed (SLT-14).
 */
export const AFSLUIT_EISEN = ['veiligheid', 'evaluatie', 'contact', 'nazorg', 'overdracht'] as const
export type AfsluitEis = (typeof AFSLUIT_EISEN)[number]

const MET_NAZORG: readonly AfsluitEis[] = ['veiligheid', 'evaluatie', 'contact', 'nazorg']

/** The form of the netwerk says what is asked; a netwerk with an aim for its people asks to whom they go on (SLT-14). */
export function afsluitEisen(profiel: Netwerkprofiel): readonly AfsluitEis[] {
  const form = waarde(profiel, 'afsluiten.vorm') === 'afsluiten-met-nazorg' ? MET_NAZORG : []
  return profiel.lijsten.ambitie === null ? form : [...form, 'overdracht']
}

export type Nazorgafspraak = {
  readonly wie: string
  readonly wat: string
  readonly eersteOp: Dag
  /** Null for once. */
  readonly omDeWeken: number | null
  readonly totEnMet: Dag | null
}
export type Afsluitinhoud = {
  readonly onveiligheid: boolean | null
  readonly basiszorgOnvoldoende: boolean | null
  readonly evaluatie: object | null
  readonly contactVoorVragen: string | null
  readonly nazorg: readonly Nazorgafspraak[]
  readonly geenNazorg: string | null
  readonly overgedragenAan: string | null
}
export type AfsluitGebrek =
  | 'onveiligheid-not-asked'
  | 'basiszorg-not-asked'
  | 'evaluatie-missing'
  | 'contact-missing'
  | 'nazorg-missing'
  | 'nazorg-in-the-past'
  | 'nazorg-without-end'
  | 'overdracht-missing'

/** Everything that a proposal still lacks, at once (SLT-05..08, SLT-14). */
export function findAfsluitGebreken(
  inhoud: Afsluitinhoud,
  eisen: readonly AfsluitEis[],
  today: Dag,
): readonly AfsluitGebrek[] {
  const asks = (eis: AfsluitEis) => eisen.includes(eis)
  const { nazorg } = inhoud
  const found: readonly (readonly [boolean, AfsluitGebrek])[] = [
    [asks('veiligheid') && inhoud.onveiligheid === null, 'onveiligheid-not-asked'],
    [asks('veiligheid') && inhoud.basiszorgOnvoldoende === null, 'basiszorg-not-asked'],
    [asks('evaluatie') && inhoud.evaluatie === null, 'evaluatie-missing'],
    [asks('contact') && inhoud.contactVoorVragen === null, 'contact-missing'],
    [asks('nazorg') && nazorg.length === 0 && inhoud.geenNazorg === null, 'nazorg-missing'],
    [nazorg.some(({ eersteOp }) => eersteOp < today), 'nazorg-in-the-past'],
    [
      nazorg.some(
        ({ omDeWeken, eersteOp, totEnMet }) => omDeWeken !== null && (totEnMet === null || totEnMet < eersteOp),
      ),
      'nazorg-without-end',
    ],
    [asks('overdracht') && inhoud.overgedragenAan === null, 'overdracht-missing'],
  ]
  return found.filter(([holds]) => holds).map(([, gebrek]) => gebrek)
}
