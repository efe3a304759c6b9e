import { agreeActie } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { currentOverleg } from '../../parts/overleg-moment.ts'
import {
  acceptUitnodiging,
  openTafel,
  planOverleg,
  prepareInbreng,
  reachAgendapunt,
  recordPresence,
  takeNotes,
} from '../../parts/overleg-parts.ts'
import { writePlan } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Anouk Geraedts', 'Daan Wijnhoven', 'Mo El Amrani', 'Noor Aerts']

/** The first overleg is going on right now: the table is at the plan (OVL-24, OVL-29). */
export async function tellSemJacobs(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -13,
    aanmelding: {
      door: 'Daan Wijnhoven',
      niveau: 4,
      urgentie: 'spoed',
      doel: 'Sem en zijn zusje veilig thuis, en Sem van de drugs af.',
      grondslag: 'wgs',
      themas: ['persoonlijke-situatie', 'criminaliteit'],
      waaromNietEigenKeten: 'Behandeling helpt niet zolang er mensen aan de deur komen die geld van Sem willen.',
      huishouden: [
        { naam: 'Sem Jacobs', isIndexpersoon: true, geboortedatum: '2004-08-19', geslacht: 'man', rol: 'zoon' },
        { naam: 'Marja Jacobs', geboortedatum: '1976-06-03', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Fenna Jacobs', geboortedatum: '2013-12-27', geslacht: 'vrouw', rol: 'zusje', gezag: 'moeder' },
      ],
    },
    besluit: { procesregisseur: 'Yvonne Janssen', reden: 'Veiligheid en zorg moeten hier tegelijk.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: currentOverleg(toneel.klok),
    doel: 'Afspreken hoe het thuis veilig wordt en wie Sem helpt.',
    genodigden: TEAM,
    plaats: 'Zorg- en Veiligheidshuis, zaal Maas',
  })
  await acceptUitnodiging(gepland, TEAM)
  toneel.klok.zet(-1, '13:10')
  await prepareInbreng(gepland, 'Daan Wijnhoven', {
    actueel: 'Sem komt wekelijks. Hij gebruikt minder, maar is bang voor de mensen aan wie hij geld schuldig is.',
    verleden: 'Opname van zes weken in het voorjaar. Daarna snel terug in het oude patroon.',
  })
  await prepareInbreng(gepland, 'Anouk Geraedts', {
    actueel: 'Fenna slaapt bij een vriendin als er bezoek is. Moeder vraagt zelf om hulp.',
    verleden: 'Eerdere hulp stopte omdat het beter ging.',
  })
  await tellTafel(toneel, casus, gepland)
}

async function tellTafel(
  toneel: Toneel,
  casus: Awaited<ReturnType<typeof beginCasus>>,
  gepland: Awaited<ReturnType<typeof planOverleg>>,
): Promise<void> {
  const sinceOpening = Math.round((toneel.klok.start.getTime() - currentOverleg(toneel.klok).getTime()) / 60_000)
  toneel.klok.zet(0, '23:59')
  toneel.klok.verder(-sinceOpening)
  const tafel = await openTafel(gepland)
  await recordPresence(tafel, ['Yvonne Janssen', ...TEAM.slice(0, 3)])
  await reachAgendapunt(tafel, 'gezamenlijk-doel')
  await takeNotes(tafel, {
    'Mo El Amrani': 'Twee keer een auto voor de deur gezien met dezelfde mannen. Moeder doet geen aangifte uit angst.',
    'Anouk Geraedts': 'Fenna vertelt op school dat zij niet alleen thuis durft te zijn.',
  })
  await writePlan(casus, {
    teksten: {
      aanleiding: 'Sem heeft schulden bij mensen die aan de deur komen. Zijn zusje is bang.',
      'gezamenlijk-doel':
        'Thuis is weer veilig voor Fenna en moeder. Sem krijgt hulp bij zijn schulden en zijn gebruik.',
    },
    krachten: [{ spreker: 'Daan Wijnhoven', tekst: 'Sem komt elke week, ook als het slecht gaat.' }],
    zorgen: [{ spreker: 'Anouk Geraedts', tekst: 'Fenna durft niet alleen thuis te zijn.', sinds: 'september' }],
  })
  await agreeActie(casus, {
    wie: 'Mo El Amrani',
    wat: 'Het adres op de lijst zetten, zodat de politie meteen komt als moeder belt.',
    dag: 1,
    overlegId: tafel.overleg.overlegId,
  })
}
