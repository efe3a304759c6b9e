import { beheerders, overal, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const ZUID_LIMBURG: ProefNetwerk = {
  profiel: 'zuid-limburg',
  naam: 'Zorg- en Veiligheidshuis Zuid-Limburg',
  codeVoorvoegsel: 'ZL',
  convenanten: [
    {
      soort: 'convenant',
      titel: 'Samenwerkingsconvenant drie huizen',
      geslotenOp: '2020-10-05',
      geldigTot: null,
      aanduiding: '1.3',
    },
  ],
  organisaties: [
    {
      naam: 'Zorg- en Veiligheidshuis Parkstad',
      domein: 'gemeente',
      convenant: true,
      categorie: 'zorg-en-veiligheidshuis',
    },
    { naam: 'Politie basisteam Heuvelrand', domein: 'justitie', convenant: true, categorie: 'politie' },
    { naam: 'De Kentering', domein: 'zorg', convenant: true, categorie: 'overig' },
    { naam: 'Mijnstreek Wonen', domein: 'gemeente', convenant: true, categorie: 'overig' },
    { naam: 'Reclassering Zuid', domein: 'justitie', convenant: true, categorie: 'reclassering' },
    { naam: 'Jeugdteam Geuldal', domein: 'zorg', convenant: true, categorie: 'jeugdhulp' },
    { naam: 'Gemeente Heuvelrand', domein: 'gemeente', convenant: true, categorie: 'gemeente' },
    { naam: 'GGZ Mergelland', domein: 'zorg', convenant: true, categorie: 'ggz' },
    { naam: 'Buurthuis De Linde', domein: 'zorg', convenant: false, categorie: 'vrijwilligers' },
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
    overal('Reclassering Zuid'),
    partner('Naima Bouzid', 'jeugdwerker', 'Jeugdteam Geuldal'),
    partner('Roel Smeets', 'schuldhulpverlener', 'Gemeente Heuvelrand'),
    partner('Ilse Frijns', 'ambulant begeleider', 'GGZ Mergelland'),
    partner('Sjef Lemmens', 'buurtwerker', 'Buurthuis De Linde'),
    ...beheerders('Zorg- en Veiligheidshuis Parkstad', ['Carin Vroomen', 'Math Pluymaekers']),
  ],
}
