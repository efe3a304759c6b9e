import type { Dag } from '../shared/dagen.ts'

/** All that a line manager gets to see: the afspraak, the obstacle and the question (DOE-19, PRV-40). */
export type EscalatieDossier = {
  readonly afspraak: string
  readonly einddatum: Dag
  readonly belemmering: string
  readonly vraag: string
}

/** Picks these four and nothing else, whatever the source carries: no household, no plan, no name of the klant (DOE-19). */
export function composeDossier(
  actie: { readonly tekst: string; readonly einddatum: Dag },
  escalatie: { readonly belemmering: string; readonly vraag: string },
): EscalatieDossier {
  return {
    afspraak: actie.tekst,
    einddatum: actie.einddatum,
    belemmering: escalatie.belemmering,
    vraag: escalatie.vraag,
  }
}
