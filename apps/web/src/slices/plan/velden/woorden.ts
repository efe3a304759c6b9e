import type { Bereikt, PlanVeldCode } from '@regietafel/domain/plan/velden.ts'

type Woorden = { readonly naam: string; readonly uitleg: string }

/** What each field is called, and what belongs in it. */
export const VELD_WOORDEN: Record<PlanVeldCode, Woorden> = {
  aanleiding: { naam: 'Aanleiding', uitleg: 'Waarom zitten we hier samen aan tafel?' },
  krachten: { naam: 'Krachten', uitleg: 'Wat gaat goed? Schrijf het op zoals het gezegd is.' },
  zorgen: { naam: 'Zorgen', uitleg: 'Wat gaat niet goed? Schrijf het op zoals het gezegd is.' },
  'eerdere-hulp': { naam: 'Eerdere hulp', uitleg: 'Welke hulp was er, van wie, en wat leverde die op?' },
  'gezamenlijk-doel': { naam: 'Gezamenlijk doel', uitleg: 'Waar werken we met elkaar naartoe? In gewone taal.' },
  'gewenst-resultaat': { naam: 'Gewenst resultaat', uitleg: 'Hoe ziet het eruit als het gelukt is?' },
  doelen: { naam: 'Doelen en afspraken', uitleg: 'Wat is er straks bereikt, en wie doet daarvoor wat?' },
  veiligheid: { naam: 'Veiligheid', uitleg: 'Is iedereen veilig? Wat doen we als dat verandert?' },
  'op-en-afschaling': { naam: 'Op- en afschalen', uitleg: 'Wanneer is er meer nodig, en wanneer minder?' },
}

export const BEREIKT_WOORDEN: Record<Bereikt, string> = {
  ja: 'bereikt',
  nee: 'niet bereikt',
  'nog-niet': 'nog niet bereikt',
}
