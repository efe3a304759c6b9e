import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { RegieProfile } from './choose-inhoudelijke-regie.ts'
import type { Deelname } from './deelname.ts'
import { NOTITIE_VELDEN } from './overdracht.ts'
import type { OverdrachtVoorgesteld, ProposeOverdracht } from './propose-overdracht.ts'

export type ProposeProcesregie = Omit<ProposeOverdracht, 'opvolger'> & {
  readonly opvolger: Deelname & { readonly isProcesregisseur: boolean }
}
export type ProposeProcesregieRefusal =
  | 'not-the-procesregisseur'
  | 'opvolger-is-voorganger'
  | 'opvolger-is-no-procesregisseur'
  | 'procesregisseur-cannot-be-inhoudelijke-regie'
  | 'notitie-incomplete'
  | 'overdracht-already-open'

/**
 * Propose who takes over the procesregie: by the one who holds it, to someone whom the netwerk knows as procesregisseur
 * and who does not hold the inhoudelijke regie where that may not go together (ROL-09, ROL-36, ROL-42).
 */
export function proposeProcesregie(
  casus: { readonly procesDeelnameId: string; readonly openOverdracht: boolean },
  command: ProposeProcesregie,
  profile: RegieProfile,
  now: Date,
): Outcome<OverdrachtVoorgesteld, ProposeProcesregieRefusal> {
  const { door, opvolger, notitie } = command
  if (casus.openOverdracht) return refuse('overdracht-already-open')
  if (door.rol !== 'procesregisseur') return refuse('not-the-procesregisseur')
  if (opvolger.id === casus.procesDeelnameId) return refuse('opvolger-is-voorganger')
  if (!opvolger.isProcesregisseur) return refuse('opvolger-is-no-procesregisseur')
  if (opvolger.rol === 'inhoudelijke-regie' && profile.procesregisseurMag === 'nee') {
    return refuse('procesregisseur-cannot-be-inhoudelijke-regie')
  }
  if (NOTITIE_VELDEN.some((veld) => isBlank(notitie[veld]))) return refuse('notitie-incomplete')
  return accept({
    status: 'voorgesteld',
    vanDeelnameId: casus.procesDeelnameId,
    naarDeelnameId: opvolger.id,
    notitie,
    voorgesteldDoor: door.id,
    voorgesteldOp: now,
  })
}
