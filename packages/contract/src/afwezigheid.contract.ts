import { z } from 'zod'
import type { Endpoints } from './shared/endpoint.ts'
import { Dag, Uuid } from './shared/values.ts'

/** One's own absence as regisseur, with who stands in (ROL-39). */
export const Afwezigheid = z.strictObject({
  afwezigheidId: Uuid,
  waarnemer: z.string(),
  van: Dag,
  tot: Dag.describe('De laatste dag'),
  casussen: z.int().describe('In hoeveel casussen de collega waarneemt'),
  wachtOpAntwoord: z.int().describe('Waar de collega nog geen ja zei'),
  beeindigd: z.boolean(),
})
export type Afwezigheid = z.infer<typeof Afwezigheid>

/** For whom one stands in, over all casussen. */
export const Waarneming = z.strictObject({
  persoonId: Uuid,
  naam: z.string(),
  van: Dag,
  tot: Dag,
  codes: z.array(z.string()).describe('De casussen waarin je waarneemt'),
  wachtOpAntwoord: z.int(),
})
export type Waarneming = z.infer<typeof Waarneming>

const Overgeslagen = z.strictObject({
  code: z.string(),
  reden: z.enum(['al-vervangen', 'geen-plaats-mogelijk', 'geen-procesregisseur']),
})

export const afwezigheidEndpoints = {
  'GET /v1/afwezigheden': {
    summary: 'Wanneer je afwezig bent, en voor wie je waarneemt',
    permission: 'afwezigheid.read',
    response: z.strictObject({ afwezigheden: z.array(Afwezigheid), waarnemingen: z.array(Waarneming) }),
  },
  'POST /v1/afwezigheden': {
    summary: 'Laat een collega waarnemen in alle casussen waarin je de regie hebt',
    permission: 'afwezigheid.register',
    body: z.strictObject({ vervangerId: Uuid, van: Dag, tot: Dag }),
    response: z.strictObject({ afwezigheid: Afwezigheid, overgeslagen: z.array(Overgeslagen) }),
    status: 201,
  },
  'POST /v1/afwezigheden/{afwezigheidId}/beeindiging': {
    summary: 'Je bent terug: de waarneming eindigt nu',
    permission: 'afwezigheid.register',
    response: Afwezigheid,
  },
  'POST /v1/waarnemingen/{persoonId}/aanvaarding': {
    summary: 'Neem waar voor een collega, in alle casussen tegelijk',
    permission: 'afwezigheid.accept',
    body: z.strictObject({
      aanvaard: z.array(z.string()).describe('Codes van de verwachtingen in het netwerkprofiel'),
    }),
    response: Waarneming,
  },
} as const satisfies Endpoints
