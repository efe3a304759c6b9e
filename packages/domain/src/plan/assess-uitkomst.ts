import type { Documentsoort, Uitkomst } from '../netwerk/profielwaarden.ts'

export type GedeeldDocument = { readonly soort: Documentsoort; readonly gedeeldOp: Date }
export type UitkomstStand = {
  readonly voldaan: boolean
  /** The moment at which the last document that was needed went out. */
  readonly voldaanOp: Date | null
  readonly ontbreekt: readonly Documentsoort[]
}

/**
 * Whether the obligation to share the outcome is met. Where the netwerk has two documents, sending one leaves it open;
 * where either is enough, one is (COM-15, NET-36).
 */
export function assessUitkomst(uitkomst: Uitkomst, gedeeld: readonly GedeeldDocument[]): UitkomstStand {
  const first = (soort: Documentsoort) =>
    Math.min(...gedeeld.filter((document) => document.soort === soort).map(({ gedeeldOp }) => gedeeldOp.getTime()))
  const moments = uitkomst.documenten.map((soort) => ({ soort, at: first(soort) }))
  const done = moments.filter(({ at }) => Number.isFinite(at)).map(({ at }) => at)

  const voldaan = uitkomst.vereist === 'alle' ? done.length === moments.length : done.length > 0
  const at = uitkomst.vereist === 'alle' ? Math.max(...done) : Math.min(...done)
  return {
    voldaan,
    voldaanOp: voldaan && done.length > 0 ? new Date(at) : null,
    ontbreekt: voldaan ? [] : moments.filter((moment) => !Number.isFinite(moment.at)).map(({ soort }) => soort),
  }
}
