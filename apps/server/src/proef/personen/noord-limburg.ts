import { beheerders, overal, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const NOORD_LIMBURG: ProefNetwerk = {
  profiel: 'noord-limburg',
  naam: 'Zorg- en Veiligheidshuis Noord-Limburg',
  codeVoorvoegsel: 'NL',
  convenanten: [
    {
      soort: 'convenant',
      titel: 'Samenwerkingsconvenant Zorg- en Veiligheidshuis',
      geslotenOp: '2022-01-10',
      geldigTot: null,
      aanduiding: null,
    },
  ],
  organisaties: [
    {
      naam: 'Zorg- en Veiligheidshuis Noord-Limburg',
      domein: 'veiligheid',
      convenant: true,
      categorie: 'zorg-en-veiligheidshuis',
    },
    { naam: 'Maatschappelijk Werk Peelrand', domein: 'sociaal', convenant: true, categorie: 'maatschappelijk-werk' },
    { naam: 'GGZ De Maashoek', domein: 'zorg', convenant: true, categorie: 'ggz' },
    { naam: 'Politie basisteam Peelland', domein: 'veiligheid', convenant: true, categorie: 'politie' },
    { naam: 'Reclassering Noord', domein: 'justitieel', convenant: true, categorie: 'reclassering' },
    { naam: 'Woonstede', domein: 'sociaal', convenant: true, categorie: 'woningcorporatie' },
    { naam: 'Jeugdteam Peelrand', domein: 'sociaal', convenant: true, categorie: 'jeugdhulp' },
    { naam: 'Verslavingszorg Het Anker', domein: 'zorg', convenant: true, categorie: 'verslavingszorg' },
    { naam: 'Voedselbank Aan de Maas', domein: 'sociaal', convenant: false, categorie: 'vrijwilligers' },
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
    overal('Reclassering Noord'),
    partner('Ton Verstappen', 'woonconsulent', 'Woonstede'),
    partner('Anouk Geraedts', 'jeugdconsulent', 'Jeugdteam Peelrand'),
    partner('Daan Wijnhoven', 'ambulant begeleider', 'Verslavingszorg Het Anker'),
    partner('Greet Nabben', 'vrijwilliger', 'Voedselbank Aan de Maas'),
    ...beheerders('Zorg- en Veiligheidshuis Noord-Limburg', ['Wies Hermkens', 'Jos Kuypers']),
  ],
}
