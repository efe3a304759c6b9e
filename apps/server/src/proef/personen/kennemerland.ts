import { beheerders, overal, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const KENNEMERLAND: ProefNetwerk = {
  profiel: 'kennemerland',
  naam: 'Zorg- en Veiligheidshuis Kennemerland',
  codeVoorvoegsel: 'KEN',
  convenanten: [
    {
      soort: 'convenant',
      titel: 'Samenwerkingsconvenant Zorg- en Veiligheidshuis',
      geslotenOp: '2021-11-01',
      geldigTot: null,
      aanduiding: '2.1',
    },
  ],
  organisaties: [
    {
      naam: 'Zorg- en Veiligheidshuis Kennemerland',
      domein: 'gemeentelijk',
      convenant: true,
      categorie: 'zorg-en-veiligheidshuis',
    },
    { naam: 'Reclassering Duin en Spaarne', domein: 'justitieel', convenant: true, categorie: 'reclassering' },
    { naam: 'Politie basisteam Duinrand', domein: 'justitieel', convenant: true, categorie: 'politie' },
    { naam: 'GGZ De Binnenduin', domein: 'zorg', convenant: true, categorie: 'ggz' },
    { naam: 'Verslavingszorg De Zeewering', domein: 'zorg', convenant: true, categorie: 'verslavingszorg' },
    { naam: 'Wijkteam Schalkvaart', domein: 'sociaal', convenant: true, categorie: 'overig' },
    { naam: 'Woonstichting Spaarnewaard', domein: 'sociaal', convenant: true, categorie: 'woningcorporatie' },
    { naam: 'Gemeente Duinrand', domein: 'gemeentelijk', convenant: true, categorie: 'gemeente' },
    { naam: 'Inloophuis De Luwte', domein: 'sociaal', convenant: false, categorie: 'overig' },
  ],
  personen: [
    {
      naam: 'Ilse van Dam',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Kennemerland',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Jurriaan Bos',
      functienaam: 'procesregisseur',
      organisatie: 'Zorg- en Veiligheidshuis Kennemerland',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Margreet Visser',
      functienaam: 'manager',
      organisatie: 'Zorg- en Veiligheidshuis Kennemerland',
      functies: ['manager'],
    },
    partner('Wout Kramer', 'reclasseringswerker', 'Reclassering Duin en Spaarne'),
    overal('Reclassering Duin en Spaarne'),
    partner('Esra Demir', 'casemanager', 'GGZ De Binnenduin'),
    partner('Dennis Mol', 'wijkagent', 'Politie basisteam Duinrand'),
    partner('Hanneke Prins', 'ambulant behandelaar', 'Verslavingszorg De Zeewering'),
    partner('Sunil Baldew', 'sociaal werker', 'Wijkteam Schalkvaart'),
    partner('Petra Zonneveld', 'woonconsulent', 'Woonstichting Spaarnewaard'),
    partner('Ronald Kuiper', 'beleidsmedewerker zorg en veiligheid', 'Gemeente Duinrand'),
    partner('Tineke Loos', 'vrijwilliger', 'Inloophuis De Luwte'),
    ...beheerders('Zorg- en Veiligheidshuis Kennemerland', ['Marian Groot', 'Edwin Hoek']),
  ],
}
