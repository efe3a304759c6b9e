import { useApiQuery } from '../../../api/queries.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { Note } from '../../../ui/Note.tsx'
import type { OverlegParams } from '../use-overleg.ts'

/** The outcome is owed within its term: how long is left, and where to share it (OVL-35). */
export function Delen({ params: { casusId, overlegId } }: { readonly params: OverlegParams }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/termijnen', { params: { casusId } })
  const termijn = data?.data.items.find((each) => each.soort === 'uitkomst-delen' && each.objectId === overlegId)
  if (!termijn || termijn.stand === 'gehaald') return null
  return (
    <Note icon="document" title="Deel wat hieruit kwam">
      <p>
        <Countdown due={termijn.vervaltOp} />
      </p>
      <p>
        <ButtonLink small kind="primary" to="/casussen/$casusId/documenten" params={{ casusId }}>
          Naar de documenten
        </ButtonLink>
      </p>
    </Note>
  )
}
