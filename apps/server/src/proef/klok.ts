import { addDagen, dagVan, momentOp } from '@regietafel/domain/shared/dagen.ts'

/** The clock of a story: stands where the story is, counted from the day on which the trial is filled. */
export type Klok = {
  readonly now: () => Date
  /** `dagen` before (negative) or after the day of filling, at a Dutch clock time. Never goes past the real now. */
  readonly zet: (dagen: number, tijd?: string) => void
  /** Some minutes on; never past the real now. */
  readonly verder: (minuten: number) => void
  /** A calendar day, counted from the day of filling. */
  readonly dag: (dagen: number) => string
  /** A moment, counted from the day of filling; also one that is still to come. */
  readonly moment: (dagen: number, tijd: string) => Date
  /** The moment of filling. */
  readonly start: Date
}

export function createKlok(start: Date, show: (now: Date) => void = () => {}): Klok {
  let now = start
  const dag = (dagen: number) => addDagen(dagVan(start), dagen)
  const moment = (dagen: number, tijd: string) => momentOp(dag(dagen), tijd)
  const set = (to: Date) => {
    now = to > start ? start : to
    show(now)
  }
  return {
    now: () => now,
    zet: (dagen, tijd = '10:00') => set(moment(dagen, tijd)),
    verder: (minuten) => set(new Date(now.getTime() + minuten * 60_000)),
    dag,
    moment,
    start,
  }
}
