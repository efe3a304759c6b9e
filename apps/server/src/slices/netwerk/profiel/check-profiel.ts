import { Profiel, profielwaarden } from '@regietafel/contract/profiel-values.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { type Profieldeel, validateProfiel } from '@regietafel/domain/netwerk/validate-profiel.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import { type Fout, Problem, refuseFouten } from '../../../http/problem.ts'
import { parseAll } from '../../../http/validate.ts'
import { TEGENSPRAAK_WOORDEN } from './tegenspraak-woorden.ts'

/**
 * A profile that may be proposed, with its reason. Gaps, unknown keys, wrong shapes and contradictions come back
 * together, so that a beheerder mends them in one go (NET-58). @throws Problem 400
 */
export function checkProfiel(given: object, reden: string): Netwerkprofiel {
  const { profiel, fouten } = parse(given)
  const isThere = (deel: Profieldeel) => {
    const path = deel === 'lijsten' || deel === 'geldigVanaf' ? deel : `waarden.${deel}`
    return !fouten.some(({ veld }) => veld === 'waarden' || veld === path || veld.startsWith(`${path}.`))
  }
  const contradictions = validateProfiel(profiel, isThere).map((tegenspraak) => {
    const [deel, melding] = TEGENSPRAAK_WOORDEN[tegenspraak]
    const veld = deel.startsWith('lijsten') || deel === 'geldigVanaf' ? deel : `waarden.${deel}`
    return { veld: `profiel.${veld}`, melding }
  })
  const wrong = fouten.map(({ veld, melding }) => ({ veld: `profiel.${veld}`, melding: explain(given, veld, melding) }))
  const missing = isBlank(reden) ? [{ veld: 'reden', melding: 'Schrijf waarom je dit wilt wijzigen.' }] : []
  const all = [...wrong, ...contradictions, ...missing]
  if (all.length > 0) throw refuseFouten(all)
  return profiel
}

/** What is wrong with the shape; the profile itself is whole only when nothing is. */
function parse(given: object): { profiel: Netwerkprofiel; fouten: readonly Fout[] } {
  try {
    return { profiel: parseAll({ profiel: Profiel }, { profiel: given }).profiel, fouten: [] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { profiel: given as Netwerkprofiel, fouten: error.fouten ?? [] }
  }
}

/** The words for a key that is missing or unknown; the rest says what is wrong with its value. */
function explain(given: object, veld: string, melding: string): string {
  const sleutel = veld.replace(/^waarden\./, '')
  const waarden: unknown = Reflect.get(given, 'waarden')
  const isGiven = typeof waarden === 'object' && waarden !== null && Object.hasOwn(waarden, sleutel)
  if (veld.startsWith('waarden.') && Object.hasOwn(profielwaarden, sleutel) && !isGiven)
    return `De sleutel ‘${sleutel}’ ontbreekt. Een profiel heeft elke sleutel.`
  if (veld.startsWith('waarden.') && isGiven && !Object.hasOwn(profielwaarden, sleutel))
    return `De sleutel ‘${sleutel}’ kennen we niet. Haal haar weg.`
  return `Kijk naar ${veld}. ${melding}`
}
