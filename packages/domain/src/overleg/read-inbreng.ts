import type { Rol } from '../toegang/rollen.ts'
import type { OverlegStatus } from './overleg.ts'

/** Whether the table has opened: from then on those who sit at it see each other's preparation. */
const OPENED: Record<OverlegStatus, boolean> = {
  gepland: false,
  lopend: true,
  verdaagd: true,
  afgerond: true,
  geannuleerd: false,
}

export type InbrengReader = { readonly isAuteur: boolean; readonly rol: Rol; readonly aanwezig: boolean }

/**
 * Who reads a preparation: its author and the regie always, those present from the moment the overleg opens
 * (OVL-05, PRV-36); what the procesregisseur restricted goes back to author and regie (PRV-04).
 */
export function mayReadInbreng(
  inbreng: { readonly beperkt: boolean },
  overlegStatus: OverlegStatus,
  reader: InbrengReader,
) {
  if (reader.isAuteur || reader.rol === 'procesregisseur' || reader.rol === 'inhoudelijke-regie') return true
  return OPENED[overlegStatus] && reader.aanwezig && !inbreng.beperkt
}
