/** A colleague who stands in: on the days from `van` up to and including `tot`, or for one overleg (ROL-34, ROL-39). */
export type Vervanging = {
  readonly deelnameId: string
  readonly vervangerId: string
  readonly periode: VervangingPeriode
}
export type VervangingPeriode =
  | { readonly soort: 'dagen'; readonly van: string; readonly tot: string }
  | { readonly soort: 'overleg'; readonly overlegId: string }

/** Days are `YYYY-MM-DD`, so they compare as text. */
export const isVervangingOn = (vervanging: Vervanging, dag: string) =>
  vervanging.periode.soort === 'dagen' && vervanging.periode.van <= dag && dag <= vervanging.periode.tot

export const isVervangingFor = (vervanging: Vervanging, overlegId: string) =>
  vervanging.periode.soort === 'overleg' && vervanging.periode.overlegId === overlegId

/** Who gets a reminder or a signaal meant for this deelname on this day: the substitute while there is one (ROL-39). */
export function recipientOn(
  deelname: { readonly id: string; readonly persoonId: string },
  vervangingen: readonly Vervanging[],
  dag: string,
) {
  const substitute = vervangingen.find((v) => v.deelnameId === deelname.id && isVervangingOn(v, dag))
  return substitute?.vervangerId ?? deelname.persoonId
}
