import { fold } from './fold.ts'
import { PARTICLES } from './particles.data.ts'
import type { Decision, Register, RegisterOrganisatie } from './register.ts'

/** By what a text can say who someone is. */
export type Traits = {
  readonly naam: string
  readonly geboortedatum: string | null
  readonly adres: string | null
  readonly telefoon: string | null
  readonly email: string | null
}

/** What a casus holds of one person, as far as it says who that is: now, and what was so before. */
export type RegisterLid = Traits & {
  readonly id: string
  readonly rol: string | null
  readonly earlier: readonly Traits[]
}

/** Every value that someone has or had, the present one first: an old plan or a slip of the pen may still name it. */
export const everOf = ({ earlier, ...now }: RegisterLid, trait: keyof Traits): string[] => [
  ...new Set([now, ...earlier].flatMap((each) => each[trait]?.trim() || [])),
]

const APART =
  /[,;/|()"“”„«»]|(?<!\p{L})['‘’]|['‘’](?!\p{L})|(?<!\p{L})(?:roepnaam|alias|ook wel|genoemd|bijgenaamd|voorheen|geboren|geb\.?)(?!\p{L})/giu

/** The names in what was written as one: "Johanna (Jopie) Smit", "Ramdin, Priya" and "Priya Smit, geboren Ramdin" each hold more. */
export const namesOf = (naam: string): string[] => [
  ...new Set(
    [naam.replaceAll(APART, ' '), ...naam.split(APART)]
      .map((each) => each.replaceAll(/\s+/g, ' ').trim())
      .filter((each) => each !== ''),
  ),
]

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
  leden: readonly Pick<RegisterLid, 'id' | 'rol' | 'naam'>[],
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const labels = new Map(
    leden.flatMap(({ id }): [string, string][] => (kept.has(id) ? [[id, kept.get(id) ?? '']] : [])),
  )
  const used = new Set(kept.values())
  const names = new Set(leden.flatMap(({ naam }) => nameWords(naam)))
  const wordOf = ({ rol }: Pick<RegisterLid, 'rol'>) => toRol(rol, names)
  for (const lid of leden) {
    const { id } = lid
    if (labels.has(id)) continue
    const word = wordOf(lid)
    const alone = word !== 'persoon' && leden.filter((other) => wordOf(other) === word).length === 1
    let label = alone ? word : `${word} 1`
    for (let count = 2; used.has(label); count++) label = `${word} ${count}`
    used.add(label)
    labels.set(id, label)
  }
  return labels
}

const nameWords = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word))

/** A role that names someone is no label: "zoon van Priya". */
const toRol = (rol: string | null, names: ReadonlySet<string>): string => {
  const word = rol?.trim().toLowerCase() ?? ''
  return /^\p{Ll}[\p{Ll} -]{1,30}$/u.test(word) && !nameWords(word).some((each) => names.has(each)) ? word : 'persoon'
}

/** The register of a casus: everyone it knows under their label, and each address once, those of now first (OPL-32). */
export function toRegister(
  leden: readonly RegisterLid[],
  labels: ReadonlyMap<string, string>,
  organisations: readonly RegisterOrganisatie[] = [],
): Register {
  const now = leden.flatMap(({ adres }) => (adres ? [adres] : []))
  const addresses = [...new Set([...now, ...leden.flatMap((lid) => everOf(lid, 'adres'))])]
  return {
    persons: leden
      .map((lid) => ({
        id: lid.id,
        role: labels.get(lid.id) ?? 'persoon',
        names: [...new Set(everOf(lid, 'naam').flatMap(namesOf))],
      }))
      .filter(({ names }) => names.length > 0),
    addresses: addresses.map((text, index) => ({ id: `adres-${index + 1}`, text })),
    organisations,
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

/** What of a person is no name: always replaced, wherever it stands. */
export const registerDecisions = (leden: readonly RegisterLid[]): Decision[] =>
  leden.flatMap((lid) => {
    const replace =
      (label: string) =>
      (text: string): Decision => ({ text, choice: 'replace', label })
    return [
      ...everOf(lid, 'geboortedatum').flatMap(birthdateShapes).map(replace('[geboortedatum]')),
      ...everOf(lid, 'telefoon').map(replace('[telefoonnummer]')),
      ...everOf(lid, 'email').map(replace('[e-mailadres]')),
    ]
  })
