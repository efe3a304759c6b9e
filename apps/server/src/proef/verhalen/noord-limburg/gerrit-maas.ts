import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Lies Teeuwen', 'Sanne Hendrix', 'Ton Verstappen']

/** Held five days ago and nothing shared yet: the warning is there, two days are left (NET-37). */
export async function tellGerritMaas(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -27,
    aanmelding: {
      door: 'Sanne Hendrix',
      niveau: 3,
      doel: 'Gerrit vindt na zijn straf een plek in het dorp waar hij niemand lastigvalt.',
      grondslag: 'wgs',
      themas: ['recidive'],
      waaromNietEigenKeten: 'De reclassering stopt over drie maanden. Dan is er niemand meer die kijkt.',
      huishouden: [{ naam: 'Gerrit Maas', isIndexpersoon: true, geboortedatum: '1966-03-25', geslacht: 'man' }],
    },
    besluit: { procesregisseur: 'Bas Vervoort', reden: 'Na de straf moet er een net om hem heen zijn.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: toneel.klok.moment(-5, '09:30'),
    doel: 'Een plan voor de tijd na de straf.',
    genodigden: TEAM,
    plaats: 'Zorg- en Veiligheidshuis, zaal Peel',
  })
  toneel.klok.zet(-5, '09:30')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Lies Teeuwen',
    vastgesteld: true,
    plan: {
      teksten: {
        aanleiding: 'De straf van Gerrit loopt af. In het dorp weten mensen wat hij deed.',
        'gezamenlijk-doel': 'Gerrit woont rustig, heeft mensen om zich heen en het dorp voelt zich veilig.',
      },
      zorgen: [{ spreker: 'Ton Verstappen', tekst: 'Een paar bewoners zeggen dat zij hem niet willen.' }],
      doelen: ['Gerrit heeft drie mensen die hij kan bellen.'],
    },
    acties: [
      { wie: 'Ton Verstappen', wat: 'Een woning zoeken aan de andere kant van het dorp.', dag: 16 },
      { wie: 'Lies Teeuwen', wat: 'Met Gerrit een lijst maken van mensen die hij vertrouwt.', dag: 2 },
    ],
    vervolg: { dag: toneel.klok.dag(onWerkdag(toneel.klok, 37)) },
  })
}
