import type { Dag } from '../shared/dagen.ts'

/** A field holds one text of all, a quote of one speaker (OPL-14), or a doel; quotes and doelen repeat (OPL-25). */
export type VeldVorm = 'tekst' | 'citaat' | 'doel'

/**
 * The fields of the plan of the ZVH networks: the integraal plan van aanpak or afstemmingsplan (OPL-31). Acties, regie and
 * follow-up stand beside it. Each speaker's own words stay apart, so that views can differ (OVL-29, OVL-46).
 * The screen finds its words under the code.
 */
export type PlanVeld = { readonly code: string; readonly vorm: VeldVorm; readonly verplicht: boolean }

export const PLAN_VELDEN = [
  { code: 'aanleiding', vorm: 'tekst', verplicht: false },
  { code: 'krachten', vorm: 'citaat', verplicht: false },
  { code: 'zorgen', vorm: 'citaat', verplicht: false },
  { code: 'eerdere-hulp', vorm: 'tekst', verplicht: false },
  { code: 'gezamenlijk-doel', vorm: 'tekst', verplicht: true },
  { code: 'gewenst-resultaat', vorm: 'tekst', verplicht: false },
  { code: 'doelen', vorm: 'doel', verplicht: false },
  { code: 'veiligheid', vorm: 'tekst', verplicht: false },
  { code: 'op-en-afschaling', vorm: 'tekst', verplicht: false },
] as const satisfies readonly PlanVeld[]
export type PlanVeldCode = (typeof PLAN_VELDEN)[number]['code']
export const PLAN_VELD_CODES = PLAN_VELDEN.map(({ code }) => code)

const BY_CODE: ReadonlyMap<string, PlanVeld> = new Map(PLAN_VELDEN.map((veld) => [veld.code, veld]))

/** A field of the plan, or undefined when the plan has no field of that code. */
export const findPlanVeld = (code: string) => BY_CODE.get(code)

export const BEREIKT = ['ja', 'nee', 'nog-niet'] as const
export type Bereikt = (typeof BEREIKT)[number]

/** What stands in one field. `spreker` to `gevolgen` belong to a quote (OPL-12, OPL-13), the last three to a doel (DOE-01). */
export type VeldWaarde = {
  readonly tekst: string
  readonly spreker: string | null
  readonly sinds: string | null
  readonly gevolgen: string | null
  /** Only told at the table: in no document (OVL-32). */
  readonly alleenMondeling: boolean
  readonly bereikt: Bereikt | null
  /** The day on which the doel is looked at again. */
  readonly herzienOp: Dag | null
  /** The zorgen that this doel answers, by id. */
  readonly zorgen: readonly string[]
}

export const EMPTY_WAARDE: VeldWaarde = {
  tekst: '',
  spreker: null,
  sinds: null,
  gevolgen: null,
  alleenMondeling: false,
  bereikt: null,
  herzienOp: null,
  zorgen: [],
}

/** Whether two people wrote the same. */
export const isSameWaarde = (one: VeldWaarde, other: VeldWaarde) =>
  one.zorgen.join() === other.zorgen.join() &&
  (['tekst', 'spreker', 'sinds', 'gevolgen', 'alleenMondeling', 'bereikt', 'herzienOp'] as const).every(
    (part) => one[part] === other[part],
  )
