import { beheerders, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const KENNEMERLAND: ProefNetwerk = {
  profiel: 'kennemerland',
  naam: 'Zorg- en Veiligheidshuis Kennemerland',
  codeVoorvoegsel: 'KEN',
  organisaties: [
    { naam: 'Zorg- en Veiligheidshuis Kennemerland', domein: 'gemeentelijk', convenant: true },
    { naam: 'Reclassering Duin en Spaarne', domein: 'justitieel', convenant: true },
    { naam: 'Politie basisteam Duinrand', domein: 'justitieel', convenant: true },
    { naam: 'GGZ De Binnenduin', domein: 'zorg', convenant: true },
    { naam: 'Verslavingszorg De Zeewering', domein: 'zorg', convenant: true },
    { naam: 'Wijkteam Schalkvaart', domein: 'sociaal', convenant: true },
    { naam: 'Woonstichting Spaarnewaard', domein: 'sociaal', convenant: true },
    { naam: 'Gemeente Duinrand', domein: 'gemeentelijk', convenant: true },
    { naam: 'Inloophuis De Luwte', domein: 'sociaal', convenant: false },
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
