import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'

export type DeelnameDeclined = { readonly status: 'afgewezen'; readonly reden: string; readonly tot: Date }
export type DeclineDeelnameRefusal = 'deelname-not-uitgenodigd' | 'reden-missing'

/** Say no to a seat, with a reason for the regie; expectations are accepted freely or not at all (ROL-02). */
export function declineDeelname(
  deelname: Pick<Deelname, 'status'>,
  reden: string,
  now: Date,
): Outcome<DeelnameDeclined, DeclineDeelnameRefusal> {
  if (!isDeelnameCommandAllowed('decline', deelname.status)) return refuse('deelname-not-uitgenodigd')
  if (isBlank(reden)) return refuse('reden-missing')
  return accept({ status: 'afgewezen', reden, tot: now })
}
