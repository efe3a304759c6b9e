/** How the present inhoudelijke regie came to be: pre-filled at aanmelding, agreed in an overleg, handed over, or given outside an overleg. */
export type RegieBron = 'vooringevuld' | 'overleg' | 'overdracht' | 'toewijzing'
export type RegieToewijzing = {
  readonly deelnameId: string
  readonly persoonId: string
  readonly bron: RegieBron
  readonly van: Date
  readonly tot: Date | null
}

export type RegieStand = 'nog-niet-afgesproken' | 'vooringevuld' | 'afgesproken'

/** What the casus shows until the overleg has recorded its choice (ROL-07, ROL-08). */
export function regieStand(current: Pick<RegieToewijzing, 'bron'> | null): RegieStand {
  if (current === null) return 'nog-niet-afgesproken'
  return current.bron === 'vooringevuld' ? 'vooringevuld' : 'afgesproken'
}

/** How often inhoudelijke regie went to another person in the life of the casus (ROL-41). */
export function countRegieWijzigingen(history: readonly RegieToewijzing[]): number {
  const inOrder = [...history].sort((a, b) => a.van.getTime() - b.van.getTime())
  return inOrder.filter((row, index) => index > 0 && inOrder[index - 1]?.persoonId !== row.persoonId).length
}

/** One regisseur of a kind: no two assignments hold at the same moment (ROL-42). */
export function hasOneRegisseurAtATime(history: readonly Pick<RegieToewijzing, 'van' | 'tot'>[]): boolean {
  const inOrder = [...history].sort((a, b) => a.van.getTime() - b.van.getTime())
  return inOrder.every((row, index) => {
    const next = inOrder[index + 1]
    return next === undefined || (row.tot !== null && row.tot <= next.van)
  })
}
