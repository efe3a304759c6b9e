import { useApiQuery } from '../../../api/queries.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'

const SHOWN = 5

/** The latest five of the tijdlijn. */
export function Laatst({ casusId }: { readonly casusId: string }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/tijdlijn', { params: { casusId } })
  if (!data) return null
  return (
    <Card
      title="Laatst gebeurd"
      commands={
        <ButtonLink small kind="quiet" to="/casussen/$casusId/tijdlijn" params={{ casusId }}>
          Hele tijdlijn
        </ButtonLink>
      }
    >
      <Timeline
        events={data.data.items.slice(0, SHOWN).map(({ gebeurtenisId, moment, titel, door }) => ({
          id: gebeurtenisId,
          at: moment,
          title: titel,
          ...(door && { who: door }),
        }))}
      />
    </Card>
  )
}
