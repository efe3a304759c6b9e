import type { CasusVerwijzing } from '@regietafel/contract/mijn-werk.contract.ts'

/** Which casus, inside a line that is itself a link. */
export const CasusCode = ({ casus: { code, naam } }: { readonly casus: CasusVerwijzing }) => (
  <span>{naam ? `${code} · ${naam}` : code}</span>
)
