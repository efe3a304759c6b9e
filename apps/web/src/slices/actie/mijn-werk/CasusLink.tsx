import type { CasusVerwijzing } from '@regietafel/contract/mijn-werk.contract.ts'
import { Link } from '@tanstack/react-router'

/** Which casus a line is about, and the way to it. */
export const CasusLink = ({ casus: { casusId, code, naam } }: { readonly casus: CasusVerwijzing }) => (
  <Link className="rt-work__casus" to="/casussen/$casusId" params={{ casusId }}>
    {code}
    {naam && <span>{naam}</span>}
  </Link>
)
