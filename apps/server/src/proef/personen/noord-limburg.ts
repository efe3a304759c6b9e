import { beheerders, partner, type ProefNetwerk } from './proef-netwerk.ts'

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
    ...beheerders('Zorg- en Veiligheidshuis Noord-Limburg', ['Wies Hermkens', 'Jos Kuypers']),
  ],
}
