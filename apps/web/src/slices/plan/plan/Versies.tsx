import type { PlanVersieRegel } from '@regietafel/contract/plan-values.ts'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'

/** The rail of versions: when the plan was agreed, by whom, and what changed since (OPL-34, OVL-30). */
export function Versies({ casusId }: { readonly casusId: string }) {
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/plan/versies', { params: { casusId } })
  useStroom(casusId, ['plan'], () => void refetch())
  const versies = data?.data.items ?? []
  return (
    <Card title="Versies" count={versies.length} flush>
      {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading lines={3} />}
      {data && versies.length === 0 && (
        <Empty title="Nog niet vastgesteld">
          Wat hier staat is een concept. In het overleg stellen jullie het plan vast; die versie blijft daarna zoals ze
          is.
        </Empty>
      )}
      <ol className="rt-list">
        {versies.map((versie, index) => (
          <li key={versie.planVersieId}>
            <Versie casusId={casusId} versie={versie} vorige={versies[index + 1]} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

type Props = {
  readonly casusId: string
  readonly versie: PlanVersieRegel
  readonly vorige: PlanVersieRegel | undefined
}

const Versie = ({ casusId, versie: { planVersieId, nummer, vastgesteldOp, akkoord }, vorige }: Props) => (
  <div className="rt-stack rt-stack--tight">
    <span>
      <strong>{`Versie ${nummer}`}</strong>
      <span className="rt-quiet">{` · vastgesteld ${formatDay(dayOf(vastgesteldOp))}`}</span>
    </span>
    <span className="rt-quiet">{`Akkoord: ${akkoord.map(({ naam }) => naam).join(', ')}`}</span>
    <span className="rt-buttons">
      <ButtonLink
        small
        kind="quiet"
        icon="swap"
        to="/casussen/$casusId/plan/verschil"
        params={{ casusId }}
        search={{ van: planVersieId }}
      >
        Wat veranderde sindsdien
      </ButtonLink>
      {vorige && (
        <ButtonLink
          small
          kind="quiet"
          icon="eye"
          to="/casussen/$casusId/plan/verschil"
          params={{ casusId }}
          search={{ van: vorige.planVersieId, naar: planVersieId }}
        >
          {`Verschil met versie ${vorige.nummer}`}
        </ButtonLink>
      )}
    </span>
  </div>
)
