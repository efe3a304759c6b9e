import type { Actie } from '@regietafel/contract/actie.contract.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'

const isOpen = ({ status }: Actie) => status !== 'gereed' && status !== 'ingetrokken'

/** Who does what by when, per partner; what is done or withdrawn stands under Acties. */
export function ActiesPerPartner({ casusId }: { readonly casusId: string }) {
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/acties', { params: { casusId } })
  const open = (data?.data.items ?? []).filter(isOpen)
  const perPartner = Map.groupBy(open, ({ actiehouder }) => `${actiehouder.naam}, ${actiehouder.organisatie}`)
  return (
    <Card
      title="Acties per partner"
      count={open.length}
      flush
      commands={
        <ButtonLink small kind="quiet" to="/casussen/$casusId/acties" params={{ casusId }}>
          Alle acties
        </ButtonLink>
      }
    >
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={4} />}
      {data && open.length === 0 && (
        <Empty title="Geen open acties">Afspraken uit het overleg komen hier, bij wie ze doet en voor wanneer.</Empty>
      )}
      <ul className="rt-list">
        {[...perPartner].map(([partner, acties]) => (
          <li key={partner} className="rt-stack rt-stack--tight">
            <strong>{partner}</strong>
            <ul className="rt-stack rt-stack--tight">
              {acties.map(({ actieId, wat, einddatum }) => (
                <li key={actieId} className="rt-row rt-row--apart">
                  <span>{wat}</span>
                  <Countdown due={einddatum} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Card>
  )
}
