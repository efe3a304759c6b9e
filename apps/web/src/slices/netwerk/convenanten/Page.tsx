import type { Convenant } from '@regietafel/contract/convenant.contract.ts'
import { Link } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { CONVENANT_SOORT, CONVENANT_STAND, geldigheid } from '../../../profiel/convenant-words.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'

/** Every agreement and working method, for who keeps them (NET-14, NET-16). */
export function ConvenantenPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/convenanten', {})
  const items = data?.data.items ?? []
  return (
    <Page
      title="Convenanten en werkwijze"
      lead="Waarop de samenwerking rust. Wie tekende, kan zonder extra grond aan tafel komen."
      commands={
        <ButtonLink kind="primary" icon="plus" to="/beheer/convenanten/nieuw">
          Nieuw convenant
        </ButtonLink>
      }
    >
      <Card flush>
        {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loading lines={4} />}
        {data && items.length === 0 && (
          <Empty title="Er is nog niets vastgelegd">
            Zolang er geen convenant is, legt wie iemand uitnodigt elke keer vast waarom delen mag.
          </Empty>
        )}
        {items.length > 0 && (
          <DataTable caption="Convenanten" columns={COLUMNS} rows={items} rowKey={({ convenantId }) => convenantId} />
        )}
      </Card>
    </Page>
  )
}

const COLUMNS: readonly Column<Convenant>[] = [
  { key: 'titel', header: 'Titel', sortBy: ({ titel }) => titel, cell: (row) => <Titel {...row} /> },
  { key: 'soort', header: 'Soort', cell: ({ soort }) => CONVENANT_SOORT[soort] },
  { key: 'geldig', header: 'Geldt', sortBy: ({ geslotenOp }) => geslotenOp ?? '', cell: geldigheid },
  {
    key: 'ondertekenaars',
    header: 'Getekend door',
    end: true,
    cell: ({ soort, ondertekenaars }) => (soort === 'convenant' ? ondertekenaars.length : ''),
  },
  { key: 'bestand', header: 'Document', cell: ({ bestand }) => (bestand ? 'ja' : 'nee') },
  { key: 'stand', header: 'Stand', cell: (row) => <Stand {...row} /> },
]

const Titel = ({ convenantId, titel, aanduiding }: Convenant) => (
  <>
    <Link to="/beheer/convenanten/$convenantId" params={{ convenantId }}>
      {titel}
    </Link>
    {aanduiding && <span className="rt-quiet">{` versie ${aanduiding}`}</span>}
  </>
)

const Stand = ({ stand }: Convenant) => (
  <Status tone={CONVENANT_STAND[stand].tone}>{CONVENANT_STAND[stand].word}</Status>
)
