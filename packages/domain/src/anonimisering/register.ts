export type RegisterPersoon = { readonly id: string; readonly role: string; readonly names: readonly string[] }
export type RegisterAddress = { readonly id: string; readonly text: string }
export type RegisterOrganisatie = { readonly id: string; readonly kind: string; readonly names: readonly string[] }

/** Who and what a casus is about: what must not be read in a shared rendition (OPL-32). */
export type Register = {
  readonly persons: readonly RegisterPersoon[]
  readonly addresses: readonly RegisterAddress[]
  readonly organisations: readonly RegisterOrganisatie[]
  readonly casusCodes?: readonly string[]
}

/** An earlier choice of the procesregisseur in this casus about a text, whatever its case and diacritics (OPL-33). */
export type Decision =
  | { readonly text: string; readonly choice: 'replace'; readonly label: string }
  | { readonly text: string; readonly choice: 'leave' }
