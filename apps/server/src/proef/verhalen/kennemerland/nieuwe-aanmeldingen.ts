import { fileAanmelding } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** Two aanmeldingen that wait for a decision, one in a hurry. */
export async function tellAanmeldingenInKennemerland(toneel: Toneel): Promise<void> {
  toneel.klok.zet(-5, '15:10')
  await fileAanmelding(toneel, {
    door: 'Sunil Baldew',
    niveau: null,
    doel: 'Hij komt van de straat en laat zich helpen.',
    grondslag: 'publieke-taak',
    themas: [],
    waaromNietEigenKeten: 'Hij vertrouwt niemand lang genoeg. Wij hebben elkaar nodig om vol te houden.',
    huishouden: [{ naam: 'Bram Duivenvoorde', isIndexpersoon: true, geboortedatum: '1979-06-27', geslacht: 'man' }],
    partners: ['Hanneke Prins'],
  })
  toneel.klok.zet(-1, '16:45')
  await fileAanmelding(toneel, {
    door: 'Dennis Mol',
    niveau: null,
    urgentie: 'spoed',
    doel: 'Voorkomen dat de ruzie tussen de twee gezinnen uit de hand loopt.',
    grondslag: 'vitaal-belang',
    themas: [],
    waaromNietEigenKeten: 'De politie kan de gezinnen uit elkaar halen, niet met elkaar laten praten.',
    huishouden: [{ naam: 'Ferry Kooij', isIndexpersoon: true, geboortedatum: '1986-09-19', geslacht: 'man' }],
    partners: ['Petra Zonneveld'],
  })
}
