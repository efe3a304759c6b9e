/** What a masked piece of text is about: the categories of the shared benchmark. */
export type Category =
  | 'PERSON'
  | 'ADDRESS'
  | 'POSTCODE'
  | 'PHONE'
  | 'EMAIL'
  | 'BSN'
  | 'IBAN'
  | 'BIRTHDATE'
  | 'ORGANISATION_PRIVATE'
  | 'PLATE'
  | 'HANDLE'
  | 'CASE_ID'

/** Why a span was found. The words for a reader stand where the reader is: in the screen. */
export type Reason =
  | 'register'
  | 'register-variant'
  | 'register-typing-error'
  | 'register-ordinary-word'
  | 'decision'
  | 'checked-number'
  | 'format'
  | 'format-unchecked'
  | 'title'
  | 'kinship'
  | 'known-name'
  | 'name-shape'
  | 'same-name'
  | 'unknown-word'
  | 'professional'
  | 'street'
  | 'organisation-kind'
  | 'date-of-birth'
  | 'case-code'

/** A piece of the text, `end` exclusive, in UTF-16 units as JavaScript counts them. */
export type Range = { readonly start: number; readonly end: number }

export type Span = Range & {
  readonly category: Category
  readonly registerId?: string
  readonly label: string
  readonly doubtful: boolean
  readonly reason: Reason
}

/** A span before the whole text is known: overlaps are not settled and it has no label yet. */
export type Candidate = Range & {
  readonly category: Category
  readonly registerId?: string
  readonly kind?: string
  readonly label?: string
  readonly doubtful: boolean
  readonly reason: Reason
}
