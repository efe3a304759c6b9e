import type { Partij } from '../netwerk/profielwaarden.ts'
import type { Deelname } from './deelname.ts'
import { isRolOf } from './partijen.ts'

export type VertrekAudience = { readonly to: readonly string[]; readonly copy: readonly string[] }

/** Who is told that someone leaves: those of `vertrek.meldenAan`, the regisseurs always in copy, never the leaver (NET-31, B-50). */
export function vertrekAudience(
  deelnames: readonly Deelname[],
  leaverId: string,
  meldenAan: readonly Partij[],
): VertrekAudience {
  const others = deelnames.filter(({ id, status }) => id !== leaverId && status === 'actief')
  const addressed = others.filter(({ rol }) => isRolOf(meldenAan, rol))
  const copied = others.filter(
    (deelname) => deelname.rol !== 'ketenpartner' && deelname.rol !== 'lijn' && !addressed.includes(deelname),
  )
  return { to: addressed.map(({ id }) => id), copy: copied.map(({ id }) => id) }
}
