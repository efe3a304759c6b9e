import type { Rol } from '../toegang/rollen.ts'
import type { Deelname } from './deelname.ts'

export type VertrekProfile = { readonly vertrekMeldenAan: readonly Rol[] }
export type VertrekAudience = { readonly to: readonly string[]; readonly copy: readonly string[] }

const REGIE: readonly Rol[] = ['procesregisseur', 'inhoudelijke-regie']

/** Who is told that someone leaves: the roles of the profile, the regisseurs always in copy, never the leaver (NET-31, B-50). */
export function vertrekAudience(
  deelnames: readonly Deelname[],
  leaverId: string,
  profile: VertrekProfile,
): VertrekAudience {
  const others = deelnames.filter(({ id, status }) => id !== leaverId && status === 'actief')
  const addressed = others.filter(({ rol }) => profile.vertrekMeldenAan.includes(rol))
  const copied = others.filter((deelname) => REGIE.includes(deelname.rol) && !addressed.includes(deelname))
  return { to: addressed.map(({ id }) => id), copy: copied.map(({ id }) => id) }
}
