import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { Status } from '../../../ui/Status.tsx'
import { onderdeelVan, standVan } from './onderdeel-van.ts'
import { groepenVan, type Sleutel } from './sleutels.tabel.ts'
import { Waarde } from './Waarde.tsx'
import { STAND_WOORD } from './words.ts'

/** Every key with its value, its state and where it comes from, by subject (NET-05). */
export const Groepen = ({ profiel }: { readonly profiel: Netwerkprofiel }) =>
  groepenVan(profiel).map(({ titel, sleutels }) => (
    <Card key={titel} title={titel} flush>
      <DataTable caption={titel} columns={columnsOf(profiel)} rows={sleutels} rowKey={({ sleutel }) => sleutel} />
    </Card>
  ))

const columnsOf = (profiel: Netwerkprofiel): readonly Column<Sleutel>[] => [
  { key: 'label', header: 'Wat', cell: ({ label, uitleg }) => <Wat label={label} uitleg={uitleg} /> },
  {
    key: 'waarde',
    header: 'Hoe het hier is',
    cell: ({ sleutel, vorm }) => <Waarde vorm={vorm} waarde={onderdeelVan(profiel, sleutel)} />,
  },
  {
    key: 'stand',
    header: 'Waar het vandaan komt',
    cell: ({ sleutel, id }) => <Herkomst profiel={profiel} sleutel={sleutel} id={id} />,
  },
]

const Wat = ({ label, uitleg }: Pick<Sleutel, 'label' | 'uitleg'>) => (
  <span className="rt-stack rt-stack--tight">
    <span>{label}</span>
    <span className="rt-quiet">{uitleg}</span>
  </span>
)

function Herkomst({ profiel, sleutel, id }: Pick<Sleutel, 'sleutel' | 'id'> & { readonly profiel: Netwerkprofiel }) {
  const stand = standVan(profiel, sleutel)
  if (!stand) return <span className="rt-quiet">lijst van het netwerk ({id})</span>
  return (
    <span className="rt-stack rt-stack--tight">
      <span>
        <Status tone={stand.status === 'lokaal' ? 'active' : 'neutral'}>{STAND_WOORD[stand.status]}</Status>
      </span>
      <span className="rt-quiet">{stand.bron}</span>
    </span>
  )
}
