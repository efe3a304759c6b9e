import type { Netwerkprofiel, Profiellijsten, Profielwaarde } from './profiel.ts'
import type { Profielsleutel, Profielwaarden } from './profielwaarden.ts'

type Lijst = keyof Profiellijsten
/** What can differ between two profiles: a key of table 1.2, or a list. */
export type Profielonderdeel = Profielsleutel | `lijsten.${Lijst}`

/** Whether two values are the same, whatever the order of their attributes: the database keeps its own. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
  )
}

export const profielsleutels = (profiel: Netwerkprofiel): readonly Profielsleutel[] =>
  Object.keys(profiel.waarden) as Profielsleutel[]

/** Every key and list of which the value differs, of two profiles (NET-55). The state of a value does not count. */
export function differingParts(one: Netwerkprofiel, other: Netwerkprofiel): readonly Profielonderdeel[] {
  const sleutels = new Set([...profielsleutels(one), ...profielsleutels(other)])
  const lijsten = Object.keys(one.lijsten) as Lijst[]
  return [
    ...[...sleutels].filter((sleutel) => !isSame(one.waarden[sleutel]?.waarde, other.waarden[sleutel]?.waarde)),
    ...lijsten
      .filter((lijst) => !isSame(one.lijsten[lijst], other.lijsten[lijst]))
      .map((lijst) => `lijsten.${lijst}` as const),
  ]
}

/** Where a value of the netwerk's own comes from. */
export const LOKAAL_BRON = 'aangepast door het netwerk zelf'

/**
 * The proposed values with their state: what differs from the version before is the netwerk's own, the rest keeps its
 * state and source. Nobody can pass an own choice off as policy of the document (NET-05).
 */
export function markLokaal(before: Netwerkprofiel, proposed: Netwerkprofiel): Netwerkprofiel {
  const waarden = Object.fromEntries(
    profielsleutels(proposed).map((sleutel) => [
      sleutel,
      withState(before.waarden[sleutel], proposed.waarden[sleutel]),
    ]),
  ) as Netwerkprofiel['waarden']
  return { ...proposed, waarden }
}

const withState = <Sleutel extends Profielsleutel>(
  before: Profielwaarde<Profielwaarden[Sleutel]> | undefined,
  proposed: Profielwaarde<Profielwaarden[Sleutel]>,
): Profielwaarde<Profielwaarden[Sleutel]> =>
  before && isSame(before.waarde, proposed.waarde)
    ? { ...proposed, status: before.status, bron: before.bron }
    : { ...proposed, status: 'lokaal', bron: LOKAAL_BRON }
