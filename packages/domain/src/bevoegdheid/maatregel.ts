import type { Dag } from '../shared/dagen.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** Measures that a judge or another authority imposes on one person; the list is ours (ROL-17). */
export const MAATREGELEN = [
  'ondertoezichtstelling',
  'uithuisplaatsing',
  'voogdij',
  'jeugdreclassering',
  'reclassering',
  'zorgmachtiging',
  'gedragsaanwijzing',
] as const
export type MaatregelSoort = (typeof MAATREGELEN)[number]

export type Maatregel = { readonly huishoudlidId: string; readonly van: Dag; readonly tot: Dag | null }
export type Kader = { readonly soort: 'vrijwillig' | 'gedwongen'; readonly sinds: Dag | null }

const isRunning = ({ van, tot }: Maatregel, dag: Dag): boolean => van <= dag && (tot === null || tot >= dag)

/** The kader on a day: forced since the first measure that still runs; of one person, or of the casus (ROL-57). */
export function kaderOn(maatregelen: readonly Maatregel[], dag: Dag, huishoudlidId?: string): Kader {
  const running = maatregelen
    .filter((maatregel) => isRunning(maatregel, dag))
    .filter((maatregel) => huishoudlidId === undefined || maatregel.huishoudlidId === huishoudlidId)
    .map(({ van }) => van)
    .toSorted()
  return running[0] === undefined ? { soort: 'vrijwillig', sinds: null } : { soort: 'gedwongen', sinds: running[0] }
}

export type RecordMaatregel = Maatregel & {
  readonly hoofdregie: 'gi' | 'blijft'
  readonly toelichting: string
}
export type RecordMaatregelRefusal = 'tot-before-van' | 'reden-missing' | 'maatregel-already-runs'

/** Record a measure. The GI then leads the process of the household, unless decided otherwise with a reason (B-14). */
export function recordMaatregel(
  known: readonly Maatregel[],
  command: RecordMaatregel,
): Outcome<RecordMaatregel, RecordMaatregelRefusal> {
  const { huishoudlidId, van, tot, hoofdregie, toelichting } = command
  if (tot !== null && tot < van) return refuse('tot-before-van')
  if (hoofdregie === 'blijft' && isBlank(toelichting)) return refuse('reden-missing')
  const own = known.filter((each) => each.huishoudlidId === huishoudlidId)
  if (own.some((each) => each.tot === null || each.tot >= van)) return refuse('maatregel-already-runs')
  return accept(command)
}
