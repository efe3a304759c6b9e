import type { NieuweAanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { checkAanmeldingKeuzes } from '@regietafel/domain/casus/check-aanmelding-keuzes.ts'
import { missingInAanmelding } from '@regietafel/domain/casus/check-aanmelding.ts'
import { onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import type { Stap } from './stappen.ts'

/** What each step gets: the whole draft, and a way to change a part of it. */
export type StapProps = {
  readonly concept: NieuweAanmelding
  readonly onChange: (change: Partial<NieuweAanmelding>) => void
}

type Fout = { readonly veld: string; readonly melding: string }

export const LEEG: NieuweAanmelding = {
  doel: '',
  grondslag: '',
  themas: [],
  niveau: null,
  onderdeel: null,
  waaromNietEigenKeten: '',
  urgentie: null,
  huishouden: [],
  bekendeRegieId: null,
  partners: [],
  anderePartners: '',
}

const STAP_VAN: Record<string, Stap> = {
  doel: 'waarvoor',
  grondslag: 'waarvoor',
  themas: 'situatie',
  onderdeel: 'situatie',
  niveau: 'situatie',
  waaromNietEigenKeten: 'situatie',
  urgentie: 'situatie',
  huishouden: 'personen',
  bekendeRegieId: 'betrokkenen',
  partners: 'betrokkenen',
  anderePartners: 'betrokkenen',
}

/** On which step the field of an error stands: `huishouden.0.naam` belongs to the persons. */
export const stapOf = (veld: string): Stap => STAP_VAN[veld.split('.')[0] ?? ''] ?? 'nakijken'

const MELDING: Record<string, string> = {
  doel: 'Schrijf op waarvoor je deze gegevens deelt.',
  grondslag: 'Kies op welke grond je deze gegevens mag delen.',
  themas: 'Kies er minstens één.',
  niveau: 'Kies een niveau van 1 tot en met 5.',
  waaromNietEigenKeten: 'Schrijf op waarom je er met je eigen keten niet uitkomt.',
  urgentie: 'Kies hoe snel hier iemand naar moet kijken.',
}

/** What still misses, by the same rules as the server asks; the server looks again. */
export function findProblems(concept: NieuweAanmelding, profiel: Netwerkprofiel): Fout[] {
  const signedIn = { aanmelderId: 'ik', organisatieId: 'wij' }
  const velden = [
    ...missingInAanmelding({ ...concept, ...signedIn }),
    ...checkAanmeldingKeuzes(concept, profiel).map(({ veld }) => veld),
  ]
  const melding: Record<string, string> = {
    ...MELDING,
    onderdeel: `Kies ${onderdeelTerm(profiel).metLidwoord} waar deze casus bij hoort.`,
  }
  const fouten = [...new Set(velden)].map((veld) => ({ veld, melding: melding[veld] ?? 'Vul dit in.' }))
  const { huishouden } = concept
  if (huishouden.length === 0) return [...fouten, { veld: 'huishouden', melding: 'Voeg minstens één persoon toe.' }]
  return huishouden.filter(({ isIndexpersoon }) => isIndexpersoon).length === 1
    ? fouten
    : [...fouten, { veld: 'huishouden', melding: 'Kies om wie het gaat.' }]
}

export const problemsOn = (fouten: readonly Fout[], stap: Stap): Fout[] =>
  fouten.filter(({ veld }) => stapOf(veld) === stap)
