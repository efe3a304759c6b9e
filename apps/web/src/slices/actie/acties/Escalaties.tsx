import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatSince } from '../../../ui/format.ts'
import { EscalatieStatus } from '../EscalatieStatus.tsx'

/** What was raised in this casus, as far as one may see it. Not there while nothing is. */
export function Escalaties({ casusId }: { readonly casusId: string }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/escalaties', { params: { casusId } })
  const items = data?.data.items ?? []
  if (items.length === 0) return null
  return (
    <Card title="Hulp gevraagd" count={items.length} flush>
      <ul className="rt-list">
        {items.map((escalatie) => (
          <EscalatieItem key={escalatie.escalatieId} escalatie={escalatie} />
        ))}
      </ul>
    </Card>
  )
}

const EscalatieItem = ({ escalatie }: { readonly escalatie: Escalatie }) => {
  const { casusId, escalatieId, afspraak, van, aan, status, isVoorMij, gemaaktOp } = escalatie
  return (
    <li className="rt-stack rt-stack--tight">
      <span className="rt-row rt-row--apart">
        <Link to="/casussen/$casusId/escalaties/$escalatieId" params={{ casusId, escalatieId }}>
          {afspraak}
        </Link>
        <EscalatieStatus status={status} isVoorMij={isVoorMij} />
      </span>
      <span className="rt-quiet">{`${van.naam} aan ${aan.naam} · ${formatSince(dayOf(gemaaktOp))}`}</span>
    </li>
  )
}
