import type { Agendasjabloon, Uitspraak } from '../profiel.ts'
import type { Term } from '../term.ts'

/**
 * What the Zorg- en Veiligheidshuizen have in common. The subjects come from the leaflets, order, minutes and wording
 * are ours (OVL-23, ROL-02, ROL-06).
 */

/** The agenda of an overleg of a ZVH: an hour and a half; the choice of the regisseur stands only on the first (OVL-23). */
export function zvhAgenda(eerste: boolean, plan: Term, regie: Term): readonly Agendasjabloon[] {
  const regiepunt = { code: 'inhoudelijke-regie', label: `Wie wordt ${regie.enkelvoud}?`, minuten: 5 }
  return [
    { code: 'opening', label: 'Opening en doel van het delen', minuten: 5 },
    { code: 'informatie', label: 'Informatie per deelnemer: nu en eerder', minuten: 25 },
    { code: 'gezamenlijk-doel', label: 'Gezamenlijk doel', minuten: 10 },
    { code: 'plan', label: `Het ${plan.enkelvoud}`, minuten: 15 },
    { code: 'afspraken', label: 'Afspraken: wie doet wat en wanneer', minuten: eerste ? 15 : 20 },
    ...(eerste ? [regiepunt] : []),
    { code: 'op-en-afschaling', label: 'Opschalen of afschalen', minuten: 5 },
    { code: 'vervolg', label: 'Vervolg', minuten: 10 },
  ]
}

/** What a ketenpartner accepts on joining a casus (ROL-02). */
export const VERWACHTINGEN: readonly Uitspraak[] = [
  { code: 'voorbereiden', tekst: 'Ik kom voorbereid: ik weet wat er nu speelt en wat er eerder is gebeurd.' },
  { code: 'meedenken', tekst: 'Ik denk mee over het doel en over het plan.' },
  { code: 'samen-verantwoordelijk', tekst: 'Ik ben samen met de anderen verantwoordelijk voor het resultaat.' },
  { code: 'afspraken-nakomen', tekst: 'Ik doe wat ik heb afgesproken en laat weten hoe het is gegaan.' },
  { code: 'contact-houden', tekst: 'Ik houd contact met de anderen en reageer op hun berichten.' },
  { code: 'vervanging', tekst: 'Als ik niet kan, regel ik in mijn eigen organisatie vervanging of een overdracht.' },
  {
    code: 'signaleren',
    tekst: 'Ik geef het door als een afspraak niet lukt of als er iets gebeurt dat het plan raakt.',
  },
  { code: 'vertrek-melden', tekst: 'Ik laat het op tijd weten als ik stop met deze casus.' },
]

/** Asked when someone is proposed as casusregisseur or casushouder; a "nee" is allowed and stays visible (ROL-06). */
export const GESCHIKTHEIDSVRAGEN: readonly Uitspraak[] = [
  { code: 'direct-contact', tekst: 'Heeft deze persoon zelf contact met de persoon of het systeem?' },
  { code: 'breder-dan-organisatie', tekst: 'Kan deze persoon verder kijken dan de eigen organisatie?' },
]
