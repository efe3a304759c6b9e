import { BEREIKT, findPlanVeld, PLAN_VELD_CODES } from '@regietafel/domain/plan/velden.ts'
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

/** A new quote or doel: all that is missing is named at once. */
export const NieuwVeld = VeldWaarde.extend({ code: PlanVeldCode }).superRefine(({ code, spreker, tekst }, context) => {
  const missing = (veld: string, message: string) => context.addIssue({ code: 'custom', path: [veld], message })
  if (findPlanVeld(code)?.vorm === 'citaat' && !spreker) missing('spreker', 'Schrijf op wie dit zegt.')
  if (tekst === '') missing('tekst', 'Schrijf eerst iets op.')
})

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

/** An afspraak as the established plan held it, under its doel or beside them. */
export const PlanActie = z.strictObject({
  actieId: Uuid,
  veldId: Uuid.nullable().describe('Het doel waaronder de actie staat'),
  wat: z.string(),
  wie: z.string(),
  organisatie: z.string(),
  einddatum: Dag,
  status: z.enum(['open', 'bezig', 'lukt-niet', 'gereed', 'ingetrokken']),
})
export type PlanActie = z.infer<typeof PlanActie>

/** A version of the plan in the list of versions. */
export const PlanVersieRegel = z.strictObject({
  planVersieId: Uuid,
  nummer: z.int(),
  overlegId: Uuid,
  vastgesteldOp: Moment,
  vastgesteldDoor: z.string(),
  akkoord: z.array(z.strictObject({ deelnameId: Uuid, naam: z.string(), organisatie: z.string() })),
})
export type PlanVersieRegel = z.infer<typeof PlanVersieRegel>

/** The plan as it was agreed; it never changes. */
export const PlanVersie = PlanVersieRegel.extend({
  velden: z.array(z.strictObject({ veldId: Uuid, code: PlanVeldCode, waarde: VeldWaarde, versie: Versie })),
  acties: z.array(PlanActie),
})
export type PlanVersie = z.infer<typeof PlanVersie>

/** Who may write in the plan while this overleg goes on. */
export const Schrijver = z.strictObject({ overlegId: Uuid, deelnameId: Uuid, naam: z.string() })
export type Schrijver = z.infer<typeof Schrijver>
