import { useApiQuery } from '../../../api/queries.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { AgendaAdres } from './AgendaAdres.tsx'
import { Attenderingen } from './Attenderingen.tsx'

/** What someone chooses for themselves: how to be told, and a calendar that follows along (COM-19, OVL-43). */
export function InstellingenPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/instellingen', {})
  return (
    <Page title="Mijn instellingen" lead="Deze keuzes gelden alleen voor jou, in dit netwerk." narrow>
      <div className="rt-stack">
        {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading lines={8} />}
        {data && <Attenderingen key={data.etag} instellingen={data.data} etag={data.etag} />}
        {data && <AgendaAdres agenda={data.data.agenda} />}
      </div>
    </Page>
  )
}
