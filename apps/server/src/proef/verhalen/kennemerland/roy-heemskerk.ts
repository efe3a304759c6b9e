import { logContact } from '../../parts/actie-parts.ts'
import { beginCasus } from '../../parts/casus-parts.ts'
import { holdOverleg } from '../../parts/hold-overleg.ts'
import { createMailgroep, writeMail } from '../../parts/mailgroep-parts.ts'
import { onWerkdag } from '../../parts/overleg-moment.ts'
import { planOverleg } from '../../parts/overleg-parts.ts'
import { shareUitkomst } from '../../parts/plan-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Dennis Mol', 'Wout Kramer', 'Hanneke Prins']

/** Everything that can be late is late: no next ICO was planned in its window, and the regisseurs were silent (NET-40, NET-42). */
export async function tellRoyHeemskerk(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -85,
    aanmelding: {
      door: 'Dennis Mol',
      niveau: null,
      doel: 'Hij pleegt geen nieuwe feiten en heeft overdag iets te doen.',
      grondslag: 'samenwerkingsconvenant',
      themas: [],
      waaromNietEigenKeten: 'Aanhouden en weer laten gaan verandert niets.',
      huishouden: [{ naam: 'Roy Heemskerk', isIndexpersoon: true, geboortedatum: '2001-12-22', geslacht: 'man' }],
    },
    besluit: { procesregisseur: 'Ilse van Dam', reden: 'Straf en zorg samen.', team: TEAM },
    aanvaardt: TEAM,
  })
  const dag = onWerkdag(klok, -70)
  const gepland = await planOverleg(casus, {
    begin: klok.moment(dag, '09:30'),
    doel: 'Een plan waar hij zelf iets aan heeft.',
    genodigden: TEAM,
    plaats: 'Veiligheidshuis, kamer Duin',
  })
  klok.zet(dag, '09:30')
  await holdOverleg(gepland, {
    aanwezig: TEAM,
    regie: 'Wout Kramer',
    vastgesteld: true,
    plan: {
      teksten: { 'gezamenlijk-doel': 'Roy werkt vier dagen en blijft uit de cel.' },
      doelen: ['Roy heeft een baan of een opleiding.'],
    },
    acties: [{ wie: 'Wout Kramer', wat: 'Roy aanmelden bij het leerwerktraject.', dag: -20 }],
    vervolg: { dag: klok.dag(onWerkdag(klok, dag + 56)) },
  })
  klok.zet(dag + 3, '15:30')
  await createMailgroep(casus)
  await shareUitkomst(casus)
  klok.zet(-46, '11:00')
  await logContact(casus, ['Wout Kramer'], 'Het begin is goed. Wij bellen over een maand.')
  klok.zet(-33, '09:00')
  await writeMail(casus, 'Dennis Mol', 'Rustige maand', 'Geen meldingen deze maand.')
}
