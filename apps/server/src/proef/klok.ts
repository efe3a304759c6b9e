import { addDagen, dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'

/** The clock of a story: stands where the story is, counted from the day on which the trial is filled. */
export type Klok = {
  now(): Date
  /** `dagen` before (negative) or after the day of filling, at a Dutch clock time. Never goes past the real now. */
  zet(dagen: number, tijd?: string): void
  /** A calendar day, counted from the day of filling. */
  dag(dagen: number): string
}

export function createKlok(start: Date): Klok {
  let now = start
  const dag = (dagen: number) => addDagen(dagVan(start), dagen)
  return {
    now: () => now,
    zet: (dagen, tijd = '10:00') => {
      const moment = momentOp(dag(dagen), tijd)
      now = moment > start ? start : moment
    },
    dag,
  }
}
