import { fileAanmelding } from '../../parts/casus-parts.ts'
import type { Toneel } from '../../toneel.ts'

/** One aanmelding waits for a lokaal team. */
export async function tellAanmeldingenInZou(toneel: Toneel): Promise<void> {
  toneel.klok.zet(-3, '10:35')
  await fileAanmelding(toneel, {
    door: 'Lidy van Ginkel',
    onderdeel: 'utrechtse-heuvelrug',
    niveau: 2,
    doel: 'Meneer Bosman kan met hulp thuis blijven wonen.',
    grondslag: 'toestemming',
    themas: [],
    waaromNietEigenKeten: 'Naast zorg is er hulp nodig bij geld en bezoek.',
    huishouden: [{ naam: 'Arie Bosman', isIndexpersoon: true, geboortedatum: '1946-08-21', geslacht: 'man' }],
  })
}
