import type { Netwerkprofiel } from './profiel.ts'

export type DomeinCount = { readonly code: string; readonly label: string; readonly aantal: number }

/**
 * How many come from each domein of the netwerk, also from those where nobody does: a table that misses one is worth
 * seeing (NET-13). A domein that this version of the profile lacks stands last, under its code.
 */
export function domeinMix(domeinen: readonly string[], { lijsten }: Pick<Netwerkprofiel, 'lijsten'>): DomeinCount[] {
  const known = lijsten.domeinen.map(({ code, label }) => ({ code, label }))
  const unknown = [...new Set(domeinen)].filter((code) => !known.some((domein) => domein.code === code))
  return [...known, ...unknown.map((code) => ({ code, label: code }))].map((domein) => ({
    ...domein,
    aantal: domeinen.filter((code) => code === domein.code).length,
  }))
}
