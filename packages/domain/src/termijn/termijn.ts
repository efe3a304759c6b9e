import { addDagen, compareDagen, type Dag, dagenTussen, dagVan } from '../shared/dagen.ts'
import type { Rol } from '../toegang/rollen.ts'

/** What is owed or reminded of within a term (appendix C, as far as the two Limburg networks need it). */
export const TERMIJN_SOORTEN = [
  'uitkomst-delen',
  'vervolg-overleg',
  'contact-regisseurs',
  'herziening-na-afsluiting',
  'stilte-mailgroep',
  'nazorg',
  'waakvlam',
  'actie',
] as const
export type TermijnSoort = (typeof TERMIJN_SOORTEN)[number]

/** Who keeps a term; the actiehouder is whoever promised the actie, in whatever role. */
export type TermijnRol = Rol | 'actiehouder'

/**
 * A term that runs. `vervaltOp` is the last day in time; `teLaatVanaf` is `null` for a reminder, which has no term in
 * the agreement and so can never be late. It keeps the version of the profile under which it arose (NET-04, NET-56).
 */
export interface Termijn {
  readonly soort: TermijnSoort
  readonly profielVersie: number
  readonly bron: string
  readonly start: Dag
  readonly waarschuwingOp: Dag
  readonly vervaltOp: Dag
  readonly teLaatVanaf: Dag | null
  readonly verantwoordelijk: readonly TermijnRol[]
  readonly bijTeLaatAan: readonly TermijnRol[]
}

export type TermijnStand = 'loopt' | 'waarschuwing' | 'te-laat' | 'gehaald' | 'gepauzeerd'

/** How a term stands now. Days count in Dutch time: the whole of the last day is still in time (NET-57). */
export function getTermijnStand(
  termijn: Pick<Termijn, 'waarschuwingOp' | 'teLaatVanaf'> & {
    readonly gehaaldOp: Date | null
    /** The last day of a pause, where one was made. */
    readonly gepauzeerdTot?: Dag | null
  },
  now: Date,
): TermijnStand {
  if (termijn.gehaaldOp && termijn.gehaaldOp <= now) return 'gehaald'
  const today = dagVan(now)
  if (termijn.gepauzeerdTot && today <= termijn.gepauzeerdTot) return 'gepauzeerd'
  if (termijn.teLaatVanaf !== null && today >= termijn.teLaatVanaf) return 'te-laat'
  return today >= termijn.waarschuwingOp ? 'waarschuwing' : 'loopt'
}

/** The countdown: days left until the last day in time, negative once it has passed (OVL-35). */
export const getDagenOver = (termijn: Pick<Termijn, 'vervaltOp'>, now: Date): number =>
  dagenTussen(dagVan(now), termijn.vervaltOp)

export type HerinneringMoment = 'vooraf' | 'op-de-dag' | 'te-laat'

/** A day on which people are reminded, and whom. */
export interface Herinnering {
  readonly op: Dag
  readonly moment: HerinneringMoment
  readonly aan: readonly TermijnRol[]
}

/**
 * The reminders of a term: before, on and after the last day. Only the regie hears of lateness, never a manager on its
 * own (DOE-24, NET-56).
 */
export function getHerinneringen(termijn: Termijn): readonly Herinnering[] {
  const { waarschuwingOp, vervaltOp, teLaatVanaf, verantwoordelijk, bijTeLaatAan } = termijn
  const all: readonly Herinnering[] = [
    ...(waarschuwingOp < vervaltOp ? [{ op: waarschuwingOp, moment: 'vooraf', aan: verantwoordelijk } as const] : []),
    { op: vervaltOp, moment: 'op-de-dag', aan: verantwoordelijk },
    ...(teLaatVanaf
      ? [{ op: teLaatVanaf, moment: 'te-laat', aan: [...new Set([...verantwoordelijk, ...bijTeLaatAan])] } as const]
      : []),
  ]
  return all.toSorted((a, b) => compareDagen(a.op, b.op))
}

/** Which reminder goes out today, which ones count as told then, and when the next is due (DOE-24, SYS-05). */
export type HerinneringRonde = {
  readonly send: Herinnering | null
  readonly told: readonly HerinneringMoment[]
  readonly next: Dag | null
}

/**
 * What is to be told now. When several were missed only the last one goes out: a reminder comes once, not daily, and
 * nobody gets a heap of old ones (SYS-05). While a term stands still nobody is reminded of it (NET-56).
 */
export function getHerinneringRonde(
  termijn: Termijn,
  herinnerd: readonly HerinneringMoment[],
  today: Dag,
  gepauzeerdTot: Dag | null = null,
): HerinneringRonde {
  if (gepauzeerdTot !== null && today <= gepauzeerdTot)
    return { send: null, told: herinnerd, next: addDagen(gepauzeerdTot, 1) }
  const open = getHerinneringen(termijn).filter(({ moment }) => !herinnerd.includes(moment))
  const due = open.filter(({ op }) => op <= today)
  return {
    send: due.at(-1) ?? null,
    told: [...herinnerd, ...due.map(({ moment }) => moment)],
    next: open.find(({ op }) => op > today)?.op ?? null,
  }
}
