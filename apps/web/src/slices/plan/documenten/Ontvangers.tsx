import type { Verzending } from '@regietafel/contract/document.contract.ts'
import { type Column, DataTable } from '../../../ui/DataTable.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'

const COLUMNS: readonly Column<Verzending>[] = [
  {
    key: 'naam',
    header: 'Wie',
    sortBy: ({ naam }) => naam,
    cell: ({ naam, organisatie }) => `${naam}, ${organisatie}`,
  },
  { key: 'verzonden', header: 'Gekregen', nowrap: true, cell: ({ verzondenOp }) => formatMoment(verzondenOp) },
  {
    key: 'geopend',
    header: 'Geopend',
    nowrap: true,
    sortBy: ({ geopendOp }) => geopendOp ?? '',
    cell: ({ geopendOp }) =>
      geopendOp ? <Status tone="good">{formatMoment(geopendOp)}</Status> : <Status>nog niet</Status>,
  },
]

type Props = { readonly naam: string; readonly verzendingen: readonly Verzending[] }

/** Who received this document, and who opened it and when. */
export function Ontvangers({ naam, verzendingen }: Props) {
  const opened = verzendingen.filter(({ geopendOp }) => geopendOp !== null).length
  return (
    <Disclosure summary={`${opened} van ${verzendingen.length} geopend`}>
      <DataTable
        caption={`Wie ${naam} kreeg`}
        columns={COLUMNS}
        rows={verzendingen}
        rowKey={({ persoonId }) => persoonId}
      />
    </Disclosure>
  )
}
