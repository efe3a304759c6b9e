import { beginCasus } from '../../parts/casus-parts.ts'
import { nextOverleg } from '../../parts/overleg-moment.ts'
import { acceptUitnodiging, declineUitnodiging, planOverleg, prepareInbreng } from '../../parts/overleg-parts.ts'
import type { Toneel } from '../../toneel.ts'

const TEAM = ['Sunil Baldew', 'Dennis Mol', 'Petra Zonneveld', 'Esra Demir']

/** The first ICO is almost there: one prepared, one cannot come, two are silent (OVL-04). */
export async function tellFamilieBrand(toneel: Toneel): Promise<void> {
  const { klok } = toneel
  const casus = await beginCasus(toneel, {
    dag: -15,
    aanmelding: {
      door: 'Petra Zonneveld',
      niveau: null,
      doel: 'Het gezin houdt de woning en de straat wordt weer rustig.',
      grondslag: 'publieke-taak',
      themas: [],
      waaromNietEigenKeten: 'Alleen aanzeggen leidt tot ontruiming. Daar wordt niemand beter van.',
      huishouden: [
        { naam: 'Chantal Brand', isIndexpersoon: true, geboortedatum: '1985-04-04', geslacht: 'vrouw', rol: 'moeder' },
        { naam: 'Jesse Brand', geboortedatum: '2010-07-15', geslacht: 'man', rol: 'zoon', gezag: 'moeder' },
      ],
    },
    besluit: { procesregisseur: 'Jurriaan Bos', reden: 'Ontruiming dreigt en er zijn zorgen om de zoon.', team: TEAM },
    aanvaardt: TEAM,
  })
  const overleg = await planOverleg(casus, {
    begin: nextOverleg(klok),
    doel: 'Afspreken wie wat doet voordat de rechter beslist.',
    genodigden: TEAM,
    plaats: 'Veiligheidshuis, kamer Duin',
  })
  klok.zet(-6, '09:45')
  await acceptUitnodiging(overleg, ['Petra Zonneveld', 'Sunil Baldew'])
  await declineUitnodiging(overleg, 'Esra Demir', 'Ik ben die dag op de kliniek. Ik stuur mijn informatie vooraf.')
  klok.zet(-2, '14:30')
  await prepareInbreng(overleg, 'Petra Zonneveld', {
    actueel: 'Elf klachten in drie maanden, vooral ’s nachts. De huur loopt vier maanden achter.',
    verleden: 'Tot vorig jaar nooit een klacht.',
  })
}
