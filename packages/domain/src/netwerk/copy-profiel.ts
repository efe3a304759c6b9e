import type { Dag } from '../shared/dagen.ts'
import { markLokaal } from './compare-profielen.ts'
import type { Netwerkprofiel } from './profiel.ts'
import { type Term, TERM_NAMEN, type TermNaam } from './term.ts'

/** What a new netwerk says for itself; the rest comes from the profile that it copies. */
export interface NewNetwerk {
  readonly code: string
  readonly naam: string
  readonly contactadres: string
  readonly termen: Partial<Record<TermNaam, Term>>
}

/**
 * The first version of a new netwerk: every value of the profile it copies, with its own words where it gives them
 * (NET-06). What it changed is its own from the start (NET-05).
 */
export function copyProfiel(source: Netwerkprofiel, nieuw: NewNetwerk, vandaag: Dag): Netwerkprofiel {
  const { code, naam, contactadres, termen } = nieuw
  const words = Object.fromEntries(
    TERM_NAMEN.flatMap((term) => {
      const own = termen[term]
      return own ? [[`term.${term}`, { ...source.waarden[`term.${term}`], waarde: own }]] : []
    }),
  )
  const copy: Netwerkprofiel = {
    ...source,
    code,
    naam,
    versie: 1,
    geldigVanaf: vandaag,
    waarden: { ...source.waarden, ...words },
    lijsten: { ...source.lijsten, contactadres },
  }
  return markLokaal(source, copy)
}

const DIACRITICS = /[\u0300-\u036f]/g

/** A code from a name, that no other netwerk has: `Veiligheidshuis Twente` becomes `veiligheidshuis-twente`. */
export function profielcodeOf(naam: string, taken: readonly string[]): string {
  const base =
    naam
      .normalize('NFD')
      .replaceAll(DIACRITICS, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'netwerk'
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(code)) return code
  }
}
