const MINUTE = 60_000

export type Agendapunt = { readonly code: string; readonly minuten: number; readonly behandeld: boolean }
export type AgendaRegel = Agendapunt & { readonly van: number; readonly tot: number }
export type AgendaTelling = {
  readonly regels: readonly AgendaRegel[]
  readonly totaal: number
  /** Minutes that the agenda asks more than the overleg lasts; 0 when it fits. */
  readonly over: number
  readonly vrij: number
}

/** The agenda with its running total in minutes from the start (OVL-24). */
export function countAgenda(punten: readonly Agendapunt[], beschikbaar: number): AgendaTelling {
  let total = 0
  const regels = punten.map((punt) => {
    const van = total
    total += punt.minuten
    return { ...punt, van, tot: total }
  })
  return { regels, totaal: total, over: Math.max(0, total - beschikbaar), vrij: Math.max(0, beschikbaar - total) }
}

export type AgendaVoortgang = { readonly resterend: number; readonly over: number; readonly eindInGevaar: boolean }

/** While the overleg runs: what is left to treat against the time left, since an overleg must not overrun (OVL-24). */
export function assessVoortgang(punten: readonly Agendapunt[], eind: Date, now: Date): AgendaVoortgang {
  const resterend = punten.filter(({ behandeld }) => !behandeld).reduce((sum, { minuten }) => sum + minuten, 0)
  const left = Math.floor((eind.getTime() - now.getTime()) / MINUTE)
  const over = Math.max(0, resterend - left)
  return { resterend, over, eindInGevaar: over > 0 }
}
