import type { CasusregieToewijzing } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'
import {
  type Geschiktheid,
  type GeschiktheidWaarschuwing,
  geschiktheidWaarschuwingen,
  isGeschiktheidAnswered,
} from './geschiktheid.ts'
import { countRegieWijzigingen, type RegieToewijzing } from './regie.ts'

/** ROL-08 refuses the procesregisseur, ROL-10 warns, B-16 allows. */
export type RegieProfile = Pick<CasusregieToewijzing, 'procesregisseurMag'>
export type ChooseInhoudelijkeRegie = { readonly deelname: Deelname; readonly geschiktheid: Geschiktheid }
export type RegieWaarschuwing = GeschiktheidWaarschuwing | 'procesregisseur-is-inhoudelijke-regie'
export type InhoudelijkeRegieGekozen = {
  readonly toewijzing: RegieToewijzing
  /** The assignment that this choice ends, if another person had it. */
  readonly endsDeelnameId: string | null
  readonly geschiktheid: Geschiktheid
  readonly waarschuwingen: readonly RegieWaarschuwing[]
  readonly wijzigingen: number
}
export type ChooseInhoudelijkeRegieRefusal =
  | 'deelname-not-actief'
  | 'geschiktheid-unanswered'
  | 'procesregisseur-cannot-be-inhoudelijke-regie'
  | 'already-inhoudelijke-regie'

/**
 * The overleg agrees who is casusregisseur or casushouder (ROL-07). The person pre-filled at aanmelding is confirmed
 * or replaced here (ROL-08); the procesregisseur is refused or warned about (ROL-08, ROL-10); the two questions are
 * answered (ROL-06); the number of changes is shown (ROL-41).
 */
export function chooseInhoudelijkeRegie(
  history: readonly RegieToewijzing[],
  { deelname, geschiktheid }: ChooseInhoudelijkeRegie,
  profile: RegieProfile,
  now: Date,
): Outcome<InhoudelijkeRegieGekozen, ChooseInhoudelijkeRegieRefusal> {
  if (!isDeelnameCommandAllowed('takeRol', deelname.status)) return refuse('deelname-not-actief')
  const isProces = deelname.rol === 'procesregisseur'
  if (isProces && profile.procesregisseurMag === 'nee') {
    return refuse('procesregisseur-cannot-be-inhoudelijke-regie')
  }
  if (!isGeschiktheidAnswered(geschiktheid)) return refuse('geschiktheid-unanswered')

  const current = history.find(({ tot }) => tot === null) ?? null
  const stays = current?.deelnameId === deelname.id
  if (stays && current?.bron !== 'vooringevuld') return refuse('already-inhoudelijke-regie')

  const toewijzing = {
    deelnameId: deelname.id,
    persoonId: deelname.persoonId,
    bron: 'overleg',
    van: now,
    tot: null,
  } as const
  const warnsProces = isProces && profile.procesregisseurMag === 'met-waarschuwing'
  return accept({
    toewijzing,
    endsDeelnameId: current?.deelnameId ?? null,
    geschiktheid,
    waarschuwingen: [
      ...(warnsProces ? (['procesregisseur-is-inhoudelijke-regie'] as const) : []),
      ...geschiktheidWaarschuwingen(geschiktheid),
    ],
    wijzigingen: countRegieWijzigingen([...history, toewijzing]),
  })
}
