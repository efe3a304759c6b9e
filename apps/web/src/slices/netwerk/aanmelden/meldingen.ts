type Tekst = { readonly title: string; readonly detail: string }

/** Why someone stands at the door again, and what can be done; the server gives only the code. */
const MELDINGEN: Readonly<Record<string, Tekst>> = {
  'aanbieder-onbereikbaar': {
    title: 'De aanmeldpagina van je organisatie is niet bereikbaar',
    detail: 'Probeer het over een paar minuten opnieuw. Lukt het dan nog niet, bel dan je eigen helpdesk.',
  },
  afgebroken: { title: 'Je bent gestopt met aanmelden', detail: 'Er is niets veranderd. Begin gerust opnieuw.' },
  'niet-geldig': {
    title: 'Aanmelden is niet gelukt',
    detail: 'Het antwoord van je organisatie klopte niet. Probeer het opnieuw.',
  },
  'te-lang-gewacht': { title: 'Het duurde te lang', detail: 'Begin opnieuw met aanmelden.' },
  'te-vaak': { title: 'Te veel pogingen', detail: 'Wacht een minuut en probeer het opnieuw.' },
  'extra-controle-ontbreekt': {
    title: 'Er is een tweede stap nodig',
    detail: 'Meld je opnieuw aan en bevestig met de app of code van je organisatie.',
  },
  'niet-uitgenodigd': {
    title: 'Je hebt nog geen plaats in een netwerk',
    detail: 'Vraag de beheerder van je netwerk om een uitnodiging met een aanmeldcode.',
  },
  'geen-toegang': {
    title: 'Je toegang is beëindigd',
    detail: 'Klopt dat niet? Vraag het de beheerder van je netwerk.',
  },
  'code-onbekend': { title: 'Deze aanmeldcode kennen we niet', detail: 'Vraag om een nieuwe uitnodiging.' },
  'code-gebruikt': {
    title: 'Deze aanmeldcode is al gebruikt',
    detail: 'Was jij dat? Meld je dan aan zonder code. Zo niet, waarschuw de beheerder van je netwerk.',
  },
  'code-verlopen': { title: 'Deze aanmeldcode is verlopen', detail: 'Vraag om een nieuwe uitnodiging.' },
  'code-iemand-anders': {
    title: 'Deze aanmeldcode is voor iemand anders',
    detail: 'Vraag om een uitnodiging op je eigen naam.',
  },
}

const ONBEKEND: Tekst = { title: 'Aanmelden is niet gelukt', detail: 'Probeer het opnieuw.' }

/** The words of a code from the address; what is not ours gets plain words and is never shown itself. */
export const meldingVan = (code: string): Tekst => (Object.hasOwn(MELDINGEN, code) ? MELDINGEN[code] : null) ?? ONBEKEND
