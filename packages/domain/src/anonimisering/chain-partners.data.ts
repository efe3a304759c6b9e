/** Organisations of the care and safety chain and large public ones, folded. Gathered by hand. */
export const CHAIN_PARTNERS: ReadonlySet<string> = new Set(
  'politie|veilig thuis|ggz|ggd|brijder|antes|de waag|leger des heils|mee|parnassia'.split('|'),
)
