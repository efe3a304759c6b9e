import type { Reason } from '@regietafel/domain/anonimisering/span.ts'

/** Why something was found or stays, as the procesregisseur reads it. */
const WORDS: Record<Reason | 'besluit' | 'ketenpartner' | 'collega', string> = {
  register: 'staat zo in het huishouden',
  'register-variant': 'een vorm van een naam uit het huishouden',
  'register-typing-error': 'lijkt een typefout in een naam uit het huishouden',
  'register-ordinary-word': 'is een naam uit het huishouden, maar ook een gewoon woord',
  decision: 'eerder besloten, of een gegeven uit het huishouden',
  'checked-number': 'een nummer dat klopt met zijn controlecijfers',
  format: 'heeft de vorm van zo’n gegeven',
  'format-unchecked': 'heeft de vorm van zo’n gegeven, maar het nummer klopt niet',
  title: 'staat na een aanspreekvorm',
  kinship: 'staat bij een woord voor familie',
  'known-name': 'is een bekende voornaam',
  'name-shape': 'heeft de vorm van een naam',
  'same-name': 'dezelfde naam staat elders in de tekst',
  'unknown-word': 'kan een naam zijn: het staat met een hoofdletter',
  professional: 'lijkt een beroepskracht',
  street: 'lijkt een straat of adres',
  'organisation-kind': 'lijkt een school, praktijk of werkgever',
  'date-of-birth': 'lijkt een geboortedatum',
  'case-code': 'is het kenmerk van een casus',
  besluit: 'jij besloot dit te laten staan',
  ketenpartner: 'is een organisatie uit de keten',
  collega: 'werkt aan deze casus',
}

const isKnown = (reden: string): reden is keyof typeof WORDS => reden in WORDS

export const redenWoord = (reden: string): string => (isKnown(reden) ? WORDS[reden] : 'gevonden in de tekst')
