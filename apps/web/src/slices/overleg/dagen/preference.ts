import type { Dagvoorstel } from '@regietafel/contract/vervolg.contract.ts'

/** How many of those who were asked can come on a day; who did not answer counts as asked. */
export const countCan = ({ voorkeuren }: Pick<Dagvoorstel, 'voorkeuren'>, dag: string) => ({
  can: voorkeuren.filter(({ dagen }) => dagen?.includes(dag)).length,
  asked: voorkeuren.length,
})
