import { beginCasus } from '../../parts/casus-parts.ts'
import { nextOverleg } from '../../parts/overleg-moment.ts'
import { acceptUitnodiging, declineUitnodiging, planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Ans Crutzen', 'Joost Hamers', 'Ruud Snijders', 'Roel Smeets', 'Theo Wolfs']

/** The first overleg is today or tomorrow: two of five are prepared (OVL-04). */
export async function tellLeonHeijnen(toneel: Toneel): Promise<void> {
  const casus = await beginCasus(toneel, {
    dag: -15,
    aanmelding: {
      door: 'Ans Crutzen',
      onderdeel: 'parkstad',
      doel: 'Leon komt na zijn vrijlating niet opnieuw op straat te staan.',
      grondslag: 'wgs',
      themas: ['criminaliteit', 'overlast'],
      waaromNietEigenKeten: 'Zonder woning en inkomen houdt hij zich niet aan zijn voorwaarden.',
      huishouden: [{ naam: 'Leon Heijnen', isIndexpersoon: true, geboortedatum: '1979-08-06', geslacht: 'man' }],
      partners: ['Roel Smeets'],
    },
    besluit: { procesregisseur: 'Marleen Ubachs', reden: 'Hij komt over drie weken vrij zonder woning.', team: TEAM },
    aanvaardt: TEAM,
  })
  const overleg = await planOverleg(casus, {
    begin: nextOverleg(toneel.klok),
    doel: 'Regelen dat er op de dag van vrijlating een bed, inkomen en begeleiding is.',
    genodigden: TEAM,
    zekerAanwezig: ['Ans Crutzen'],
    plaats: 'Zorg- en Veiligheidshuis, zaal 1',
    huis: 'parkstad',
  })
  toneel.klok.zet(-8, '09:05')
  await acceptUitnodiging(overleg, ['Ans Crutzen', 'Roel Smeets', 'Theo Wolfs'])
  await declineUitnodiging(overleg, 'Ruud Snijders', 'Ik ben die week met verlof. Bel me gerust vooraf.')
  toneel.klok.zet(-3, '14:50')
  await prepareInbreng(overleg, 'Ans Crutzen', {
    actueel: 'Leon komt over drie weken vrij. Hij wil naar een begeleide woonplek.',
    verleden: 'Vorige keer stond hij na vier dagen op straat. Twee weken later zat hij weer vast.',
  })
  await prepareInbreng(overleg, 'Roel Smeets', {
    actueel: 'Hij heeft drie schulden. Een uitkering kan ingaan op de dag dat hij vrijkomt.',
    verleden: 'Eerdere schuldregeling stopte door de detentie.',
  })
}
