import { useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { addDays, dayOf, today } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { isComing } from '../lijst/Page.tsx'
import { OverlegList } from '../OverlegList.tsx'

const BACK_DAYS = 60

/** The diary over all one's casussen. */
export function OverleggenPage() {
  const term = useTerm('overleg')
  const query = { vanaf: addDays(today(), -BACK_DAYS) }
  const { data, error, refetch } = useApiQuery('GET /v1/overleggen', { query })
  if (!data)
    return (
      <Page title="Overleggen">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}
      </Page>
    )
  const { items } = data.data
  const coming = items.filter(isComing)
  const now = coming.filter(({ begin, status }) => status === 'lopend' || dayOf(begin) === today())
  const later = coming.filter((each) => !now.includes(each))
  const past = items.filter((each) => !isComing(each)).toReversed()
  return (
    <Page title="Overleggen">
      <div className="rt-stack">
        {now.length > 0 && (
          <Card title="Vandaag" count={now.length} flush>
            <OverlegList overleggen={now} withCasus />
          </Card>
        )}
        <Card title="Komt eraan" count={later.length} flush>
          {later.length > 0 ? (
            <OverlegList overleggen={later} withCasus />
          ) : (
            <Empty title={`Er staat geen ${term.enkelvoud} in de agenda`}>
              Een overleg plan je vanuit de casus, onder Overleggen.
            </Empty>
          )}
        </Card>
        {past.length > 0 && (
          <Card title="Laatste twee maanden" count={past.length} flush>
            <OverlegList overleggen={past} withCasus />
          </Card>
        )}
      </div>
    </Page>
  )
}
