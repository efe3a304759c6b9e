import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useProfiel } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DataTable } from '../../../ui/DataTable.tsx'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty, Note } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { useCasusColumns } from './columns.tsx'
import { Filters } from './Filters.tsx'
import { type Filter, matches } from './matches.ts'
import { useState } from 'react'

/** All casussen in which I have a seat. The search stays in this window: a name never enters an address. */
export function CasussenPage() {
  const wanted = useLocation({ select: ({ state }) => state.zoek ?? '' })
  return <Casussen key={wanted} wanted={wanted} />
}

function Casussen({ wanted }: { readonly wanted: string }) {
  const [zoek, setZoek] = useState(wanted)
  const inAddress = useSearch({ from: '/frame/casussen' })
  const navigate = useNavigate()
  const filter: Filter = { zoek, ...inAddress }
  const setFilter = ({ zoek: next, ...search }: Filter) => {
    setZoek(next)
    const keys = ['stand', 'rol', 'onderdeel'] as const
    if (keys.every((key) => search[key] === inAddress[key])) return
    void navigate({ to: '/casussen', search, state: (state) => state, replace: true })
  }
  const { data, error, refetch } = useApiQuery('GET /v1/casussen', { query: { paginaGrootte: 200 } })
  const profiel = useProfiel()
  const columns = useCasusColumns()
  const casussen = data?.data.items ?? []
  const found = casussen.filter((casus) => matches(casus, filter, profiel))
  return (
    <Page
      title="Casussen"
      lead="Alle casussen waarin je een plaats hebt."
      commands={
        <ButtonLink kind="quiet" icon="lock" to="/toegang-vragen">
          Toegang vragen
        </ButtonLink>
      }
    >
      <div className="rt-stack">
        <Filters filter={filter} onChange={setFilter} />
        {data && data.data.totaalAantal > casussen.length && (
          <Note>
            <p>{`Je ziet de ${casussen.length} casussen die het laatst zijn gewijzigd, van ${data.data.totaalAantal}.`}</p>
          </Note>
        )}
        <Card flush>
          {error && <ErrorPanel error={error} onRetry={() => void refetch()} />}
          {!data && !error && <Loading lines={8} />}
          {data && found.length === 0 && <NothingFound any={casussen.length > 0} />}
          {found.length > 0 && (
            <DataTable caption="Casussen" columns={columns} rows={found} rowKey={({ casusId }) => casusId} />
          )}
        </Card>
      </div>
    </Page>
  )
}

const NothingFound = ({ any }: { readonly any: boolean }) =>
  any ? (
    <Empty title="Geen casus gevonden">Zoek op een ander woord, of kies een andere stand.</Empty>
  ) : (
    <Empty title="Je hebt nog geen casus">
      Een casus verschijnt hier zodra een regisseur je uitnodigt voor het team, of zodra je aanmelding is aangenomen.
    </Empty>
  )
