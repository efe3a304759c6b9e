export type Sort = { readonly key: string; readonly direction: 'ascending' | 'descending' }

/** The same column again turns the order around; another column starts at the top. */
export const toggleSort = (sort: Sort | undefined, key: string): Sort => ({
  key,
  direction: sort?.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending',
})

const DUTCH = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** A sorted copy: words in Dutch order, `NL-9` before `NL-10`; what is empty comes last in both directions. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number,
  direction: Sort['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)]
    if (left === '' || right === '') return Number(left === '') - Number(right === '')
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right)
    return sign * DUTCH.compare(String(left), String(right))
  })
}
