import { fileAanmelding } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** Two aanmeldingen that wait for a decision: one in a hurry, one below the entry level of this netwerk (INT-08, INT-11). */
export async function tellNieuweAanmeldingen(toneel: Toneel): Promise<void> {
  toneel.klok.zet(-6, '16:10')
  await fileAanmelding(toneel, {
    door: 'Ton Verstappen',
    niveau: 2,
    doel: 'Voorkomen dat Wim zijn woning kwijtraakt.',
    grondslag: 'publieke-taak',
    themas: ['persoonlijke-situatie'],
    waaromNietEigenKeten: 'Wij mogen alleen naar de huur kijken. Wim praat niet met de schuldhulp.',
    huishouden: [{ naam: 'Wim Gielen', isIndexpersoon: true, geboortedatum: '1971-02-18', geslacht: 'man' }],
    partners: ['Lies Teeuwen'],
  })
  toneel.klok.zet(-1, '17:25')
  await fileAanmelding(toneel, {
    door: 'Mo El Amrani',
    niveau: 3,
    urgentie: 'spoed',
    doel: 'De veiligheid van Esra en haar kinderen, en hulp voor haar ex-man.',
    grondslag: 'vitaal-belang',
    themas: ['algemene-veiligheid', 'persoonlijke-situatie'],
    waaromNietEigenKeten: 'De politie kan ingrijpen als het misgaat, maar niet zorgen dat het niet meer misgaat.',
    huishouden: [
      { naam: 'Esra Demir', isIndexpersoon: true, geboortedatum: '1990-11-02', geslacht: 'vrouw', rol: 'moeder' },
      { naam: 'Yusuf Demir', geboortedatum: '2015-04-21', geslacht: 'man', rol: 'zoon', gezag: 'moeder' },
      { naam: 'Lina Demir', geboortedatum: '2019-09-08', geslacht: 'vrouw', rol: 'dochter', gezag: 'moeder' },
    ],
    partners: ['Anouk Geraedts'],
    anderePartners: 'De school van Yusuf maakt zich ook zorgen.',
  })
}
