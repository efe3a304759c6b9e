import { beginCasus, declineSeat } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** A casus that was just taken up: two said yes, one said no, two did not answer yet (ROL-02). */
export async function tellRickyTimmermans(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -5,
    aanmelding: {
      door: 'Anouk Geraedts',
      niveau: 3,
      doel: 'Ricky gaat weer naar school en blijft uit de problemen op straat.',
      grondslag: 'wgs',
      themas: ['criminaliteit', 'maatschappelijke-uitval'],
      waaromNietEigenKeten: 'Wij bereiken Ricky thuis niet. De politie en de school zien hem elk op een ander moment.',
      huishouden: [
        { naam: 'Ricky Timmermans', isIndexpersoon: true, geboortedatum: '2010-05-30', geslacht: 'man', rol: 'zoon' },
        { naam: 'Petra Timmermans', geboortedatum: '1983-01-14', geslacht: 'vrouw', rol: 'moeder' },
      ],
    },
    besluit: {
      procesregisseur: 'Yvonne Janssen',
      reden: 'School, straat en thuis hangen samen. Dat vraagt één plan.',
      team: [
        'Anouk Geraedts',
        'Mo El Amrani',
        'Daan Wijnhoven',
        'Sanne Hendrix',
        ['Greet Nabben', 'Ricky helpt op zaterdag bij de voedselbank. Moeder en Ricky vinden goed dat Greet meepraat.'],
      ],
    },
    aanvaardt: ['Anouk Geraedts', 'Mo El Amrani'],
  })
  await declineSeat(casus, 'Daan Wijnhoven')
}
