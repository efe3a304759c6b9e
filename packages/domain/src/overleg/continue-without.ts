import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type AanwezigheidRegel, missingZekerAanwezig } from './aanwezigheid.ts'

export type ContinueWithout = { readonly keuze: 'doorgaan' | 'verdagen'; readonly reden: string }
export type KeuzeBijAfwezigheid = ContinueWithout & { readonly afwezigen: readonly string[]; readonly gekozenOp: Date }

/** A must-attend person is absent: the voorzitter continues or adjourns, with a reason (OVL-28). */
export function continueWithout(
  regels: readonly AanwezigheidRegel[],
  command: ContinueWithout,
  now: Date,
): Outcome<KeuzeBijAfwezigheid, 'nobody-missing' | 'reden-missing'> {
  const afwezigen = missingZekerAanwezig(regels).map(({ deelnameId }) => deelnameId)
  if (afwezigen.length === 0) return refuse('nobody-missing')
  if (isBlank(command.reden)) return refuse('reden-missing')
  return accept({ ...command, afwezigen, gekozenOp: now })
}
