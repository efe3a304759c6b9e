import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { isLid, type Lid } from './leden.ts'
import { type ChooseLezers, type ChooseLezersRefusal, chooseLezers, type Zichtbaarheid } from './lezers.ts'
import { isMailgroepCommandAllowed, type MailgroepStatus } from './mailgroep.ts'

export type PostBericht = ChooseLezers & { readonly afzender: Lid; readonly tekst: string }
export type BerichtPosted = {
  readonly tekst: string
  readonly zichtbaarheid: Zichtbaarheid
  /** Members who read it, by `lidId`; all but the sender get "there is a bericht", without a word of it (COM-05). */
  readonly lezers: readonly string[]
}
export type PostBerichtRefusal = 'mailgroep-gearchiveerd' | 'not-a-lid' | 'tekst-missing' | ChooseLezersRefusal

/** Write to the mailgroep: members only, while it is open, to all or to fewer (COM-03, COM-08, COM-18). */
export function postBericht(
  mailgroep: { readonly status: MailgroepStatus; readonly leden: readonly Lid[] },
  command: PostBericht,
): Outcome<BerichtPosted, PostBerichtRefusal> {
  const { afzender, tekst, zichtbaarheid } = command
  if (!isMailgroepCommandAllowed('post', mailgroep.status)) return refuse('mailgroep-gearchiveerd')
  if (!isLid(afzender)) return refuse('not-a-lid')
  if (isBlank(tekst)) return refuse('tekst-missing')
  const lezers = chooseLezers(mailgroep.leden, afzender, command)
  return lezers.ok ? accept({ tekst, zichtbaarheid, lezers: lezers.value }) : lezers
}
