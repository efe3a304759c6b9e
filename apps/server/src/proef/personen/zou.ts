import { beheerders, partner, type ProefNetwerk } from './proef-netwerk.ts'

export const ZOU: ProefNetwerk = {
  profiel: 'zou',
  naam: 'Regio Zuid Oost Utrecht',
  codeVoorvoegsel: 'ZOU',
  organisaties: [
    { naam: 'Lokaal team Zeist', domein: 'gemeentelijk', convenant: true },
    { naam: 'Lokaal team De Bilt', domein: 'gemeentelijk', convenant: true },
    { naam: 'Lokaal team Wijk bij Duurstede', domein: 'gemeentelijk', convenant: true },
    { naam: 'Lokaal team Bunnik', domein: 'gemeentelijk', convenant: true },
    { naam: 'Thuisbegeleiding De Rijn', domein: 'zorg', convenant: true },
    { naam: 'GI De Brug', domein: 'veiligheid', convenant: true },
    { naam: 'Politie basisteam Kromme Rijn', domein: 'veiligheid', convenant: true },
    { naam: 'GGZ De Lage Weide', domein: 'zorg', convenant: true },
    { naam: 'Wijkverpleging Heuvelzorg', domein: 'zorg', convenant: true },
    { naam: 'Basisschool De Kastanje', domein: 'sociaal', convenant: false },
  ],
  personen: [
    {
      naam: 'Yara Haddad',
      functienaam: 'procesregisseur lokaal team',
      organisatie: 'Lokaal team Zeist',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Amir Sadek',
      functienaam: 'procesregisseur lokaal team',
      organisatie: 'Lokaal team De Bilt',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Esmee Kooiman',
      functienaam: 'procesregisseur lokaal team',
      organisatie: 'Lokaal team Bunnik',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Carla Nijman',
      functienaam: 'PGA expert',
      organisatie: 'Lokaal team De Bilt',
      functies: ['procesregisseur'],
    },
    {
      naam: 'Bea Verkerk',
      functienaam: 'manager lokaal team',
      organisatie: 'Lokaal team Zeist',
      functies: ['manager'],
    },
    partner('Hanna Bloem', 'gezinsbegeleider', 'Thuisbegeleiding De Rijn'),
    {
      naam: 'Tjeerd Postma',
      functienaam: 'jeugdbeschermer',
      organisatie: 'GI De Brug',
      functies: ['ketenpartner', 'procesregisseur'],
    },
    partner('Joris Brandsma', 'wijkagent', 'Politie basisteam Kromme Rijn'),
    partner('Mirthe de Graaf', 'behandelaar', 'GGZ De Lage Weide'),
    partner('Lidy van Ginkel', 'wijkverpleegkundige', 'Wijkverpleging Heuvelzorg'),
    partner('Bram de Wit', 'mentor', 'Basisschool De Kastanje'),
    partner('Karim Benali', 'begeleider', 'Lokaal team Wijk bij Duurstede'),
    ...beheerders('Lokaal team Zeist', ['Loes Veldkamp', 'Sander Hooft']),
  ],
}
