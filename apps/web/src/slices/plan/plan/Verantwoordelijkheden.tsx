import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import {
  divideVerantwoordelijkheden,
  type Verantwoordelijkheid,
} from '@regietafel/domain/plan/verantwoordelijkheden.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { Facts } from '../../../ui/Facts.tsx'

const WAT: Record<Verantwoordelijkheid, string> = {
  acties: 'De acties doen',
  'dagelijkse-regie': 'De dagelijkse regie',
  samenwerking: 'Goed samenwerken, en oplossen wat vastloopt',
}

/** Who answers for what, where the plan of this network states it (ROL-60). */
export function Verantwoordelijkheden({ casusId }: { readonly casusId: string }) {
  const toewijzing = waarde(useProfiel(), 'casusregie.toewijzing')
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } }).data?.data
  const acties = useApiQuery('GET /v1/casussen/{casusId}/acties', { params: { casusId } }).data?.data.items ?? []
  const seats = (casus?.team ?? [])
    .filter(({ status }) => status === 'actief')
    .map(({ rol, persoon }) => ({ rol, naam: persoon.naam }))
  const open = acties.filter(({ status }) => status !== 'ingetrokken').map(({ actiehouder }) => actiehouder.naam)
  const divided = divideVerantwoordelijkheden(toewijzing, seats, open)
  if (divided.length === 0) return null
  return (
    <Card title="Wie is waarvoor verantwoordelijk">
      <Facts rows={divided.map(({ soort, wie }) => [WAT[soort], wie.join(', ') || 'nog niemand'] as const)} />
    </Card>
  )
}
