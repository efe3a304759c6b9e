import type { Roltoewijzing } from '@regietafel/contract/regie.contract.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'

/** Every role that someone had, from when until when, and who gave it; for the regie (ROL-43). */
export function Rollen({ rollen }: { readonly rollen: readonly Roltoewijzing[] }) {
  const profiel = useProfiel()
  const columns: readonly Column<Roltoewijzing>[] = [
    { key: 'naam', header: 'Naam', sortBy: ({ naam }) => naam, cell: ({ naam }) => naam },
    { key: 'organisatie', header: 'Organisatie', cell: ({ organisatie }) => organisatie },
    { key: 'rol', header: 'Rol', sortBy: ({ rol }) => rol, cell: ({ rol }) => rolWoord(profiel, rol) },
    { key: 'van', header: 'Vanaf', nowrap: true, sortBy: ({ van }) => van, cell: ({ van }) => formatDay(dayOf(van)) },
    {
      key: 'tot',
      header: 'Tot',
      nowrap: true,
      cell: ({ tot }) => (tot === null ? 'nu' : formatDay(dayOf(tot))),
    },
    { key: 'door', header: 'Gegeven door', cell: ({ door }) => door },
  ]
  return (
    <DataTable
      caption="Wie had welke rol"
      columns={columns}
      rows={rollen}
      rowKey={({ naam, rol, van }) => `${naam} ${rol} ${van}`}
    />
  )
}
