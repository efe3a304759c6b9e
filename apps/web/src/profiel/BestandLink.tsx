import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { dayOf, formatDay } from '../ui/format.ts'
import { Icon } from '../ui/Icon.tsx'

const MB = 1_000_000

/** Opens the document of an agreement; says how large it is. */
export function BestandLink({ convenant: { convenantId, titel, bestand } }: { readonly convenant: Convenant }) {
  if (!bestand) return null
  const size = `${Math.max(0.1, bestand.grootte / MB)
    .toFixed(1)
    .replace('.', ',')} MB`
  return (
    <a href={`/v1/convenanten/${convenantId}/bestand`} target="_blank" rel="noreferrer" className="rt-row">
      <Icon name="document" />
      {`${titel} (PDF, ${size}, geplaatst op ${formatDay(dayOf(bestand.geplaatstOp))})`}
    </a>
  )
}
