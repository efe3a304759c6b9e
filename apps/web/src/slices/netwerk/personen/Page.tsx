import type { BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { functieWoord } from '../../../profiel/functie.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { Status } from '../../../ui/Status.tsx'

/** Every person of the network; the search stays in this window (PRV-24). */
export function PersonenPage() {
  const [zoek, setZoek] = useState('')
  const profiel = useProfiel()
  const { data, error, refetch } = useApiQuery('GET /v1/beheer/personen', {})
  const wanted = zoek.trim().toLowerCase()
  const found = (data?.data.items ?? []).filter(({ naam, organisatie }) =>
    `${naam} ${organisatie.naam}`.toLowerCase().includes(wanted),
  )
  return (
    <Page
      title="Personen"
      lead="Wie in dit netwerk kan werken. Casussen staan hier niet: die ziet alleen wie aan tafel zit."
      commands={
        <ButtonLink kind="primary" icon="plus" to="/beheer/personen/nieuw" search={{}}>
          Nieuwe persoon
        </ButtonLink>
      }
    >
      <div className="rt-stack">
        <SearchField label="Zoek op naam of organisatie" value={zoek} onChange={setZoek} />
        <Card flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={10} />}
          {data && found.length === 0 && <Empty title="Niemand gevonden">Zoek op een ander stuk van de naam.</Empty>}
          {found.length > 0 && (
            <DataTable
              caption="Personen"
              columns={columnsFor(profiel)}
              rows={found}
              rowKey={({ persoonId }) => persoonId}
            />
          )}
        </Card>
      </div>
    </Page>
  )
}

const columnsFor = (profiel: Netwerkprofiel): readonly Column<BeheerPersoon>[] => [
  { key: 'naam', header: 'Naam', sortBy: ({ naam }) => naam, cell: Naam },
  { key: 'functienaam', header: 'Werkt als', sortBy: ({ functienaam }) => functienaam, cell: (row) => row.functienaam },
  {
    key: 'organisatie',
    header: 'Organisatie',
    sortBy: (row) => row.organisatie.naam,
    cell: (row) => row.organisatie.naam,
  },
  {
    key: 'functies',
    header: 'Functie in dit netwerk',
    cell: ({ functies }) => functies.map((functie) => functieWoord(profiel, functie)).join(', '),
  },
  { key: 'toegang', header: 'Toegang', sortBy: ({ actief }) => Number(!actief), cell: Toegang },
]

const Naam = ({ persoonId, naam }: BeheerPersoon) => (
  <Link to="/beheer/personen/$persoonId" params={{ persoonId }}>
    {naam}
  </Link>
)

const Toegang = ({ actief, actiefTot }: BeheerPersoon) =>
  actiefTot === null ? (
    <Status tone={actief ? 'good' : 'warn'}>{actief ? 'ja' : 'organisatie gestopt'}</Status>
  ) : (
    <Status>{`tot ${formatDay(dayOf(actiefTot))}`}</Status>
  )
