import { reportActie } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Naima Bouzid', 'Ruud Snijders', 'Ans Crutzen']

/** Held eight days ago and the actielijst still not shared: since today that is too late (NET-37). */
export async function tellBroersEussen(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -31,
    aanmelding: {
      door: 'Ans Crutzen',
      onderdeel: 'westelijke-mijnstreek',
      doel: 'Beide broers een kans geven zonder elkaar mee te trekken.',
      grondslag: 'wgs',
      themas: ['criminaliteit', 'radicalisering'],
      waaromNietEigenKeten: 'Ik begeleid alleen de oudste. De jongste glijdt achter hem aan.',
      huishouden: [
        { naam: 'Kevin Eussen', isIndexpersoon: true, geboortedatum: '2003-10-04', geslacht: 'man', rol: 'broer' },
        { naam: 'Dion Eussen', geboortedatum: '2008-01-19', geslacht: 'man', rol: 'broer', gezag: 'oma' },
      ],
    },
    besluit: { procesregisseur: 'Marleen Ubachs', reden: 'Twee broers, drie organisaties, geen plan.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: toneel.klok.moment(-8, '15:00'),
    doel: 'Eén lijn voor Kevin en Dion.',
    genodigden: TEAM,
    plaats: 'Zorg- en Veiligheidshuis, zaal 2',
    huis: 'westelijke-mijnstreek',
  })
  toneel.klok.zet(-8, '15:00')
  const [stage] = await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Naima Bouzid',
    plan: { teksten: { 'gezamenlijk-doel': 'Kevin werkt, Dion gaat naar school en oma krijgt hulp.' } },
    acties: [
      { wie: 'Naima Bouzid', wat: 'Met Dion en school een stage zoeken.', dag: 6 },
      { wie: 'Ruud Snijders', wat: 'Bij oma langsgaan en vertellen wie zij kan bellen.', dag: -1 },
    ],
    vervolg: { dag: toneel.klok.dag(onWerkdag(toneel.klok, 27)) },
  })
  toneel.klok.zet(-2, '10:45')
  if (stage) await reportActie(casus, stage, 'voortgang', 'School doet mee. Dion wil naar de garage van zijn oom.')
}
