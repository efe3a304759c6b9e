import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { Card } from '../../../ui/Card.tsx'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { type TermijnRegel, termijnenVan } from './termijnen.ts'

const COLUMNS: readonly Column<TermijnRegel>[] = [
  { key: 'wat', header: 'Termijn', cell: ({ wat }) => wat },
  { key: 'duur', header: 'Hoe lang', cell: ({ duur, start }) => `${duur}, vanaf ${start}` },
  { key: 'waarschuwing', header: 'Waarschuwing', cell: ({ waarschuwing }) => waarschuwing },
  { key: 'teLaat', header: 'Te laat', cell: ({ teLaat }) => teLaat },
  { key: 'wie', header: 'Wie', cell: ({ wie }) => wie },
  { key: 'gemeld', header: 'Hoort het als het te laat is', cell: ({ gemeld }) => gemeld },
]

/** What the values mean for deadlines: from when they count, who is warned, who is told (NET-56). */
export const Termijnen = ({ profiel }: { readonly profiel: Netwerkprofiel }) => (
  <Card title="Termijnen die hieruit volgen" flush>
    <DataTable
      caption="Termijnen die hieruit volgen"
      columns={COLUMNS}
      rows={termijnenVan(profiel)}
      rowKey={({ soort }) => soort}
      wide
    />
  </Card>
)
