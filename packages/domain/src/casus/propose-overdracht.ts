import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import type { RegieProfile } from './choose-inhoudelijke-regie.ts'
import type { Deelname } from './deelname.ts'
import { NOTITIE_VELDEN, type Overdracht, type Overdrachtsnotitie } from './overdracht.ts'

export type ProposeOverdracht = {
  readonly door: Pick<Deelname, 'id' | 'rol'>
  readonly opvolger: Deelname
  readonly notitie: Overdrachtsnotitie
}
export type OverdrachtVoorgesteld = Omit<Overdracht, 'id'> & {
  readonly notitie: Overdrachtsnotitie
  readonly voorgesteldDoor: string
  readonly voorgesteldOp: Date
}
export type ProposeOverdrachtRefusal =
  | 'no-inhoudelijke-regie'
  | 'not-the-regie'
  | 'opvolger-is-voorganger'
  | 'opvolger-without-deelname'
  | 'procesregisseur-cannot-be-inhoudelijke-regie'
  | 'notitie-incomplete'
  | 'overdracht-already-open'

/** Propose a successor: by the one who leaves or by the procesregisseur, with a complete note; one proposal at a time (ROL-35). */
export function proposeOverdracht(
  casus: { readonly regieDeelnameId: string | null; readonly openOverdracht: boolean },
  command: ProposeOverdracht,
  profile: RegieProfile,
  now: Date,
): Outcome<OverdrachtVoorgesteld, ProposeOverdrachtRefusal> {
  const { door, opvolger, notitie } = command
  if (casus.regieDeelnameId === null) return refuse('no-inhoudelijke-regie')
  if (casus.openOverdracht) return refuse('overdracht-already-open')
  if (door.id !== casus.regieDeelnameId && door.rol !== 'procesregisseur') return refuse('not-the-regie')
  if (opvolger.id === casus.regieDeelnameId) return refuse('opvolger-is-voorganger')
  if (opvolger.status !== 'actief' && opvolger.status !== 'uitgenodigd') return refuse('opvolger-without-deelname')
  if (opvolger.rol === 'procesregisseur' && profile.procesregisseurMag === 'nee') {
    return refuse('procesregisseur-cannot-be-inhoudelijke-regie')
  }
  if (NOTITIE_VELDEN.some((veld) => isBlank(notitie[veld]))) return refuse('notitie-incomplete')
  return accept({
    status: 'voorgesteld',
    vanDeelnameId: casus.regieDeelnameId,
    naarDeelnameId: opvolger.id,
    notitie,
    voorgesteldDoor: door.id,
    voorgesteldOp: now,
  })
}
