import { z } from 'zod'

/** RFC 9457 in plain Dutch; `fouten` names every problem at once. */
export const Probleem = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  fouten: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
  huidig: z.object({ waarde: z.unknown(), versie: z.int(), door: z.string(), op: z.string() }).optional(),
})
export type Probleem = z.infer<typeof Probleem>
