import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { createMailgroep } from '../../parts/mailgroep-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Noor Aerts', 'Daan Wijnhoven', 'Lies Teeuwen']

/** Held nine days ago: the verslag is shared, the plan is not, and that is too late (NET-36, NET-37). */
export async function tellMoniekVossen(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -33,
    aanmelding: {
      door: 'Daan Wijnhoven',
      niveau: 3,
      doel: 'Moniek krijgt rust in huis en kan weer voor haar zoon zorgen.',
      grondslag: 'toestemming',
      themas: ['persoonlijke-situatie', 'maatschappelijke-uitval'],
      waaromNietEigenKeten: 'Behandeling, schulden en opvoeding raken elkaar. Niemand heeft het hele beeld.',
      huishouden: [
        { naam: 'Moniek Vossen', isIndexpersoon: true, geboortedatum: '1988-12-05', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Jayden Vossen', geboortedatum: '2014-02-11', geslacht: 'man', rol: 'zoon', gezag: 'moeder' },
      ],
    },
    besluit: { procesregisseur: 'Yvonne Janssen', reden: 'Drie soorten hulp zonder gezamenlijk plan.', team: TEAM },
    aanvaardt: TEAM,
  })
  const gepland = await planOverleg(casus, {
    begin: toneel.klok.moment(-9, '14:00'),
    doel: 'Eén plan voor Moniek en Jayden.',
    genodigden: TEAM,
    plaats: 'Zorg- en Veiligheidshuis, zaal Maas',
  })
  toneel.klok.zet(-9, '14:00')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Noor Aerts',
    vastgesteld: true,
    plan: {
      teksten: {
        'gezamenlijk-doel': 'Moniek slaapt, betaalt haar rekeningen en brengt Jayden zelf naar school.',
        'gewenst-resultaat': 'Na de zomer woont Jayden weer alle dagen thuis.',
      },
      krachten: [{ spreker: 'Lies Teeuwen', tekst: 'Moniek vraagt om hulp voordat het misgaat.' }],
      zorgen: [{ spreker: 'Noor Aerts', tekst: 'Zij drinkt als zij alleen is.', sinds: 'de scheiding' }],
      doelen: ['Jayden is elke schooldag op tijd op school.'],
    },
    acties: [
      { wie: 'Lies Teeuwen', wat: 'Met Moniek de post openen en een lijst van schulden maken.', dag: -2 },
      { wie: 'Daan Wijnhoven', wat: 'Twee gesprekken per week, waarvan een thuis.', dag: 30 },
    ],
    vervolg: { dag: toneel.klok.dag(onWerkdag(toneel.klok, 33)) },
  })
  toneel.klok.zet(-7, '10:20')
  await createMailgroep(casus)
  await shareUitkomst(casus, ['verslag'])
}
