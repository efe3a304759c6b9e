import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatSince } from '../../../ui/format.ts'
import { EscalatieStatus } from '../EscalatieStatus.tsx'

/** For a manager: the questions for help, also those that were answered, until they are rounded off (DOE-09, PRV-40). */
export function Voorgelegd() {
  const { data } = useApiQuery('GET /v1/escalaties', {})
  const items = data?.data.items ?? []
  if (items.length === 0) return null
  return (
    <Card title="Aan mij voorgelegd" count={items.length} flush>
      <ul className="rt-list">
        {items.map(({ escalatieId, casusId, casusCode, vraag, van, status, isVoorMij, gemaaktOp }) => (
          <li key={escalatieId} className="rt-stack rt-stack--tight">
            <span className="rt-row rt-row--apart">
              <Link to="/casussen/$casusId/escalaties/$escalatieId" params={{ casusId, escalatieId }}>
                {vraag}
              </Link>
              <EscalatieStatus status={status} isVoorMij={isVoorMij} />
            </span>
            <span className="rt-quiet">{`${casusCode} · ${van.naam} · ${formatSince(dayOf(gemaaktOp))}`}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
