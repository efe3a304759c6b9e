import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Ilse Frijns', 'Theo Wolfs', 'Ruud Snijders']

/** Held five days ago: the actielijst is not shared yet and the warning is there (NET-37). */
export async function tellAnjaKusters(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -24,
    aanmelding: {
      door: 'Ruud Snijders',
      onderdeel: 'maastricht-heuvelland',
      doel: 'Anja wordt niet meer verward op straat gevonden.',
      grondslag: 'handvat-gegevensuitwisseling',
      themas: ['overlast'],
      waaromNietEigenKeten: 'Wij brachten haar dit jaar elf keer thuis. Dat helpt een nacht.',
      huishouden: [{ naam: 'Anja Kusters', isIndexpersoon: true, geboortedatum: '1969-06-28', geslacht: 'vrouw' }],
    },
    besluit: { procesregisseur: 'Koen Raemaekers', reden: 'Zorg en politie lopen langs elkaar.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: toneel.klok.moment(-5, '11:00'),
    doel: 'Afspreken wie er is als Anja in de war raakt.',
    genodigden: TEAM,
    plaats: 'Zorg- en Veiligheidshuis, zaal 3',
    huis: 'maastricht-heuvelland',
  })
  toneel.klok.zet(-5, '11:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM.slice(0, 2),
    regie: 'Ilse Frijns',
    notities: { 'Theo Wolfs': 'De buurvrouw heeft een sleutel en wil best bellen als zij iets merkt.' },
    plan: { teksten: { 'gezamenlijk-doel': 'Anja slaapt thuis en iemand merkt het op tijd als het minder gaat.' } },
    acties: [
      { wie: 'Ilse Frijns', wat: 'Met Anja een kaart maken: wat helpt mij als ik in de war ben.', dag: 5 },
      { wie: 'Theo Wolfs', wat: 'De buurvrouw vragen of haar nummer op de kaart mag.', dag: 1 },
    ],
    vervolg: { reden: 'Eerst kijken of de kaart werkt. Ilse en Koen bellen over een maand.' },
  })
}
