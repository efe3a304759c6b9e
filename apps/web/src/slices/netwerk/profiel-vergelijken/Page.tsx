import type { Profielonderdeel } from '@regietafel/domain/netwerk/compare-profielen.ts'
import { isSame } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { Card } from '../../../ui/Card.tsx'
import { Checkbox } from '../../../ui/ChoiceFields.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { formatCount } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Status } from '../../../ui/Status.tsx'
import { onderdeelVan } from '../profiel/onderdeel-van.ts'
import { findSleutel, groepenVan, type Sleutel } from '../profiel/sleutels.tabel.ts'
import { Waarde } from '../profiel/Waarde.tsx'

const route = getRouteApi('/frame/netwerkprofiel/vergelijken')
const TITLE = 'Mijn netwerken naast elkaar'

type Ander = { readonly netwerkId: string; readonly naam: string; readonly profiel: Netwerkprofiel }

/** The profiles of the networks that someone sits in, side by side: where the rules differ is said in words (NET-55). */
export function VergelijkenPage() {
  const { alleen } = route.useSearch()
  const navigate = useNavigate({ from: '/netwerkprofiel/vergelijken' })
  const { data, error, refetch } = useApiQuery('GET /v1/profielvergelijking', {})
  const back = { label: 'Zo werkt dit netwerk', to: '/netwerkprofiel' } as const
  if (!data)
    return (
      <Page title={TITLE} back={back}>
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={10} />}
      </Page>
    )
  const netwerken = data.data.items
  const [first] = netwerken
  const groepen = first ? groepenVan(first.profiel) : []
  const count = groepen.flatMap(({ sleutels }) => sleutels).filter(({ sleutel }) => differs(netwerken, sleutel)).length
  return (
    <Page
      title={TITLE}
      back={back}
      lead={`${formatCount(netwerken.length, 'netwerk', 'netwerken')}; op ${formatCount(count, 'punt', 'punten')} werken ze anders.`}
    >
      {netwerken.length < 2 ? (
        <Empty title="Je zit in één netwerk">
          Zodra je ook in een ander netwerk zit, zie je hier wat daar anders gaat.
        </Empty>
      ) : (
        <div className="rt-stack">
          <Checkbox
            name="alleen"
            label="Alleen de verschillen"
            checked={alleen === 'verschillen'}
            onChange={(on) => void navigate({ search: on ? { alleen: 'verschillen' } : {}, replace: true })}
          />
          {groepen.map(({ titel, sleutels }) => (
            <Groep
              key={titel}
              titel={titel}
              netwerken={netwerken}
              sleutels={sleutels.filter(({ sleutel }) => alleen === undefined || differs(netwerken, sleutel))}
            />
          ))}
        </div>
      )}
    </Page>
  )
}

const differs = ([first, ...others]: readonly Ander[], sleutel: Profielonderdeel): boolean =>
  first !== undefined &&
  others.some(({ profiel }) => !isSame(onderdeelVan(profiel, sleutel), onderdeelVan(first.profiel, sleutel)))

type GroepProps = {
  readonly titel: string
  readonly sleutels: readonly Sleutel[]
  readonly netwerken: readonly Ander[]
}

function Groep({ titel, sleutels, netwerken }: GroepProps) {
  if (sleutels.length === 0) return null
  const columns: Column<Sleutel>[] = [
    {
      key: 'label',
      header: 'Wat',
      cell: ({ label, sleutel }) => (
        <span className="rt-stack rt-stack--tight">
          <span>{label}</span>
          <span>
            {differs(netwerken, sleutel) ? (
              <Status tone="warn">verschilt</Status>
            ) : (
              <Status tone="neutral">gelijk</Status>
            )}
          </span>
        </span>
      ),
    },
    ...netwerken.map(({ netwerkId, naam, profiel }) => ({
      key: netwerkId,
      header: naam,
      // In the words of that netwerk itself.
      cell: ({ sleutel, vorm }: Sleutel) => (
        <Waarde vorm={findSleutel(profiel, sleutel)?.vorm ?? vorm} waarde={onderdeelVan(profiel, sleutel)} />
      ),
    })),
  ]
  return (
    <Card title={titel} flush>
      <DataTable caption={titel} columns={columns} rows={sleutels} rowKey={({ sleutel }) => sleutel} wide />
    </Card>
  )
}
