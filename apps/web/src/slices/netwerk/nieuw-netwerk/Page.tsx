import { useApiQuery } from '../../../api/queries.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Page } from '../../../ui/Page.tsx'
import { NetwerkForm } from './NetwerkForm.tsx'

/** A new netwerk by copying a profile: no code, ten minutes (NET-06). */
export function NieuwNetwerkPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/profielsjablonen', {})
  return (
    <Page
      title="Nieuw netwerk"
      back={{ label: 'Netwerkprofiel', to: '/beheer/profiel' }}
      lead="Je neemt een profiel over en zegt wat hier anders heet. Casussen, personen en organisaties gaan niet mee."
      narrow
    >
      {data ? (
        <NetwerkForm sjablonen={data.data.items} />
      ) : error ? (
        <ErrorPanel error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={8} />
      )}
    </Page>
  )
}
