const DAY = 24 * 60 * 60 * 1000

export type WachtendeAanmelding = {
  readonly id: string
  readonly ontvangenOp: Date
  readonly eigenaarId: string | null
}
export type WachtlijstRegel = WachtendeAanmelding & { readonly dagenOud: number; readonly zonderEigenaar: boolean }

/** The intake list: what nobody owns first, then the oldest; nothing may stay without owner (INT-11). */
export function toWachtlijst(aanmeldingen: readonly WachtendeAanmelding[], now: Date): WachtlijstRegel[] {
  return aanmeldingen
    .map((aanmelding) => ({
      ...aanmelding,
      dagenOud: Math.floor((now.getTime() - aanmelding.ontvangenOp.getTime()) / DAY),
      zonderEigenaar: aanmelding.eigenaarId === null,
    }))
    .sort(
      (a, b) =>
        Number(b.zonderEigenaar) - Number(a.zonderEigenaar) || a.ontvangenOp.getTime() - b.ontvangenOp.getTime(),
    )
}
