import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Karim Benali', 'Joris Brandsma', 'Mirthe de Graaf']

/** Held last week: the plan still has to go out, and one actie is late (NET-37). */
export async function tellFamilieDeBruin(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -30,
    aanmelding: {
      door: 'Joris Brandsma',
      onderdeel: 'de-bilt',
      niveau: 3,
      urgentie: 'spoed',
      doel: 'De ruzies in de straat stoppen en het gezin krijgt de hulp die past.',
      grondslag: 'publieke-taak',
      themas: [],
      waaromNietEigenKeten: 'De politie komt elke week aan de deur. Dat maakt het thuis niet veiliger.',
      huishouden: [
        { naam: 'Marcel de Bruin', isIndexpersoon: true, geboortedatum: '1978-10-08', geslacht: 'man', rol: 'vader' },
        { naam: 'Ilona de Bruin', geboortedatum: '1980-04-16', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Jesse de Bruin', geboortedatum: '2011-06-23', geslacht: 'man', rol: 'zoon', gezag: 'beide ouders' },
      ],
    },
    besluit: { procesregisseur: 'Amir Sadek', reden: 'Zorg en overlast lopen door elkaar.', team: TEAM },
    aanvaardt: TEAM,
  })
  const day = onWerkdag(klok, -8)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(day, '10:00'),
    doel: 'Afspreken wie naast het gezin staat en wie op de straat let.',
    genodigden: TEAM,
    plaats: 'CJG De Bilt, zaal 1',
    huis: 'de-bilt',
    minuten: 120,
  })
  klok.zet(day, '10:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Karim Benali',
    vastgesteld: true,
    plan: {
      teksten: { 'gezamenlijk-doel': 'Marcel: “Ik wil dat Jesse zonder schelden naar school kan.”' },
      zorgen: [{ spreker: 'Joris Brandsma', tekst: 'Vijf meldingen in een maand, steeds na elf uur.' }],
      doelen: ['Na tien uur is het stil in de straat.'],
    },
    acties: [
      { wie: 'Joris Brandsma', wat: 'Met de twee buren praten over wat zij nodig hebben.', dag: -2 },
      { wie: 'Mirthe de Graaf', wat: 'Een gesprek met Ilona plannen.', dag: 5 },
    ],
    vervolg: { dag: klok.dag(onWerkdag(klok, 27)) },
  })
}
