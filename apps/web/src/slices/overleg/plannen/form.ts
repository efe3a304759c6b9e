import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Netwerkprofiel, Overlegtype } from '@regietafel/domain/netwerk/profiel.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import type { BodyFor } from '../../../api/wire.ts'
import { dayOf, formatTime } from '../../../ui/format.ts'

export type AgendaRegel = {
  readonly id: string
  readonly code: string | null
  readonly titel: string
  readonly minuten: number
}
/** What stands in the form; days and times as text, so that the server says what is wrong with them. */
export type OverlegForm = {
  readonly type: string
  readonly dag: string
  readonly van: string
  readonly tot: string
  readonly soort: 'fysiek' | 'online'
  readonly huis: string
  readonly plaats: string
  readonly reden: string
  readonly doel: string
  readonly agenda: readonly AgendaRegel[]
  /** Invited seats; true: must be there. */
  readonly genodigden: ReadonlyMap<string, boolean>
}
export type OverlegBody = BodyFor<'POST /v1/casussen/{casusId}/overleggen'>

export const toAgenda = (type: Overlegtype | undefined): AgendaRegel[] =>
  (type?.agenda ?? []).map(({ code, label, minuten }) => ({ id: code, code, titel: label, minuten }))

export const totalOf = (agenda: readonly AgendaRegel[]): number => agenda.reduce((sum, { minuten }) => sum + minuten, 0)

/** The clock time some minutes later: `'10:00'` and 90 give `'11:30'`; text that is no time stays. */
export function addMinuten(tijd: string, minuten: number): string {
  const [uur, minuut] = tijd.split(':').map(Number)
  if (uur === undefined || minuut === undefined || Number.isNaN(uur + minuut)) return tijd
  const total = (uur * 60 + minuut + minuten) % (24 * 60)
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** Minutes between two clock times; null when one of them is none. */
export function minutenTussen(van: string, tot: string): number | null {
  const [a, b] = [van, tot].map((tijd) => /^(\d{1,2}):(\d{2})$/.exec(tijd))
  if (!a || !b) return null
  return Number(b[1]) * 60 + Number(b[2]) - Number(a[1]) * 60 - Number(a[2])
}

/** Whether this network wants this type at a table, so that online asks a reason (OVL-03). */
export const asksFysiek = (profiel: Netwerkprofiel, type: string): boolean =>
  waarde(profiel, 'eersteOverleg.fysiek') === 'uitgangspunt' &&
  (profiel.lijsten.overlegtypen.find(({ code }) => code === type)?.eerste ?? false)

/** A new overleg: the type that is due, its agenda, everyone at the table invited, the regie must be there. */
export function newForm(profiel: Netwerkprofiel, casus: Casus, hasEerste: boolean, dag: string): OverlegForm {
  const type = profiel.lijsten.overlegtypen.find(({ eerste }) => eerste !== hasEerste)
  const agenda = toAgenda(type)
  const huis = profiel.lijsten.onderdelen.soort === 'huizen' ? (casus.onderdeel ?? '') : ''
  return {
    type: type?.code ?? '',
    dag,
    van: '10:00',
    tot: addMinuten('10:00', totalOf(agenda)),
    soort: 'fysiek',
    huis,
    plaats: '',
    reden: '',
    doel: hasEerste ? '' : 'Samen een doel, een plan en de regie afspreken',
    agenda,
    genodigden: new Map(
      casus.team
        .filter(({ status, rol }) => status === 'actief' && rol !== 'procesregisseur' && rol !== 'lijn')
        .map(({ deelnameId, rol }) => [deelnameId, rol === 'inhoudelijke-regie']),
    ),
  }
}

/** The form of an overleg that is already planned. */
export const formOf = (overleg: Overleg): OverlegForm => ({
  type: overleg.type,
  dag: dayOf(overleg.begin),
  van: formatTime(overleg.begin),
  tot: formatTime(overleg.eind),
  soort: overleg.vorm.soort,
  huis: overleg.vorm.huis ?? '',
  plaats: overleg.vorm.plaats,
  reden: overleg.vorm.reden ?? '',
  doel: overleg.doel,
  agenda: overleg.agenda.map(({ agendapuntId, code, titel, minuten }) => ({ id: agendapuntId, code, titel, minuten })),
  genodigden: new Map(
    overleg.uitnodigingen
      .filter(({ persoon }) => persoon.deelnameId !== overleg.voorzitterDeelnameId)
      .map(({ persoon, zekerAanwezig }) => [persoon.deelnameId, zekerAanwezig]),
  ),
})

/** What goes over the wire. A day or time that cannot be read is sent as it is: the answer names the field. */
export const toBody = (form: OverlegForm): OverlegBody => ({
  type: form.type,
  begin: toMoment(form.dag, form.van),
  eind: toMoment(form.dag, form.tot),
  vorm: {
    soort: form.soort,
    huis: form.soort === 'fysiek' && form.huis ? form.huis : null,
    plaats: form.plaats,
    reden: form.soort === 'online' && form.reden ? form.reden : null,
  },
  doel: form.doel,
  agenda: form.agenda.map(({ code, titel, minuten }) => ({ code, titel, minuten })),
  genodigden: [...form.genodigden].map(([deelnameId, zekerAanwezig]) => ({ deelnameId, zekerAanwezig })),
})

const toMoment = (dag: string, tijd: string): string => {
  try {
    return momentOp(dag, tijd).toISOString()
  } catch {
    return `${dag} ${tijd}`
  }
}
