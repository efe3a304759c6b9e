import { addDagen, addMaanden, type Dag } from '../shared/dagen.ts'
import { addWerkdagen } from '../shared/werkdagen.ts'
import type { Termijn } from './termijn.ts'

/** How long something takes: a number of days, of days on which people work, or of months. */
export type Duur = { readonly aantal: number; readonly eenheid: 'dagen' | 'werkdagen' | 'maanden' }

/**
 * How a term runs from its start (NET-56):
 * - `termijn`: done at the latest then; `herinnering`: a reminder that can never be late; `venster`: between two moments;
 * - `meteen`: on the day itself; `afgesproken-dag`: until a day that people agreed; `periode`: before the end of the
 *   quarter or year, so many times.
 * `vooraf` is how many days before the last one the warning comes.
 */
export type Looptijd =
  | { readonly soort: 'termijn'; readonly na: Duur; readonly vooraf: number }
  | { readonly soort: 'herinnering'; readonly na: Duur }
  | { readonly soort: 'venster'; readonly vanaf: Duur; readonly tot: Duur }
  | { readonly soort: 'meteen' }
  | { readonly soort: 'afgesproken-dag'; readonly vooraf: number; readonly kanTeLaat: boolean }
  | {
      readonly soort: 'periode'
      readonly per: 'kwartaal' | 'jaar'
      readonly aantal: number
      readonly vooraf: number
      readonly kanTeLaat: boolean
    }

/** What a term needs to know beyond its start. */
export type TermijnContext = {
  /** Public holidays of the years it may run through; asked for as soon as it counts werkdagen (NET-57). */
  readonly feestdagen?: ReadonlySet<Dag>
  /** The day that was agreed, for a term that ends on one. */
  readonly einddatum?: Dag
}

export type Termijnloop = Pick<Termijn, 'waarschuwingOp' | 'vervaltOp' | 'teLaatVanaf'>

/** The days of a term that starts on a day (NET-56, NET-57). @throws when it counts werkdagen without a calendar, or lacks its agreed day */
export function runLooptijd(looptijd: Looptijd, start: Dag, context: TermijnContext): Termijnloop {
  const add = (duur: Duur) => addDuur(start, duur, context.feestdagen)
  switch (looptijd.soort) {
    case 'termijn':
      return runUntil(add(looptijd.na), start, looptijd.vooraf)
    case 'herinnering':
      return remindOn(add(looptijd.na))
    case 'venster':
      return runBetween(add(looptijd.vanaf), add(looptijd.tot))
    case 'meteen':
      return runBetween(start, start)
    case 'afgesproken-dag':
      return lateOrNot(looptijd.kanTeLaat, runUntil(requireDag(context.einddatum), start, looptijd.vooraf))
    case 'periode': {
      const last = context.einddatum ?? lastDagOf(looptijd.per, start)
      return lateOrNot(looptijd.kanTeLaat, runUntil(last, start, looptijd.vooraf))
    }
  }
}

/** The day that lies a while after another. @throws when it counts werkdagen without a calendar */
function addDuur(dag: Dag, { aantal, eenheid }: Duur, feestdagen: ReadonlySet<Dag> | undefined): Dag {
  if (eenheid === 'dagen') return addDagen(dag, aantal)
  if (eenheid === 'maanden') return addMaanden(dag, aantal)
  if (!feestdagen) throw new Error('A term in werkdagen needs the public holidays')
  return addWerkdagen(dag, aantal, feestdagen)
}

/** The last day of the quarter or the year in which a day lies. */
function lastDagOf(per: 'kwartaal' | 'jaar', dag: Dag): Dag {
  const month = Number(dag.slice(5, 7))
  const first = per === 'jaar' ? 1 : month - ((month - 1) % 3)
  const begin = `${dag.slice(0, 5)}${String(first).padStart(2, '0')}-01`
  return addDagen(addMaanden(begin, per === 'jaar' ? 12 : 3), -1)
}

function requireDag(dag: Dag | undefined): Dag {
  if (dag === undefined) throw new Error('This term ends on a day that people agree')
  return dag
}

const lateOrNot = (kanTeLaat: boolean, loop: Termijnloop): Termijnloop =>
  kanTeLaat ? loop : { ...loop, teLaatVanaf: null }

const remindOn = (dag: Dag): Termijnloop => ({ waarschuwingOp: dag, vervaltOp: dag, teLaatVanaf: null })

const runBetween = (waarschuwingOp: Dag, vervaltOp: Dag): Termijnloop => ({
  waarschuwingOp,
  vervaltOp,
  teLaatVanaf: addDagen(vervaltOp, 1),
})

/** Warns some days before the last day, but not before the term started. */
function runUntil(vervaltOp: Dag, start: Dag, daysBefore: number): Termijnloop {
  const warning = addDagen(vervaltOp, -daysBefore)
  const earliest = start < vervaltOp ? start : vervaltOp
  return runBetween(warning > earliest ? warning : earliest, vervaltOp)
}
