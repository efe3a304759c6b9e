import { PROCESVRAGEN } from '@regietafel/domain/actie/ask-procesregisseur.ts'
import { SIGNAAL_SOORTEN } from '@regietafel/domain/actie/route-signaal.ts'
import { z } from 'zod'
import { Actiehouder } from './actie.contract.ts'
import type { Endpoints } from './shared/endpoint.ts'
import { Moment, Tekst, Uuid, Versie } from './shared/values.ts'

/** What a signaal can be about. */
export const SignaalSoort = z.enum([...SIGNAAL_SOORTEN, ...PROCESVRAGEN])
export type SignaalSoort = z.infer<typeof SignaalSoort>

/** A partner tells the regie that something does not work out, or that something changed. */
export const Signaal = z.strictObject({
  signaalId: Uuid,
  casusId: Uuid,
  soort: SignaalSoort,
  tekst: z.string(),
  actie: z.strictObject({ actieId: Uuid, wat: z.string() }).nullable(),
  van: Actiehouder,
  aan: Actiehouder,
  kopie: z.array(Actiehouder),
  isVoorMij: z.boolean(),
  status: z.enum(['open', 'beantwoord']),
  gemaaktOp: Moment,
  antwoord: z.strictObject({ tekst: z.string(), door: z.string(), op: Moment }).nullable(),
  versie: Versie,
})
export type Signaal = z.infer<typeof Signaal>

export const signaalEndpoints = {
  'GET /v1/casussen/{casusId}/signalen': {
    summary: 'Signalen die je gaf of kreeg, de nieuwste bovenaan',
    permission: 'signaal.read',
    response: z.strictObject({ items: z.array(Signaal) }),
  },
  'POST /v1/casussen/{casusId}/signalen': {
    summary: 'Meld een ontwikkeling of een knelpunt, of vraag de procesregisseur mee te denken',
    permission: 'signaal.create',
    body: z.strictObject({
      soort: SignaalSoort.exclude(['afspraak-lukt-niet'])
        .default('ontwikkeling-plan')
        .describe('Sparring wordt nooit deel van het plan'),
      tekst: Tekst,
    }),
    response: Signaal,
    status: 201,
  },
  'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord': {
    summary: 'Geef antwoord op een signaal',
    permission: 'signaal.answer',
    body: z.strictObject({ tekst: Tekst }),
    response: Signaal,
    status: 201,
  },
} as const satisfies Endpoints
