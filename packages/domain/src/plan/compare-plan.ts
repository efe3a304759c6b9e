import { compareWords, type WoordDeel } from './compare-words.ts'
import type { IngevuldVeld } from './establish-plan.ts'
import { isSameWaarde, PLAN_VELD_CODES, type Bereikt, type PlanVeldCode } from './velden.ts'

type TeVergelijken = Pick<IngevuldVeld, 'veldId' | 'code' | 'waarde'>

/** What happened to one field between two versions of the plan. */
export type VeldVerschil = {
  readonly veldId: string
  readonly code: PlanVeldCode
  readonly soort: 'gelijk' | 'nieuw' | 'weg' | 'gewijzigd'
  readonly spreker: string | null
  readonly delen: readonly WoordDeel[]
  /** The status of a doel, when it became another. */
  readonly bereikt: { readonly van: Bereikt; readonly naar: Bereikt } | null
}

/** What changed between two versions of the plan, field by field in the order of the plan (OPL-34, SYS-06). */
export function comparePlan(oud: readonly TeVergelijken[], nieuw: readonly TeVergelijken[]): VeldVerschil[] {
  const before = new Map(oud.map((veld) => [veld.veldId, veld]))
  const after = new Map(nieuw.map((veld) => [veld.veldId, veld]))
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const place = ({ code }: VeldVerschil) => PLAN_VELD_CODES.indexOf(code)
  return ids.map((id) => compareVeld(before.get(id), after.get(id))).sort((a, b) => place(a) - place(b))
}

function compareVeld(oud: TeVergelijken | undefined, nieuw: TeVergelijken | undefined): VeldVerschil {
  const veld = nieuw ?? oud
  if (!veld) throw new Error('A field that is in neither version')
  const van = oud?.waarde.bereikt
  const naar = nieuw?.waarde.bereikt
  return {
    veldId: veld.veldId,
    code: veld.code as PlanVeldCode,
    soort: !oud ? 'nieuw' : !nieuw ? 'weg' : isSameWaarde(oud.waarde, nieuw.waarde) ? 'gelijk' : 'gewijzigd',
    spreker: veld.waarde.spreker,
    delen: compareWords(oud?.waarde.tekst ?? '', nieuw?.waarde.tekst ?? ''),
    bereikt: van && naar && van !== naar ? { van, naar } : null,
  }
}
