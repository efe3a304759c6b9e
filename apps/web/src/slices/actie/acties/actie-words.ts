import type { Actie, Terugkoppeling } from '@regietafel/contract/actie.contract.ts'
import { isOpenActie } from '@regietafel/domain/actie/actie.ts'
import type { IconName } from '../../../ui/Icon.tsx'
import type { Tone } from '../../../ui/Status.tsx'

export const isOpen = (status: Actie['status']): boolean => isOpenActie(status)

export const STATUS: Record<Actie['status'], { readonly word: string; readonly tone: Tone }> = {
  open: { word: 'open', tone: 'neutral' },
  bezig: { word: 'bezig', tone: 'active' },
  'lukt-niet': { word: 'lukt niet', tone: 'warn' },
  gereed: { word: 'klaar', tone: 'good' },
  ingetrokken: { word: 'ingetrokken', tone: 'neutral' },
}

export const SAID: Record<Terugkoppeling['soort'], { readonly word: string; readonly icon: IconName }> = {
  voortgang: { word: 'onderweg', icon: 'play' },
  afronding: { word: 'klaar', icon: 'check' },
  'lukt-niet': { word: 'lukt niet', icon: 'warning' },
  overdracht: { word: 'overgedragen', icon: 'swap' },
  intrekking: { word: 'ingetrokken', icon: 'close' },
  aanspreken: { word: 'een vraag', icon: 'chat' },
}

export const KANAAL: Record<NonNullable<Terugkoppeling['kanaal']>, string> = {
  mailgroep: 'ook in de mailgroep',
  tijdlijn: 'op de tijdlijn',
  'tijdlijn-met-bericht': 'het team kreeg bericht',
  voortgangsoverleg: 'voor het volgende overleg',
}
