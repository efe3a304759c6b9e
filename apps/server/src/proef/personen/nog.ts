import { beheerders, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const NOG: ProefNetwerk = {
  profiel: 'nog',
  naam: 'Zorg- en Veiligheidshuis Noord- en Oost-Gelderland',
  codeVoorvoegsel: 'NOG',
  convenanten: [
    {
      soort: 'convenant',
      titel: 'Convenant Zorg- en Veiligheidshuis',
      geslotenOp: '2023-03-01',
      geldigTot: null,
      aanduiding: null,
    },
    {
      soort: 'convenant',
      titel: 'Samenwerkingsovereenkomst Stamtafel',
      geslotenOp: '2022-09-15',
      geldigTot: null,
      aanduiding: null,
    },
  ],
  organisaties: [
    {
      naam: 'Zorg- en Veiligheidshuis Noord- en Oost-Gelderland',
      domein: 'justitieel',
      convenant: true,
      categorie: 'zorg-en-veiligheidshuis',
    },
    { naam: 'Sociaal team Oude IJssel', domein: 'sociaal', convenant: true, categorie: 'gemeente' },
    { naam: 'Sociaal team Veluwerand', domein: 'sociaal', convenant: true, categorie: 'gemeente' },
    { naam: 'GGZ De Hanze', domein: 'zorg', convenant: true, categorie: 'ggz' },
    { naam: 'Politie basisteam IJsselvallei', domein: 'justitieel', convenant: true, categorie: 'politie' },
    { naam: 'Reclassering Oost', domein: 'justitieel', convenant: true, categorie: 'reclassering' },
    { naam: 'Veilig Thuis Oostrand', domein: 'zorg', convenant: true, categorie: 'veilig-thuis' },
    { naam: 'Woningstichting De Marke', domein: 'sociaal', convenant: true, categorie: 'woningcorporatie' },
    { naam: 'Maatjesproject De Berkel', domein: 'sociaal', convenant: false, categorie: 'vrijwilligers' },
  ],
  personen: [
    {
      naam: 'Gijs Wassink',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Noord- en Oost-Gelderland',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Dorien Lammers',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Noord- en Oost-Gelderland',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Herman Ruiterkamp',
      functienaam: 'portefeuillehouder zorg en veiligheid',
      organisatie: 'Zorg- en Veiligheidshuis Noord- en Oost-Gelderland',
      functies: ['manager'],
    },
    partner('Marit Hoitink', 'sociaal werker', 'Sociaal team Oude IJssel'),
    partner('Bart Nijhuis', 'sociaal werker', 'Sociaal team Veluwerand'),
    partner('Femke Brummelhuis', 'psychiatrisch verpleegkundige', 'GGZ De Hanze'),
    partner('Wilco Otten', 'wijkagent', 'Politie basisteam IJsselvallei'),
    partner('Sietske Wolters', 'reclasseringswerker', 'Reclassering Oost'),
    partner('Nour Azzouzi', 'medewerker Veilig Thuis', 'Veilig Thuis Oostrand'),
    partner('Henriette Klumper', 'wijkconsulent', 'Woningstichting De Marke'),
    partner('Dick Scholten', 'coördinator vrijwilligers', 'Maatjesproject De Berkel'),
    ...beheerders('Zorg- en Veiligheidshuis Noord- en Oost-Gelderland', ['Anneloes Ribbers', 'Thijs Eggink']),
  ],
}
