/** The two questions on whoever is proposed as inhoudelijke regie; null is not answered yet (ROL-06). */
export type Geschiktheid = { readonly directContact: boolean | null; readonly kijktVoorbijOrganisatie: boolean | null }

export type GeschiktheidWaarschuwing = 'no-direct-contact' | 'within-own-organisatie'

export const isGeschiktheidAnswered = (answers: Geschiktheid) =>
  answers.directContact !== null && answers.kijktVoorbijOrganisatie !== null

/** A "no" is allowed, since the questions describe an ideal, but everyone sees it (ROL-06). */
export function geschiktheidWaarschuwingen(answers: Geschiktheid): GeschiktheidWaarschuwing[] {
  const found: GeschiktheidWaarschuwing[] = []
  if (answers.directContact === false) found.push('no-direct-contact')
  if (answers.kijktVoorbijOrganisatie === false) found.push('within-own-organisatie')
  return found
}
