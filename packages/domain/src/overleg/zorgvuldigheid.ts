import { type AanwezigheidRegel, isAtTable } from './aanwezigheid.ts'

/**
 * Who at the table did not yet confirm the statement on careful use. Where the netwerk has no such statement
 * (`openingsverklaring` is null) nobody is asked (OVL-31, PRV-03).
 */
export function missingZorgvuldigheid(
  regels: readonly AanwezigheidRegel[],
  bevestigdDoor: readonly string[],
  openingsverklaring: string | null,
): string[] {
  if (openingsverklaring === null) return []
  return regels
    .filter((regel) => isAtTable(regel) && !bevestigdDoor.includes(regel.deelnameId))
    .map(({ deelnameId }) => deelnameId)
}
