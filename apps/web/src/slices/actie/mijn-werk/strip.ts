import type { MijnTermijn } from '@regietafel/contract/mijn-werk.contract.ts'
import { addDagen, dagenTussen } from '@regietafel/domain/shared/dagen.ts'

/** Weeks that the strip looks ahead; what is late stands in the column before today. */
const STRIP_DAYS = 56
const MOST_DOTS = 6

type Dot = { readonly termijn: MijnTermijn; readonly level: number }
export type StripDay = {
  readonly dag: string
  /** 0 at today, 1 at the end; what is late stands just before 0. */
  readonly at: number
  readonly dots: readonly Dot[]
  /** What does not fit in the stack. */
  readonly more: number
}

/** Terms as stacks of dots on a line of days: a pure layout, so that two hundred terms stay as calm as two. */
export function layOutStrip(termijnen: readonly MijnTermijn[], today: string): StripDay[] {
  const last = addDagen(today, STRIP_DAYS)
  const within = termijnen.filter(({ vervaltOp }) => vervaltOp <= last)
  const byDay = Map.groupBy(within, ({ vervaltOp }) => (vervaltOp < today ? addDagen(today, -1) : vervaltOp))
  return [...byDay]
    .map(([dag, list]) => ({
      dag,
      at: dagenTussen(today, dag) / STRIP_DAYS,
      dots: list.slice(0, MOST_DOTS).map((termijn, level) => ({ termijn, level })),
      more: Math.max(0, list.length - MOST_DOTS),
    }))
    .toSorted((a, b) => a.at - b.at)
}

/** The Mondays on the strip, to read the dots by. */
export function weekMarks(today: string): { readonly dag: string; readonly at: number }[] {
  const days = Array.from({ length: STRIP_DAYS + 1 }, (_, ahead) => addDagen(today, ahead))
  return days
    .filter((dag) => new Date(`${dag}T00:00:00Z`).getUTCDay() === 1)
    .map((dag) => ({ dag, at: dagenTussen(today, dag) / STRIP_DAYS }))
}
