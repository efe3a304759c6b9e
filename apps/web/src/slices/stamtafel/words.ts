import { BESTUURSVRAGEN, type Bestuursvraag, SIGNAALTHEMAS } from '@regietafel/domain/stamtafel/signaalthemas.tabel.ts'
import type { Signaalstand, Triagestand } from '@regietafel/domain/stamtafel/triage.ts'
import type { Tone } from '../../ui/Status.tsx'

/** Where a signal stands, in words (GOV-56). */
export const STAND_WOORD: Record<Signaalstand, { readonly label: string; readonly tone: Tone }> = {
  ontvangen: { label: 'ontvangen', tone: 'neutral' },
  analyse: { label: 'bij het advies- en implementatieoverleg', tone: 'active' },
  agenda: { label: 'op de agenda van de Stamtafel', tone: 'active' },
  afgerond: { label: 'besproken aan de Stamtafel', tone: 'good' },
  'niet-opgepakt': { label: 'niet opgepakt', tone: 'neutral' },
}

/** What the netwerksecretaris can do with it. */
export const STAP_WOORD: Record<Triagestand, { readonly label: string; readonly hint: string }> = {
  analyse: {
    label: 'Leg voor aan het advies- en implementatieoverleg',
    hint: 'Zij zoeken uit wat erachter zit en geven advies.',
  },
  agenda: { label: 'Zet op de agenda van de Stamtafel', hint: 'Als onderwerp uit de praktijk.' },
  afgerond: { label: 'Besproken aan de Stamtafel', hint: 'Schrijf op wat eruit kwam.' },
  'niet-opgepakt': { label: 'Niet oppakken', hint: 'Schrijf op waarom niet, en wat wel kan.' },
}

export const themaWoord = (code: string): string => SIGNAALTHEMAS.find((thema) => thema.code === code)?.label ?? code
export const vraagWoord = (code: Bestuursvraag): string =>
  BESTUURSVRAGEN.find((vraag) => vraag.code === code)?.label ?? code
