import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { useOrganisatieColumns } from './columns.tsx'

/** Every organisation of the network, also those that stopped (NET-13, ROL-24). */
export function OrganisatiesPage() {
  const [zoek, setZoek] = useState('')
  const { data, error, refetch } = useApiQuery('GET /v1/beheer/organisaties', {})
  const columns = useOrganisatieColumns()
  const all = data?.data.items ?? []
  const found = all.filter(({ naam }) => naam.toLowerCase().includes(zoek.trim().toLowerCase()))
  return (
    <Page
      title="Organisaties"
      lead="Wie in dit netwerk aan tafel kan komen, en of het convenant er ook voor hen is."
      commands={
        <ButtonLink kind="primary" icon="plus" to="/beheer/organisaties/nieuw">
          Nieuwe organisatie
        </ButtonLink>
      }
    >
      <div className="rt-stack">
        {all.length > 8 && <SearchField label="Zoek een organisatie" value={zoek} onChange={setZoek} />}
        <Card flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={8} />}
          {data && found.length === 0 && (
            <Empty title={all.length > 0 ? 'Niet gevonden' : 'Er is nog geen organisatie'}>
              {all.length > 0
                ? 'Zoek op een ander stuk van de naam.'
                : 'Voeg de eerste toe. Daarna kun je er personen bij zetten.'}
            </Empty>
          )}
          {found.length > 0 && (
            <DataTable
              caption="Organisaties"
              columns={columns}
              rows={found}
              rowKey={({ organisatieId }) => organisatieId}
            />
          )}
        </Card>
      </div>
    </Page>
  )
}
