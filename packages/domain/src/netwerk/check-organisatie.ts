import type { Netwerkprofiel } from './profiel.ts'

/** What a beheerder says of an organisation (NET-13, ROL-24). */
export type OrganisatieVelden = {
  readonly naam: string
  readonly domein: string
  readonly escalatiecontactId: string | null
}
/** What stands in the directory beside it. */
export type OrganisatieStand = {
  readonly andereNamen: readonly string[]
  readonly personen: readonly string[]
}
export type OrganisatieProblem =
  | { readonly veld: 'naam'; readonly code: 'naam-taken' }
  | { readonly veld: 'domein'; readonly code: 'unknown-domein' }
  | { readonly veld: 'escalatiecontactId'; readonly code: 'contact-of-elsewhere' }

const fold = (text: string) => text.trim().toLowerCase()

/** Every problem at once: a name twice, a domein that this netwerk lacks, a contact who works elsewhere. */
export function checkOrganisatie(
  { naam, domein, escalatiecontactId }: OrganisatieVelden,
  { andereNamen, personen }: OrganisatieStand,
  { lijsten }: Pick<Netwerkprofiel, 'lijsten'>,
): OrganisatieProblem[] {
  const problems: OrganisatieProblem[] = []
  if (andereNamen.some((other) => fold(other) === fold(naam))) problems.push({ veld: 'naam', code: 'naam-taken' })
  if (!lijsten.domeinen.some(({ code }) => code === domein)) problems.push({ veld: 'domein', code: 'unknown-domein' })
  if (escalatiecontactId !== null && !personen.includes(escalatiecontactId))
    problems.push({ veld: 'escalatiecontactId', code: 'contact-of-elsewhere' })
  return problems
}
