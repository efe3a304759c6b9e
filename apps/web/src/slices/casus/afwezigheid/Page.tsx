import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Geregeld } from './Geregeld.tsx'
import { NieuweAfwezigheid } from './NieuweAfwezigheid.tsx'
import { Waarnemen } from './Waarnemen.tsx'

/** A regisseur is away and a colleague stands in, in all casussen at once: both sides of it (ROL-39). */
export function AfwezigheidPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/afwezigheden', {})
  return (
    <Page
      title="Afwezig"
      lead="Ben je er een tijd niet? Een collega neemt dan waar in alle casussen waarin jij de regie hebt."
      narrow
    >
      {!data && (
        <Card>{error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />}</Card>
      )}
      {data && (
        <div className="rt-stack">
          {data.data.waarnemingen.map((waarneming) => (
            <Waarnemen key={waarneming.persoonId} waarneming={waarneming} />
          ))}
          <Geregeld items={data.data.afwezigheden} />
          <NieuweAfwezigheid />
        </div>
      )}
    </Page>
  )
}
