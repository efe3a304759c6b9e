import { beginCasus } from '../../parts/casus-parts.ts'
import { applyVisies, moveToLaag } from '../../parts/laag-parts.ts'
import { nextOverleg, onWerkdag } from '../../parts/overleg-moment.ts'
import { acceptUitnodiging, planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import { offerReflectie, sendPatroon } from '../../parts/stamtafel-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Bart Nijhuis', 'Nour Azzouzi', 'Wilco Otten']

/** The MDO is today or tomorrow; one netwerkpartner has not answered (OVL-11). */
export async function tellFamilieWeenink(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -11,
    aanmelding: {
      door: 'Nour Azzouzi',
      onderdeel: 'harderwijk',
      niveau: 4,
      urgentie: 'spoed',
      doel: 'Linda en de kinderen zijn veilig, ook als Ronnie thuiskomt.',
      grondslag: 'wettelijke-plicht',
      themas: [],
      waaromNietEigenKeten: 'Zorg en veiligheid moeten tegelijk bewegen, anders verplaatst het gevaar.',
      huishouden: [
        { naam: 'Linda Weenink', isIndexpersoon: true, geboortedatum: '1992-06-30', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Ronnie Schepers', geboortedatum: '1989-01-09', geslacht: 'man', rol: 'ex-partner' },
        {
          naam: 'Tess Schepers',
          geboortedatum: '2018-05-04',
          geslacht: 'vrouw',
          rol: 'dochter',
          gezag: 'beide ouders',
        },
      ],
      bekendeRegie: 'Bart Nijhuis',
    },
    besluit: { procesregisseur: 'Dorien Lammers', reden: 'Ernstig gevaar en veel partijen.', team: TEAM.slice(1) },
    aanvaardt: TEAM,
  })
  await moveToLaag(casus, 'procesregie-zvh', 'Zorg en veiligheid moeten tegelijk bewegen.')
  await applyVisies(casus, ['ave', 'gefaseerd-samenwerken'])
  const overleg = await planOverleg(casus, {
    begin: nextOverleg(toneel.klok),
    doel: 'Eerst veiligheid, daarna herstel: wie doet wat deze week.',
    genodigden: TEAM,
    zekerAanwezig: ['Nour Azzouzi'],
    plaats: 'Veiligheidskamer Harderwijk',
    huis: 'harderwijk',
  })
  toneel.klok.zet(-5, '12:15')
  await acceptUitnodiging(overleg, ['Nour Azzouzi', 'Bart Nijhuis'])
  await prepareInbreng(overleg, 'Nour Azzouzi', {
    actueel: 'Linda wil aangifte doen en is bang voor wat daarna komt.',
    verleden: 'Twee eerdere meldingen, allebei na een weekend samen.',
  })
  toneel.klok.zet(onWerkdag(toneel.klok, -4), '16:30')
  await sendPatroon(casus, {
    thema: 'huiselijk-geweld',
    gebied: 'Noord-Veluwe',
    patroon: 'Aangifte en hulp wachten op elkaar',
    toelichting:
      'Wie aangifte doet, krijgt pas hulp als de aangifte rond is. Juist die weken is het thuis het gevaarlijkst.',
    aantalCasussen: 2,
    vraag: 'kaders',
  })
  toneel.klok.zet(onWerkdag(toneel.klok, -3), '11:15')
  await offerReflectie(casus, {
    vraag: 'Hoe houden we moeder veilig zonder haar de regie uit handen te nemen?',
    beschrijving:
      'Linda wil aangifte doen, maar is bang voor wat daarna komt. Wij willen snel handelen; zij wil eerst met haar zus praten. Elke dag dat we wachten, kan het misgaan. Als we niet wachten, raken we haar vertrouwen kwijt.',
  })
}
