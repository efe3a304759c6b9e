import { z } from 'zod'

/** RFC 9457 in plain Dutch; `fouten` names every problem at once. */
export const Probleem = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  fouten: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
  vondsten: z
    .array(z.object({ veld: z.string(), tekst: z.string(), label: z.string(), zeker: z.boolean(), reden: z.string() }))
    .optional()
    .describe('Wat in een tekst iemand herkenbaar maakt, met wat er in de plaats kan staan'),
  huidig: z.object({ waarde: z.unknown(), versie: z.int(), door: z.string(), op: z.string() }).optional(),
})
export type Probleem = z.infer<typeof Probleem>
