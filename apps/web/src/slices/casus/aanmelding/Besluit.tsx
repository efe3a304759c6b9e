import type { Aanmelding } from '@regietafel/contract/aanmelding.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { AanmeldingStatus } from '../../../aanmelding/AanmeldingStatus.tsx'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { formatMoment } from '../../../ui/format.ts'

type Props = { readonly aanmelding: Aanmelding; readonly besluit: NonNullable<Aanmelding['besluit']> }

/** What was decided and why; a way to the casus for who has a seat in it (INT-10). */
export function Besluit({ aanmelding, besluit }: Props) {
  const { data } = useApiQuery('GET /v1/casussen', { query: { paginaGrootte: 200 } })
  const casus = data?.data.items.find(({ casusId }) => casusId === besluit.casusId)
  return (
    <Card title="Besluit">
      <div className="rt-stack">
        <p>
          <AanmeldingStatus status={aanmelding.status} />
        </p>
        <p className="rt-prose">{besluit.reden}</p>
        <p className="rt-quiet">{`${besluit.door.naam}, ${formatMoment(besluit.op)}`}</p>
        {casus && (
          <ButtonLink kind="primary" icon="folder" to="/casussen/$casusId" params={{ casusId: casus.casusId }}>
            {`Open ${casus.code}`}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
