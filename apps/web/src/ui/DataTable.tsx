import { type ReactNode, useState } from 'react'
import { Icon } from './Icon.tsx'
import { type Sort, sortRows, toggleSort } from './sort.ts'

export type Column<Row> = {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Makes the column sortable. */
  readonly sortBy?: (row: Row) => string | number
  /** Numbers align at the end. */
  readonly end?: boolean
  /** Codes and dates stay on one line. */
  readonly nowrap?: boolean
}

type Props<Row> = {
  /** What the table holds, for who does not see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly initialSort?: Sort
  readonly showCaption?: boolean
  /** More columns than fit in two thirds of the screen: there it scrolls sideways. */
  readonly wide?: boolean
}

/** Rows with a sticky head; where it is narrow each row is a card. The first column names the row. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  initialSort,
  showCaption = false,
  wide = false,
}: Props<Row>) {
  const [sort, setSort] = useState<Sort | undefined>(initialSort)
  const sortBy = columns.find((column) => column.key === sort?.key)?.sortBy
  const shown = sort && sortBy ? sortRows(rows, sortBy, sort.direction) : rows
  return (
    <div className="rt-table-box">
      <div
        className={wide ? 'rt-table-scroll rt-table-scroll--wide' : 'rt-table-scroll'}
        // What scrolls sideways must scroll with the keyboard too.
        {...(wide && { tabIndex: 0, role: 'region', 'aria-label': caption })}
      >
        <table className="rt-table">
          <caption className={showCaption ? undefined : 'rt-hidden'}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head
                  key={column.key}
                  column={column}
                  sort={sort}
                  onSort={() => setSort(toggleSort(sort, column.key))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map((column, index) => (
                  <Cell key={column.key} column={column} row={row} first={index === 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type HeadProps<Row> = { readonly column: Column<Row>; readonly sort: Sort | undefined; readonly onSort: () => void }

function Head<Row>({ column, sort, onSort }: HeadProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined
  return (
    <th scope="col" className={column.end ? 'rt-table__end' : undefined} aria-sort={direction}>
      {column.sortBy ? (
        <button type="button" className="rt-table__sort" onClick={onSort}>
          {column.header}
          <Icon name="arrow-up" />
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}

type CellProps<Row> = { readonly column: Column<Row>; readonly row: Row; readonly first: boolean }

function Cell<Row>({ column, row, first }: CellProps<Row>) {
  const className =
    [column.end && 'rt-table__end', column.nowrap && 'rt-table__nowrap'].filter(Boolean).join(' ') || undefined
  return first ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td data-label={column.header} className={className}>
      {column.cell(row)}
    </td>
  )
}
