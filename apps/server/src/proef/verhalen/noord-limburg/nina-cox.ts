import { acceptSeats, findCasus } from '../../parts/casus-parts.ts'
import { finishCasus } from '../../parts/finished-casus.ts'
import { reopenCasus } from '../../parts/regie-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Anouk Geraedts', 'Daan Wijnhoven']

/** Closed in spring and opened again this week: the old plan is there, the members are asked anew (SLT-04). */
export async function tellNinaCox(toneel: Toneel): Promise<void> {
  const casus = await finishCasus(toneel, {
    begin: {
      dag: -210,
      aanmelding: {
        door: 'Anouk Geraedts',
        niveau: 3,
        doel: 'Nina woont veilig bij haar tante en gaat naar school.',
        grondslag: 'wgs',
        themas: ['persoonlijke-situatie', 'algemene-veiligheid'],
        waaromNietEigenKeten: 'Jeugdhulp en verslavingszorg wisten niet van elkaar wat er was afgesproken.',
        huishouden: [
          { naam: 'Nina Cox', isIndexpersoon: true, geboortedatum: '2009-12-16', geslacht: 'vrouw' },
          { naam: 'Wilma Cox', geboortedatum: '1979-03-05', geslacht: 'vrouw', rol: 'tante' },
        ],
      },
      besluit: { procesregisseur: 'Yvonne Janssen', reden: 'Eén plan voor Nina, met iedereen.', team: TEAM },
      aanvaardt: TEAM,
    },
    overlegDag: -196,
    plaats: 'Zorg- en Veiligheidshuis, zaal Maas',
    tafel: {
      aanwezig: TEAM,
      regie: 'Anouk Geraedts',
      vastgesteld: true,
      plan: {
        teksten: { 'gezamenlijk-doel': 'Nina is thuis bij haar tante veilig, blijft nuchter en haalt haar jaar.' },
      },
    },
    geenVervolg: 'Het loopt. Anouk belt als er iets verandert.',
    sluitDag: -100,
    sluiten: {
      naar: 'voorlopig-afgesloten',
      doelBehaald: 'deels',
      toelichting: 'Nina gaat elke dag naar school. Thuis is het rustig.',
      toegangTot: -86,
      gehoord: { 'Anouk Geraedts': 'Ik houd contact met school.', 'Daan Wijnhoven': 'De begeleiding is klaar.' },
    },
  })
  toneel.klok.zet(-3, '09:50')
  await reopenCasus(casus, {
    aanleiding: 'nieuw-signaal',
    reden: 'Nina is twee nachten weg geweest. Haar tante is bang dat zij weer gebruikt.',
  })
  toneel.klok.zet(-2, '08:30')
  await acceptSeats(await findCasus(toneel, casus.casusId, 'Yvonne Janssen'), ['Anouk Geraedts'])
}
