import type { Afwezigheid } from '@regietafel/contract/afwezigheid.contract.ts'
import { useApiMutation } from '../../../api/queries.ts'
import { announce } from '../../../ui/Announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'

/** My own absences, now and to come; who is back earlier says so. */
export function Geregeld({ items }: { readonly items: readonly Afwezigheid[] }) {
  const end = useApiMutation('POST /v1/afwezigheden/{afwezigheidId}/beeindiging', {
    refreshes: ['GET /v1/afwezigheden', 'GET /v1/casussen/{casusId}'],
    onSuccess: () => announce('Je bent terug'),
  })
  if (items.length === 0) return null
  return (
    <Card title="Geregeld" flush>
      <ul className="rt-list">
        {items.map(({ afwezigheidId, waarnemer, van, tot, casussen, wachtOpAntwoord, beeindigd }) => (
          <li key={afwezigheidId}>
            <div className="rt-stack rt-stack--tight">
              <span className="rt-row">
                <strong>{`${formatDay(van)} tot en met ${formatDay(tot)}`}</strong>
                {beeindigd ? (
                  <Status icon="check">je bent terug</Status>
                ) : wachtOpAntwoord > 0 ? (
                  <Status tone="warn" icon="clock">{`wacht op ${waarnemer}`}</Status>
                ) : (
                  <Status tone="active" icon="people">{`${waarnemer} neemt waar`}</Status>
                )}
              </span>
              {!beeindigd && (
                <span className="rt-row rt-row--apart">
                  <span className="rt-quiet">
                    {`${formatCount(casussen, 'casus', 'casussen')}. Herinneringen en signalen gaan naar ${waarnemer} na het ja.`}
                  </span>
                  <Button
                    small
                    busy={end.isPending}
                    aria-label={`Ik ben terug: ${formatDay(van)} tot en met ${formatDay(tot)}`}
                    onClick={() => end.mutate({ params: { afwezigheidId } })}
                  >
                    Ik ben terug
                  </Button>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
