import type { BevoegdheidRegel } from '@regietafel/contract/bevoegdheid.contract.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { Status } from '../../../ui/Status.tsx'
import { profielWoord, standWoord } from '../words.ts'

/** Who holds which profile, and what runs out (ROL-53). */
export function BevoegdhedenPage() {
  const { data, error, refetch } = useApiQuery('GET /v1/bevoegdheden', {})
  const keepsAll = useSessie().persoon.functies.includes('functioneel-beheerder')
  const [zoek, setZoek] = useState('')
  const items = data?.data.items ?? []
  const shown = items.filter(({ persoon }) =>
    `${persoon.naam} ${persoon.organisatie.naam}`.toLowerCase().includes(zoek.trim().toLowerCase()),
  )
  return (
    <Page
      title="Bevoegdheden"
      lead={
        keepsAll
          ? 'Welk competentieprofiel iedereen in dit netwerk heeft, en wat er verloopt.'
          : 'Welk competentieprofiel jouw medewerkers hebben, en wat er verloopt.'
      }
    >
      <div className="rt-stack">
        <SearchField label="Zoek op naam of organisatie" value={zoek} onChange={setZoek} />
        <Card flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={6} />}
          {data && shown.length === 0 && (
            <Empty title={items.length === 0 ? 'Nog geen medewerkers' : 'Niemand gevonden'}>
              Hier staan de mensen van wie jij de profielen bijhoudt.
            </Empty>
          )}
          {shown.length > 0 && (
            <DataTable
              caption="Bevoegdheden"
              columns={COLUMNS}
              rows={shown}
              rowKey={({ persoon }) => persoon.persoonId}
            />
          )}
        </Card>
      </div>
    </Page>
  )
}

const COLUMNS: readonly Column<BevoegdheidRegel>[] = [
  {
    key: 'naam',
    header: 'Medewerker',
    sortBy: ({ persoon }) => persoon.naam,
    cell: ({ persoon }) => (
      <Link to="/beheer/bevoegdheden/$persoonId" params={{ persoonId: persoon.persoonId }}>
        {persoon.naam}
      </Link>
    ),
  },
  { key: 'functie', header: 'Functie', cell: ({ persoon }) => persoon.functienaam },
  {
    key: 'organisatie',
    header: 'Organisatie',
    sortBy: ({ persoon }) => persoon.organisatie.naam,
    cell: ({ persoon }) => persoon.organisatie.naam,
  },
  {
    key: 'profielen',
    header: 'Profielen',
    cell: ({ profielen }) =>
      profielen.length === 0 ? (
        <span className="rt-quiet">geen</span>
      ) : (
        <ul className="rt-stack rt-stack--tight">
          {profielen.map(({ profiel, stand, tot }) => (
            <li key={`${profiel}-${tot}`} className="rt-row">
              {profielWoord(profiel)}
              <Status tone={standWoord(stand, tot).tone}>{standWoord(stand, tot).label}</Status>
            </li>
          ))}
        </ul>
      ),
  },
]
