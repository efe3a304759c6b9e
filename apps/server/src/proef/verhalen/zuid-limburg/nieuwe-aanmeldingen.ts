import { fileAanmelding } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** Two aanmeldingen that wait: one for today, one that has waited for more than a week (INT-09, INT-11). */
export async function tellAanmeldingenInZuid(toneel: Toneel): Promise<void> {
  toneel.klok.zet(-9, '10:35')
  await fileAanmelding(toneel, {
    door: 'Naima Bouzid',
    onderdeel: 'maastricht-heuvelland',
    doel: 'Delano los krijgen van de groep die hem klusjes laat doen.',
    grondslag: 'wgs',
    themas: ['criminaliteit'],
    waaromNietEigenKeten: 'Wij zien Delano, maar niet de groep. De politie ziet de groep, maar niet Delano.',
    huishouden: [{ naam: 'Delano Curfs', isIndexpersoon: true, geboortedatum: '2009-09-14', geslacht: 'man' }],
    partners: ['Ruud Snijders'],
  })
  toneel.klok.zet(0, '08:20')
  await fileAanmelding(toneel, {
    door: 'Ilse Frijns',
    onderdeel: 'parkstad',
    urgentie: 'acuut',
    doel: 'Voorkomen dat meneer zichzelf of een ander iets aandoet.',
    grondslag: 'vitaal-belang',
    themas: ['overlast'],
    waaromNietEigenKeten: 'Meneer weigert zorg. Hij dreigde gisteren met een mes naar de bezorger.',
    huishouden: [{ naam: 'Jos Vaessen', isIndexpersoon: true, geboortedatum: '1962-01-31', geslacht: 'man' }],
  })
}
