import { fileAanmelding } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** One aanmelding waits for a decision. */
export async function tellAanmeldingenInNog(toneel: Toneel): Promise<void> {
  toneel.klok.zet(-2, '11:50')
  await fileAanmelding(toneel, {
    door: 'Wilco Otten',
    onderdeel: 'apeldoorn',
    niveau: null,
    doel: 'Voorkomen dat de jongens van de Kanaalkade verder afglijden.',
    grondslag: 'publieke-taak',
    themas: [],
    waaromNietEigenKeten: 'Aanhouden helpt een avond. Thuis en op school weet niemand wat te doen.',
    huishouden: [{ naam: 'Dylan Vreman', isIndexpersoon: true, geboortedatum: '2008-12-13', geslacht: 'man' }],
    partners: ['Bart Nijhuis'],
  })
}
