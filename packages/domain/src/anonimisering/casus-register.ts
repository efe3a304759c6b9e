import type { Decision, Register } from './register.ts'

/** What a casus holds of one person of its household, as far as it says who that is. */
export type RegisterLid = {
  readonly id: string
  readonly naam: string
  readonly rol: string | null
  readonly geboortedatum: string | null
  readonly adres: string | null
  readonly telefoon: string | null
  readonly email: string | null
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Who stands behind which label: kept labels stay, so that a person is called the same in every text of this casus (OPL-32). */
export function assignLabels(
  leden: readonly RegisterLid[],
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const labels = new Map(
    leden.flatMap(({ id }): [string, string][] => (kept.has(id) ? [[id, kept.get(id) ?? '']] : [])),
  )
  const used = new Set(kept.values())
  for (const { id, rol } of leden) {
    if (labels.has(id)) continue
    const word = toRol(rol)
    const alone = word !== 'persoon' && leden.filter((other) => toRol(other.rol) === word).length === 1
    let label = alone ? word : `${word} 1`
    for (let count = 2; used.has(label); count++) label = `${word} ${count}`
    used.add(label)
    labels.set(id, label)
  }
  return labels
}

const toRol = (rol: string | null): string => {
  const word = rol?.trim().toLowerCase() ?? ''
  return /^\p{Ll}[\p{Ll} -]{1,30}$/u.test(word) ? word : 'persoon'
}

/** The register of a casus, from its household: names under their label, and each address once (OPL-32). */
export function toRegister(leden: readonly RegisterLid[], labels: ReadonlyMap<string, string>): Register {
  const addresses = [...new Set(leden.flatMap(({ adres }) => (adres ? [adres] : [])))]
  return {
    persons: leden
      .filter(({ naam }) => naam.trim() !== '')
      .map(({ id, naam }) => ({ id, role: labels.get(id) ?? 'persoon', names: [naam] })),
    addresses: addresses.map((text, index) => ({ id: `adres-${index + 1}`, text })),
    organisations: [],
  }
}

/** A day of birth in the shapes in which people write it. */
export function birthdateShapes(dag: string): string[] {
  const [year = '', month = '', day = ''] = dag.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const [m, d] = [String(Number(month)), String(Number(day))]
  const days = [...new Set([day, d])]
  const months = [...new Set([month, m, name, name.slice(0, 3)])]
  const shapes = days.flatMap((one) =>
    months.flatMap((each) => [`${one} ${each} ${year}`, `${one} ${each} ${year.slice(2)}`]),
  )
  return [...shapes, `${year} ${month} ${day}`, `${day}${month}${year}`]
}

/** What of the household is no name: always replaced, wherever it stands. */
export const registerDecisions = (leden: readonly RegisterLid[]): Decision[] =>
  leden.flatMap(({ geboortedatum, telefoon, email }) => {
    const replace = (text: string, label: string): Decision => ({ text, choice: 'replace', label })
    return [
      ...(geboortedatum ? birthdateShapes(geboortedatum).map((text) => replace(text, '[geboortedatum]')) : []),
      ...(telefoon ? [replace(telefoon, '[telefoonnummer]')] : []),
      ...(email ? [replace(email, '[e-mailadres]')] : []),
    ]
  })
