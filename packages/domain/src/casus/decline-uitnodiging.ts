import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'

export type UitnodigingDeclined = { readonly status: 'afgewezen'; readonly tot: Date }

/** Who is invited may say no; the seat ends and opens nothing more (ROL-01, PRV-14). */
export function declineUitnodiging(
  deelname: Pick<Deelname, 'status'>,
  now: Date,
): Outcome<UitnodigingDeclined, 'deelname-not-uitgenodigd'> {
  if (!isDeelnameCommandAllowed('decline', deelname.status)) return refuse('deelname-not-uitgenodigd')
  return accept({ status: 'afgewezen', tot: now })
}
