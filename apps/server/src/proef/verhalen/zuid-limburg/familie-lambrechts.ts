import { beginCasus } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** Just taken up: the team is asked, half of it answered; an organisation without the convenant joins on a ground (NET-15). */
export async function tellFamilieLambrechts(toneel: Toneel): Promise<void> {
  await beginCasus(toneel, {
    dag: -4,
    aanmelding: {
      door: 'Naima Bouzid',
      onderdeel: 'westelijke-mijnstreek',
      doel: 'De drie kinderen groeien veilig op en moeder staat er niet alleen voor.',
      grondslag: 'handvat-gegevensuitwisseling',
      themas: ['huiselijk-geweld', 'kindermishandeling'],
      waaromNietEigenKeten: 'Vader is uit huis geplaatst. Niemand weet wie er na die tien dagen voor het gezin is.',
      huishouden: [
        { naam: 'Chantal Lambrechts', isIndexpersoon: true, geboortedatum: '1992-05-09', rol: 'moeder' },
        { naam: 'Robin Lambrechts', geboortedatum: '2014-07-22', rol: 'kind', gezag: 'beide ouders' },
        { naam: 'Mila Lambrechts', geboortedatum: '2017-03-02', rol: 'kind', gezag: 'beide ouders' },
        { naam: 'Stef Lambrechts', geboortedatum: '1989-11-25', rol: 'vader' },
      ],
    },
    besluit: {
      procesregisseur: 'Koen Raemaekers',
      reden: 'Veiligheid van kinderen, met politie, zorg en gemeente.',
      team: [
        'Naima Bouzid',
        'Ruud Snijders',
        'Ilse Frijns',
        ['Sjef Lemmens', 'De kinderen eten drie keer per week bij De Linde. Moeder vroeg zelf of Sjef meedoet.'],
      ],
    },
    aanvaardt: ['Naima Bouzid', 'Sjef Lemmens'],
  })
}
