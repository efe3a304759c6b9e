import type { Functie } from '@regietafel/domain/toegang/rollen.ts'

/** Invented people of the trial. Names occur in no source document; numbers and addresses are reserved for examples. */
export type ProefPersoon = {
  readonly naam: string
  readonly functienaam: string
  readonly organisatie: string
  readonly functies: readonly Functie[]
}
export type ProefNetwerk = {
  readonly profiel: string
  readonly naam: string
  readonly codeVoorvoegsel: string
  readonly organisaties: readonly { readonly naam: string; readonly domein: string; readonly convenant: boolean }[]
  readonly personen: readonly ProefPersoon[]
}

const partner = (naam: string, functienaam: string, organisatie: string): ProefPersoon => ({
  naam,
  functienaam,
  organisatie,
  functies: ['ketenpartner'],
})

export const ZUID_LIMBURG: ProefNetwerk = {
  profiel: 'zuid-limburg',
  naam: 'Zorg- en Veiligheidshuis Zuid-Limburg',
  codeVoorvoegsel: 'ZL',
  organisaties: [
    { naam: 'Zorg- en Veiligheidshuis Parkstad', domein: 'gemeente', convenant: true },
    { naam: 'Politie basisteam Heuvelrand', domein: 'justitie', convenant: true },
    { naam: 'De Kentering', domein: 'zorg', convenant: true },
    { naam: 'Mijnstreek Wonen', domein: 'gemeente', convenant: true },
    { naam: 'Reclassering Zuid', domein: 'justitie', convenant: true },
    { naam: 'Jeugdteam Geuldal', domein: 'zorg', convenant: true },
    { naam: 'Gemeente Heuvelrand', domein: 'gemeente', convenant: true },
    { naam: 'GGZ Mergelland', domein: 'zorg', convenant: true },
    { naam: 'Buurthuis De Linde', domein: 'zorg', convenant: false },
  ],
  personen: [
    {
      naam: 'Marleen Ubachs',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Parkstad',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Koen Raemaekers',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Parkstad',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Willy Schoenmaeckers',
      functienaam: 'coördinator',
      organisatie: 'Zorg- en Veiligheidshuis Parkstad',
      functies: ['manager'],
    },
    partner('Ruud Snijders', 'wijkagent', 'Politie basisteam Heuvelrand'),
    partner('Fatma Yildirim', 'behandelaar verslavingszorg', 'De Kentering'),
    partner('Joost Hamers', 'behandelaar verslavingszorg', 'De Kentering'),
    partner('Theo Wolfs', 'consulent leefbaarheid', 'Mijnstreek Wonen'),
    partner('Ans Crutzen', 'reclasseringswerker', 'Reclassering Zuid'),
    partner('Naima Bouzid', 'jeugdwerker', 'Jeugdteam Geuldal'),
    partner('Roel Smeets', 'schuldhulpverlener', 'Gemeente Heuvelrand'),
    partner('Ilse Frijns', 'ambulant begeleider', 'GGZ Mergelland'),
    partner('Sjef Lemmens', 'buurtwerker', 'Buurthuis De Linde'),
  ],
}

export const NOORD_LIMBURG: ProefNetwerk = {
  profiel: 'noord-limburg',
  naam: 'Zorg- en Veiligheidshuis Noord-Limburg',
  codeVoorvoegsel: 'NL',
  organisaties: [
    { naam: 'Zorg- en Veiligheidshuis Noord-Limburg', domein: 'veiligheid', convenant: true },
    { naam: 'Maatschappelijk Werk Peelrand', domein: 'sociaal', convenant: true },
    { naam: 'GGZ De Maashoek', domein: 'zorg', convenant: true },
    { naam: 'Politie basisteam Peelland', domein: 'veiligheid', convenant: true },
    { naam: 'Reclassering Noord', domein: 'justitieel', convenant: true },
    { naam: 'Woonstede', domein: 'sociaal', convenant: true },
    { naam: 'Jeugdteam Peelrand', domein: 'sociaal', convenant: true },
    { naam: 'Verslavingszorg Het Anker', domein: 'zorg', convenant: true },
    { naam: 'Voedselbank Aan de Maas', domein: 'sociaal', convenant: false },
  ],
  personen: [
    {
      naam: 'Bas Vervoort',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Noord-Limburg',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Yvonne Janssen',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Noord-Limburg',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Henk Derikx',
      functienaam: 'manager',
      organisatie: 'Zorg- en Veiligheidshuis Noord-Limburg',
      functies: ['manager'],
    },
    partner('Lies Teeuwen', 'sociaal werker', 'Maatschappelijk Werk Peelrand'),
    partner('Noor Aerts', 'casemanager', 'GGZ De Maashoek'),
    partner('Piet Coenders', 'verpleegkundig specialist', 'GGZ De Maashoek'),
    partner('Mo El Amrani', 'wijkagent', 'Politie basisteam Peelland'),
    partner('Sanne Hendrix', 'reclasseringswerker', 'Reclassering Noord'),
    partner('Ton Verstappen', 'woonconsulent', 'Woonstede'),
    partner('Anouk Geraedts', 'jeugdconsulent', 'Jeugdteam Peelrand'),
    partner('Daan Wijnhoven', 'ambulant begeleider', 'Verslavingszorg Het Anker'),
    partner('Greet Nabben', 'vrijwilliger', 'Voedselbank Aan de Maas'),
  ],
}
