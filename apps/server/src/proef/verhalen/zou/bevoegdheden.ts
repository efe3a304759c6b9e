import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import type { Toneel } from '../../toneel.ts'

type Rij = {
  readonly wie: string
  readonly profiel: Competentieprofiel
  readonly mandaat?: string
  readonly dagenNog?: number
}

const BEGIN = -390
const PROFIELEN: readonly Rij[] = [
  { wie: 'Amir Sadek', profiel: 'procesregisseur-b' },
  { wie: 'Esmee Kooiman', profiel: 'procesregisseur-b' },
  { wie: 'Carla Nijman', profiel: 'procesregisseur-b-plus', mandaat: 'Besluit van de gemeentesecretaris over regie' },
  { wie: 'Hanna Bloem', profiel: 'casusregisseur-b' },
  { wie: 'Karim Benali', profiel: 'casusregisseur-b', dagenNog: 150 },
  { wie: 'Tjeerd Postma', profiel: 'procesregisseur-b' },
  { wie: 'Mirthe de Graaf', profiel: 'casusregisseur-a' },
  { wie: 'Lidy van Ginkel', profiel: 'casusregisseur-a' },
]

/** Who may hold which regie: registered before the first casus begins; one profile runs out soon (ROL-53, ROL-54). */
export async function tellBevoegdheden({ klok, acteur, wie }: Toneel): Promise<void> {
  klok.zet(BEGIN)
  const register = (door: string, { wie: naam, profiel, mandaat, dagenNog }: Rij) =>
    acteur.doe(wie(door), 'POST /v1/personen/{persoonId}/profielregistraties', {
      params: { persoonId: wie(naam).persoonId },
      body: {
        profiel,
        vanaf: klok.dag(BEGIN),
        tot: dagenNog === undefined ? null : klok.dag(dagenNog),
        bewijs: 'Leergang regie afgerond, toets met goed gevolg',
        ...(mandaat ? { mandaat } : {}),
      },
    })
  for (const rij of PROFIELEN) await register('Loes Veldkamp', rij)
  await register('Bea Verkerk', { wie: 'Yara Haddad', profiel: 'procesregisseur-a', dagenNog: 40 })
  await acteur.doe(wie('Bea Verkerk'), 'POST /v1/personen/{persoonId}/toerusting', {
    params: { persoonId: wie('Yara Haddad').persoonId },
    body: {
      competenties: 'Leergang regie, elke maand intervisie.',
      bevoegdheden: 'Mag partijen bij elkaar roepen en binnen het budget van het team hulp inzetten.',
      randvoorwaarden: 'Twaalf uur per week voor regie, een vaste collega als achterwacht.',
    },
  })
  await acteur.doe(wie('Yara Haddad'), 'POST /v1/mijn-beoordelingen', {
    body: {
      profiel: 'procesregisseur-a',
      scores: [
        { code: 'pa-overleg', score: 4 },
        { code: 'pa-grenzen', score: 2 },
        { code: 'pa-geld', score: 2 },
        { code: 'pa-sparren', score: 3 },
      ],
    },
  })
  await acteur.doe(wie('Bea Verkerk'), 'POST /v1/personen/{persoonId}/beoordelingen', {
    params: { persoonId: wie('Yara Haddad').persoonId },
    body: {
      profiel: 'procesregisseur-a',
      scores: [
        { code: 'pa-overleg', score: 3 },
        { code: 'pa-grenzen', score: 4 },
        { code: 'pa-geld', score: 3 },
      ],
    },
  })
}
