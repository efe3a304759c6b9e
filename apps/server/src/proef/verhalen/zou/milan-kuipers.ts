import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import { sendSignaal } from '../../parts/actie-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Tjeerd Postma', 'Hanna Bloem']

/** A gezin with a GI at the table; a signal waits for an answer of the procesregisseur (A-11, NET-30). */
export async function tellMilanKuipers(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -80,
    aanmelding: {
      door: 'Hanna Bloem',
      onderdeel: 'bunnik',
      niveau: 3,
      doel: 'Milan gaat weer naar school en is thuis welkom.',
      grondslag: 'wettelijke-plicht',
      themas: [],
      waaromNietEigenKeten: 'De hulp thuis en de jeugdbescherming moeten hetzelfde van het gezin vragen.',
      huishouden: [
        { naam: 'Milan Kuipers', isIndexpersoon: true, geboortedatum: '2011-03-12', geslacht: 'man', rol: 'zoon' },
        { naam: 'Saskia Kuipers', geboortedatum: '1982-12-01', geslacht: 'vrouw', rol: 'moeder' },
      ],
      partners: ['Tjeerd Postma'],
    },
    besluit: { procesregisseur: 'Esmee Kooiman', reden: 'Er komt een maatregel voor Milan.', team: TEAM },
    aanvaardt: TEAM,
  })
  const day = onWerkdag(klok, -60)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(day, '13:00'),
    doel: 'Een plan waar Milan en zijn moeder achter staan.',
    genodigden: TEAM,
    plaats: 'Centrum voor Elkaar, kamer 4',
    huis: 'bunnik',
    minuten: 120,
  })
  klok.zet(day, '13:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Hanna Bloem',
    vastgesteld: true,
    plan: {
      teksten: { 'gezamenlijk-doel': 'Milan: “Ik ga naar school als niemand mij elke ochtend belt.”' },
      doelen: ['Milan is vier dagen per week op school.'],
    },
    acties: [{ wie: 'Tjeerd Postma', wat: 'Met school één vaste persoon voor Milan afspreken.', dag: 10 }],
    vervolg: { dag: klok.dag(onWerkdag(klok, 6)) },
  })
  klok.zet(-57, '10:10')
  await shareUitkomst(casus)
  klok.zet(-1, '15:45')
  await sendSignaal(casus, 'Hanna Bloem', 'Saskia wil stoppen met de hulp thuis. Zij is moe en wil eerst rust.')
}
