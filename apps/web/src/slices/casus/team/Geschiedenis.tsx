import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'

const STAND: Record<Deelname['status'], string> = {
  actief: 'aan tafel',
  uitgenodigd: 'gevraagd',
  afgewezen: 'doet niet mee',
  beeindigd: 'vertrokken',
}

/** Every seat there was: who, as what, from, until, given by whom (ROL-43). */
export function Geschiedenis({ team }: { readonly team: readonly Deelname[] }) {
  const profiel = useProfiel()
  const columns: readonly Column<Deelname>[] = [
    { key: 'naam', header: 'Naam', sortBy: ({ persoon }) => persoon.naam, cell: ({ persoon }) => persoon.naam },
    { key: 'rol', header: 'Als', sortBy: ({ rol }) => rol, cell: ({ rol }) => rolWoord(profiel, rol) },
    {
      key: 'vanaf',
      header: 'Vanaf',
      nowrap: true,
      sortBy: ({ vanaf }) => vanaf,
      cell: ({ vanaf }) => formatDay(dayOf(vanaf)),
    },
    { key: 'tot', header: 'Tot', nowrap: true, cell: ({ tot }) => (tot ? formatDay(dayOf(tot)) : '') },
    { key: 'door', header: 'Gegeven door', cell: ({ toegewezenDoor }) => toegewezenDoor },
    { key: 'stand', header: 'Stand', sortBy: ({ status }) => status, cell: ({ status }) => STAND[status] },
  ]
  return (
    <DataTable caption="Wie had welke plaats" columns={columns} rows={team} rowKey={({ deelnameId }) => deelnameId} />
  )
}
