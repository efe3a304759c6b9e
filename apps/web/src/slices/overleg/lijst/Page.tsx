import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { useParams } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useStroom } from '../../../api/stroom.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { DagenKiezen } from '../dagen/DagenKiezen.tsx'
import { OverlegList } from '../OverlegList.tsx'

export const isComing = ({ status }: OverlegRegel) =>
  status === 'gepland' || status === 'lopend' || status === 'verdaagd'

/** The overleggen of one casus: what comes, and what was. */
export function OverleggenVanCasusPage() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId/overleggen' })
  const overleg = useTerm('overleg')
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}/overleggen', { params: { casusId } })
  const casus = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  useStroom(casusId, ['overleg'], () => void refetch())
  const mayPlan = casus.data?.data.mijnRollen.includes('procesregisseur') && casus.data.data.status === 'lopend'
  const plan = mayPlan && (
    <ButtonLink kind="primary" icon="plus" to="/casussen/$casusId/overleggen/plannen" params={{ casusId }}>
      Plan een overleg
    </ButtonLink>
  )
  if (!data)
    return (
      <Page title="Overleggen">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={5} />}
      </Page>
    )
  const coming = data.data.items.filter(isComing)
  const past = data.data.items.filter((each) => !isComing(each)).toReversed()
  return (
    <Page title="Overleggen" commands={data.data.items.length > 0 && plan}>
      <div className="rt-stack">
        {casus.data && coming.length === 0 && past.length > 0 && casus.data.data.status === 'lopend' && (
          <DagenKiezen casusId={casusId} mayPropose={mayPlan === true} />
        )}
        <Card title="Komt eraan" count={coming.length} flush>
          {coming.length > 0 ? (
            <OverlegList overleggen={coming} />
          ) : (
            <Empty
              title={`Er is geen ${overleg.enkelvoud} gepland`}
              command={data.data.items.length === 0 ? plan : null}
            >
              Hier spreken jullie samen doel, plan en afspraken af. Nodig het team uit; iedereen bereidt zich voor.
            </Empty>
          )}
        </Card>
        {past.length > 0 && (
          <Card title="Geweest" count={past.length} flush>
            <OverlegList overleggen={past} />
          </Card>
        )}
      </div>
    </Page>
  )
}
