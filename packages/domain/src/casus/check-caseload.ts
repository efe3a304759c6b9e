import type { Rol } from '../toegang/rollen.ts'

/** One place of who leaves or is away, as the list shows it. */
export type CaseloadPlaats = {
  readonly deelnameId: string
  readonly rol: Rol
  /** It ended already; someone must be invited anew. */
  readonly vrij: boolean
  /** A proposal about it waits for an answer. */
  readonly gevraagd: boolean
}
export type CaseloadOpvolger = {
  readonly persoonId: string
  readonly organisatieId: string
  readonly actief: boolean
  readonly isProcesregisseur: boolean
}
export type CaseloadFinding =
  | 'plaats-unknown'
  | 'plaats-vrij'
  | 'plaats-already-asked'
  | 'plaats-twice'
  | 'opvolger-left'
  | 'opvolger-is-voorganger'
  | 'opvolger-is-no-procesregisseur'
  | 'opvolger-of-other-organisatie'

type Regel = { readonly deelnameId: string; readonly opvolger: CaseloadOpvolger | null }

/**
 * Looks at every line of a hand-over of all casussen at once, before any is proposed: `[line, what is wrong]` (ROL-40).
 * The place of a ketenpartner belongs to the organisation and goes to a colleague (ROL-34).
 */
export function checkCaseload(
  van: { readonly persoonId: string; readonly organisatieId: string; readonly plaatsen: readonly CaseloadPlaats[] },
  regels: readonly Regel[],
): readonly (readonly [number, CaseloadFinding])[] {
  return regels.flatMap(({ deelnameId, opvolger }, index) => {
    const plaats = van.plaatsen.find((each) => each.deelnameId === deelnameId)
    const isTwice = regels.findIndex((each) => each.deelnameId === deelnameId) !== index
    const finding = isTwice ? 'plaats-twice' : (checkPlaats(plaats) ?? checkOpvolger(van, plaats?.rol, opvolger))
    return finding === null ? [] : [[index, finding] as const]
  })
}

function checkPlaats(plaats: CaseloadPlaats | undefined): CaseloadFinding | null {
  if (!plaats) return 'plaats-unknown'
  if (plaats.vrij) return 'plaats-vrij'
  return plaats.gevraagd ? 'plaats-already-asked' : null
}

function checkOpvolger(
  van: { readonly persoonId: string; readonly organisatieId: string },
  rol: Rol | undefined,
  opvolger: CaseloadOpvolger | null,
): CaseloadFinding | null {
  if (!opvolger?.actief) return 'opvolger-left'
  if (opvolger.persoonId === van.persoonId) return 'opvolger-is-voorganger'
  if (rol === 'procesregisseur' && !opvolger.isProcesregisseur) return 'opvolger-is-no-procesregisseur'
  if (rol === 'ketenpartner' && opvolger.organisatieId !== van.organisatieId) return 'opvolger-of-other-organisatie'
  return null
}
