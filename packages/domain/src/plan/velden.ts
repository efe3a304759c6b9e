/**
 * The fields of the plan of the ZVH networks: the integraal plan van aanpak or afstemmingsplan (OPL-31). Acties, regie and
 * follow-up stand beside it. `perSpreker`: each speaker's own words stay apart, so that views can differ (OVL-29, OVL-46).
 * The screen finds its words under the code.
 */
export type PlanVeld = { readonly code: string; readonly perSpreker: boolean; readonly verplicht: boolean }

export const PLAN_VELDEN = [
  { code: 'aanleiding', perSpreker: false, verplicht: false },
  { code: 'krachten', perSpreker: true, verplicht: false },
  { code: 'zorgen', perSpreker: true, verplicht: false },
  { code: 'eerdere-hulp', perSpreker: false, verplicht: false },
  { code: 'gezamenlijk-doel', perSpreker: false, verplicht: true },
  { code: 'gewenst-resultaat', perSpreker: false, verplicht: false },
  { code: 'veiligheid', perSpreker: false, verplicht: false },
  { code: 'op-en-afschaling', perSpreker: false, verplicht: false },
] as const satisfies readonly PlanVeld[]
export type PlanVeldCode = (typeof PLAN_VELDEN)[number]['code']

const BY_CODE: ReadonlyMap<string, PlanVeld> = new Map(PLAN_VELDEN.map((veld) => [veld.code, veld]))

/** A field of the plan, or undefined when the plan has no field of that code. */
export const findPlanVeld = (code: string) => BY_CODE.get(code)
