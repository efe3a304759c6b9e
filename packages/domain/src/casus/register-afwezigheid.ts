import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import type { Dag } from '../shared/dagen.ts'
import type { Rol } from '../toegang/rollen.ts'

/** A regie seat of who is away, and what stands in the way of a substitute there. */
export type AfwezigePlaats = {
  readonly deelnameId: string
  readonly rol: Rol
  /** Days on which someone stands in already. */
  readonly vervangen: readonly { readonly van: Dag; readonly tot: Dag }[]
  /** Who gets no seat in this casus. */
  readonly uitgesloten: readonly string[]
}
export type Waarnemer = {
  readonly persoonId: string
  readonly organisatieId: string
  readonly actief: boolean
  readonly isProcesregisseur: boolean
}
export type RegisterAfwezigheid = { readonly waarnemer: Waarnemer; readonly van: Dag; readonly tot: Dag }

export type OvergeslagenReden = 'al-vervangen' | 'geen-plaats-mogelijk' | 'geen-procesregisseur'
export type RegisterAfwezigheidRefusal =
  | 'own-waarnemer'
  | 'waarnemer-left'
  | 'other-organisatie'
  | 'periode-ends-before-start'
  | 'periode-in-the-past'
  | 'no-regie'
  | 'nowhere-possible'

/**
 * A colleague of the same organisation stands in for a regisseur who is away, in every casus where that is possible;
 * where it is not, it is said (ROL-34, ROL-39).
 */
export function registerAfwezigheid(
  afwezige: {
    readonly persoonId: string
    readonly organisatieId: string
    readonly plaatsen: readonly AfwezigePlaats[]
  },
  { waarnemer, van, tot }: RegisterAfwezigheid,
  vandaag: Dag,
): Outcome<
  {
    readonly plaatsen: readonly string[]
    readonly overgeslagen: readonly { readonly deelnameId: string; readonly reden: OvergeslagenReden }[]
  },
  RegisterAfwezigheidRefusal
> {
  if (waarnemer.persoonId === afwezige.persoonId) return refuse('own-waarnemer')
  if (!waarnemer.actief) return refuse('waarnemer-left')
  if (waarnemer.organisatieId !== afwezige.organisatieId) return refuse('other-organisatie')
  if (tot < van) return refuse('periode-ends-before-start')
  if (van < vandaag) return refuse('periode-in-the-past')
  if (afwezige.plaatsen.length === 0) return refuse('no-regie')
  const looked = afwezige.plaatsen.map((plaats) => ({ plaats, reden: whyNot(plaats, waarnemer, { van, tot }) }))
  const plaatsen = looked.flatMap(({ plaats, reden }) => (reden === null ? [plaats.deelnameId] : []))
  if (plaatsen.length === 0) return refuse('nowhere-possible')
  const overgeslagen = looked.flatMap(({ plaats: { deelnameId }, reden }) =>
    reden === null ? [] : [{ deelnameId, reden }],
  )
  return accept({ plaatsen, overgeslagen })
}

function whyNot(
  { rol, vervangen, uitgesloten }: AfwezigePlaats,
  waarnemer: Waarnemer,
  { van, tot }: { readonly van: Dag; readonly tot: Dag },
): OvergeslagenReden | null {
  if (uitgesloten.includes(waarnemer.persoonId)) return 'geen-plaats-mogelijk'
  if (vervangen.some((other) => other.van <= tot && van <= other.tot)) return 'al-vervangen'
  return rol === 'procesregisseur' && !waarnemer.isProcesregisseur ? 'geen-procesregisseur' : null
}
