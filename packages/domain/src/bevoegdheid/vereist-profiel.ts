import type { CasusregieToewijzing, Niveau, Regisseur } from '../netwerk/profielwaarden.ts'
import type { Dag } from '../shared/dagen.ts'
import type { Competentieprofiel } from './competentieprofiel.ts'

type Vereiste = {
  readonly geldigVanaf: Dag
  readonly bron: string
  readonly profielen: Record<Regisseur, Record<Niveau, Competentieprofiel | null>>
}

/** Which profile each regie asks at each niveau; at niveau 1 nobody needs one for procesregie (ROL-50, B-56). */
export const VEREISTE_PROFIELEN: readonly Vereiste[] = [
  {
    geldigVanaf: '2020-06-22',
    bron: 'ROL-50, B-56: werkwijze 1Gezin1Plan1Regisseur 2020, Zuid Oost Utrecht',
    profielen: {
      'inhoudelijke-regie': {
        1: 'casusregisseur-a',
        2: 'casusregisseur-a',
        3: 'casusregisseur-b',
        4: 'casusregisseur-b-plus',
        5: 'casusregisseur-b-plus',
      },
      procesregisseur: {
        1: null,
        2: 'procesregisseur-a',
        3: 'procesregisseur-b',
        4: 'procesregisseur-b-plus',
        5: 'procesregisseur-b-plus',
      },
    },
  },
]

export const NIVEAUS = [1, 2, 3, 4, 5] as const satisfies readonly Niveau[]
const isNiveau = (niveau: number | null): niveau is Niveau => NIVEAUS.some((each) => each === niveau)

/**
 * The profile that this regie asks here, or null: only a netwerk that gives regie by niveau and profile asks one (NET-49), and
 * a casus without a niveau asks nothing yet. @throws when no table is valid on that day
 */
export function getVereistProfiel(
  { wijze }: Pick<CasusregieToewijzing, 'wijze'>,
  rol: Regisseur,
  niveau: number | null,
  onDay: Dag,
): Competentieprofiel | null {
  if (wijze !== 'naar-niveau-en-profiel' || !isNiveau(niveau)) return null
  const row = VEREISTE_PROFIELEN.findLast(({ geldigVanaf }) => geldigVanaf <= onDay)
  if (!row) throw new Error(`No table of required profiles valid on ${onDay}`)
  return row.profielen[rol][niveau]
}
