/** What a patroon is about (GOV-19). A signal that fits none of them says `anders`, so that the list can grow. */
export const SIGNAALTHEMAS = [
  { code: 'gedwongen-zorg', label: 'Gedwongen zorg (Wvggz, Wzd, Wfz)' },
  { code: 'huiselijk-geweld', label: 'Huiselijk geweld en kindermishandeling' },
  { code: 'ondermijning', label: 'Ondermijning' },
  { code: 'multidisciplinaire-samenwerking', label: 'Samenwerken rond onbegrepen of gevaarlijk gedrag' },
  { code: 'rol-veilig-thuis-en-zvh', label: 'De rol van Veilig Thuis en het zorg- en veiligheidshuis' },
  { code: 'anders', label: 'Iets anders' },
] as const
export type Signaalthema = (typeof SIGNAALTHEMAS)[number]['code']
export const SIGNAALTHEMA_CODES = SIGNAALTHEMAS.map(({ code }) => code)

/** How the bestuur serves the uitvoering: a signal names which of them is asked (GOV-73). */
export const BESTUURSVRAGEN = [
  { code: 'kaders', label: 'Kaders', uitleg: 'afspraken waarbinnen we kunnen werken' },
  { code: 'randvoorwaarden', label: 'Randvoorwaarden', uitleg: 'plekken, geld, mensen of tijd' },
  { code: 'rugdekking', label: 'Rugdekking', uitleg: 'bestuurders die achter ons staan' },
] as const
export type Bestuursvraag = (typeof BESTUURSVRAGEN)[number]['code']
export const BESTUURSVRAAG_CODES = BESTUURSVRAGEN.map(({ code }) => code)
