import { addDagen, type Dag } from './dagen.ts'

/** Whether people work that day: Monday to Friday, and not one of the given public holidays (NET-57). */
export function isWerkdag(dag: Dag, feestdagen: ReadonlySet<Dag>): boolean {
  const weekday = new Date(`${dag}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !feestdagen.has(dag)
}

/** The `aantal`-th werkdag after a day; the day itself is not counted. The holidays come from the caller. */
export function addWerkdagen(dag: Dag, aantal: number, feestdagen: ReadonlySet<Dag>): Dag {
  let day = dag
  for (let left = aantal; left > 0; ) {
    day = addDagen(day, 1)
    if (isWerkdag(day, feestdagen)) left -= 1
  }
  return day
}
