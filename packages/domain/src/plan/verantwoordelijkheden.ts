import type { CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import type { Rol } from '../toegang/rollen.ts'

/** The three kinds of responsibility that a plan of Zuid Oost Utrecht names (ROL-60). */
export const VERANTWOORDELIJKHEDEN = ['acties', 'dagelijkse-regie', 'samenwerking'] as const
export type Verantwoordelijkheid = (typeof VERANTWOORDELIJKHEDEN)[number]

type Seat = { readonly rol: Rol; readonly naam: string }

/**
 * Who answers for what: acties by everyone who has one, daily regie by the casusregisseurs, co-operation and stagnation by the
 * procesregisseur. Only where regie goes by niveau and profile; elsewhere the plan does not state it (ROL-60).
 */
export function divideVerantwoordelijkheden(
  { wijze }: Pick<CasusregieToewijzing, 'wijze'>,
  seats: readonly Seat[],
  actiehouders: readonly string[],
): readonly { readonly soort: Verantwoordelijkheid; readonly wie: readonly string[] }[] {
  if (wijze !== 'naar-niveau-en-profiel') return []
  const holders = (rol: Rol) => seats.filter((seat) => seat.rol === rol).map(({ naam }) => naam)
  const wie: Record<Verantwoordelijkheid, readonly string[]> = {
    acties: [...new Set(actiehouders)],
    'dagelijkse-regie': holders('inhoudelijke-regie'),
    samenwerking: holders('procesregisseur'),
  }
  return VERANTWOORDELIJKHEDEN.map((soort) => ({ soort, wie: wie[soort] }))
}
