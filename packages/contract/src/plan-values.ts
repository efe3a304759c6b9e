import { BEREIKT, PLAN_VELD_CODES } from '@regietafel/domain/plan/velden.ts'
import { z } from 'zod'
import { Dag, Moment, Uuid, Versie } from './shared/values.ts'

export const PlanVeldCode = z.enum(PLAN_VELD_CODES)
const Kort = z.string().trim().max(200)
const Lang = z.string().trim().max(10_000)

/** What stands in one field of the plan. */
export const VeldWaarde = z.strictObject({
  tekst: Lang,
  spreker: Kort.nullable().default(null).describe('Alleen bij krachten en zorgen: wie dit zegt'),
  sinds: Kort.nullable().default(null),
  gevolgen: Lang.nullable().default(null),
  alleenMondeling: z.boolean().default(false).describe('Staat in geen enkel document'),
  bereikt: z.enum(BEREIKT).nullable().default(null).describe('Alleen bij doelen'),
  herzienOp: Dag.nullable().default(null).describe('Alleen bij doelen: wanneer kijken we weer'),
  zorgen: z.array(Uuid).max(50).default([]).describe('Alleen bij doelen: zorgen waarop het doel antwoord geeft'),
})
export type VeldWaarde = z.infer<typeof VeldWaarde>

export const NieuwVeld = VeldWaarde.extend({ code: PlanVeldCode })

/** One field with who wrote it last; `versie` 1 without `op` is a field that nobody filled yet. */
export const Veld = z.strictObject({
  veldId: Uuid,
  code: PlanVeldCode,
  waarde: VeldWaarde,
  door: z.string().nullable(),
  op: Moment.nullable(),
  acties: z.array(Uuid).describe('Acties die bij dit doel horen'),
  versie: Versie,
})
export type Veld = z.infer<typeof Veld>

/** What one person wrote at one moment; nothing of it ever changes. */
export const VeldVersie = z.strictObject({
  versie: Versie,
  waarde: VeldWaarde,
  door: z.string(),
  op: Moment,
  vervallen: z.boolean().describe('Met deze versie is het veld weggehaald'),
})
export type VeldVersie = z.infer<typeof VeldVersie>
