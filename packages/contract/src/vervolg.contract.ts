import { z } from 'zod'
import { TafelPersoon } from './overleg-values.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Moment, Uuid } from './shared/values.ts'

/** Days put before the partners, and what each of them said (OVL-14). */
export const Dagvoorstel = z.strictObject({
  dagvoorstelId: Uuid,
  dagen: z.array(Dag),
  door: z.string(),
  op: Moment,
  open: z.boolean().describe('Gesloten zodra een overleg is gepland of een nieuw voorstel is gedaan'),
  voorkeuren: z.array(
    z.strictObject({
      persoon: TafelPersoon,
      dagen: z.array(Dag).nullable().describe('Leeg zolang er geen antwoord is'),
      isVanMij: z.boolean(),
    }),
  ),
})
export type Dagvoorstel = z.infer<typeof Dagvoorstel>

const Vervolgvoorstel = z.strictObject({
  venster: z
    .strictObject({
      vanaf: Dag.nullable().describe('Eerder geeft een waarschuwing; leeg als het profiel geen eerste dag noemt'),
      tot: Dag,
      kanTeLaat: z.boolean(),
    })
    .nullable()
    .describe('Leeg als er nog geen overleg was, of als de datum aan tafel wordt geprikt'),
  dagen: z.array(Dag).describe('Werkdagen binnen het venster, zonder feestdagen'),
  feestdagen: z.array(Dag),
  samenMet: z.array(TafelPersoon).describe('Wie volgens het profiel meedenkt over de datum'),
})
export type Vervolgvoorstel = z.infer<typeof Vervolgvoorstel>

export const vervolgEndpoints = {
  'GET /v1/casussen/{casusId}/vervolgvoorstel': {
    summary: 'Wanneer het volgende overleg hoort te zijn, en wie meedenkt over de datum',
    permission: 'overleg.read',
    response: Vervolgvoorstel,
  },
  'GET /v1/casussen/{casusId}/dagvoorstellen': {
    summary: 'Voorgestelde dagen voor het volgende overleg, het laatste voorstel eerst',
    permission: 'overleg.read',
    response: z.strictObject({ items: z.array(Dagvoorstel) }),
  },
  'POST /v1/casussen/{casusId}/dagvoorstellen': {
    summary: 'Leg dagen voor aan het team; een eerder voorstel sluit',
    permission: 'overleg.plan',
    body: z.strictObject({ dagen: z.array(Dag).max(40) }),
    response: Dagvoorstel,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/dagvoorstellen/{dagvoorstelId}/voorkeur': {
    summary: 'Zeg welke dagen je kunt; opnieuw antwoorden mag',
    permission: 'uitnodiging.answer',
    body: z.strictObject({ dagen: z.array(Dag).max(40) }),
    response: Dagvoorstel,
  },
} as const satisfies Endpoints
