import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { formatDay } from '../../../ui/format.ts'
import { Timeline } from '../../../ui/Timeline.tsx'

/** Who left, who took over, and who was told (COM-16). */
export function Vertrekken({ casusId }: { readonly casusId: string }) {
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/vertrekken', { params: { casusId } })
  const items = data?.data.items ?? []
  if (items.length === 0) return null
  return (
    <Card title="Wie vertrok" count={items.length}>
      <Timeline
        events={items.map(({ vertrekId, gemeldOp, naam, organisatie, per, opvolger, reden, gemeldAan }) => ({
          id: vertrekId,
          at: gemeldOp,
          icon: 'leave' as const,
          title: `${naam} (${organisatie}) stopt per ${formatDay(per)}${opvolger ? `; ${opvolger} neemt het over` : ''}`,
          who: `gemeld aan ${gemeldAan.map((wie) => (wie.kopie ? `${wie.naam} (ter informatie)` : wie.naam)).join(', ')}`,
          why: <span>{reden}</span>,
        }))}
      />
    </Card>
  )
}
