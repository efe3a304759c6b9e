import type { Veld } from '@regietafel/contract/plan-values.ts'
import { comparePlan, type VeldVerschil } from '@regietafel/domain/plan/compare-plan.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { apiQuery, useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/ChoiceFields.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { usePlan } from '../velden/use-plan.ts'
import { Verschil } from './Verschil.tsx'

const FROM = '/frame/casussen/$casusId/plan/verschil'
const NU = 'nu'

/** Two versions of the plan beside each other, as one text in which shows what came and went (OPL-34). */
export function VerschilPage() {
  const { casusId } = useParams({ from: FROM })
  const { van, naar } = useSearch({ from: FROM })
  const navigate = useNavigate({ from: '/casussen/$casusId/plan/verschil' })
  const { data } = useApiQuery('GET /v1/casussen/{casusId}/plan/versies', { params: { casusId } })
  const versies = (data?.data.items ?? []).map(({ planVersieId, nummer, vastgesteldOp }) => ({
    value: planVersieId,
    label: `Versie ${nummer}, ${formatDay(dayOf(vastgesteldOp))}`,
  }))
  return (
    <Page
      title="Wat veranderde in het plan"
      back={{ label: 'Terug naar het plan', to: '/casussen/$casusId/plan', params: { casusId } }}
    >
      <div className="rt-stack">
        <div className="rt-fields">
          <SelectField
            name="van"
            label="Van"
            options={versies}
            value={van ?? ''}
            onChange={(value) => void navigate({ search: { van: value, ...(naar && { naar }) }, replace: true })}
          />
          <SelectField
            name="naar"
            label="Naar"
            options={[{ value: NU, label: 'Zoals het er nu staat' }, ...versies]}
            value={naar ?? NU}
            onChange={(value) =>
              void navigate({ search: { ...(van && { van }), ...(value !== NU && { naar: value }) }, replace: true })
            }
          />
        </div>
        {van ? (
          <Vergelijking key={`${van}${naar}`} casusId={casusId} van={van} naar={naar} />
        ) : (
          <Empty title="Kies twee versies">Dan zie je woord voor woord wat erbij kwam en wat eruit ging.</Empty>
        )}
      </div>
    </Page>
  )
}

type Props = { readonly casusId: string; readonly van: string; readonly naar: string | undefined }

function Vergelijking({ casusId, van, naar }: Props) {
  const oud = useVersie(casusId, van)
  const nieuw = useVersie(casusId, naar)
  if (!oud || !nieuw) return <Loading lines={8} />
  const changed = comparePlan(oud, nieuw).filter(({ soort }) => soort !== 'gelijk')
  return (
    <Card title="Verschillen" count={changed.length}>
      {changed.length === 0 ? (
        <Empty title="Er is niets veranderd">Deze twee versies zijn gelijk.</Empty>
      ) : (
        <ul className="rt-stack rt-stack--wide">
          {changed.map((verschil: VeldVerschil) => (
            <li key={verschil.veldId}>
              <Verschil verschil={verschil} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

/** The fields of one version, or (undefined) those of the plan as it stands. Empty fields are no part of a version. */
function useVersie(
  casusId: string,
  planVersieId: string | undefined,
): readonly Pick<Veld, 'veldId' | 'code' | 'waarde'>[] | undefined {
  const { plan } = usePlan(casusId)
  const { data } = useQuery({
    ...apiQuery('GET /v1/casussen/{casusId}/plan/versies/{planVersieId}', {
      params: { casusId, planVersieId: planVersieId ?? '' },
    }),
    enabled: planVersieId !== undefined,
  })
  return planVersieId === undefined ? plan?.velden.filter(({ waarde }) => waarde.tekst !== '') : data?.data.velden
}
