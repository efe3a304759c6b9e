import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'
import { isLid, type Lid } from './leden.ts'
import { isMailgroepCommandAllowed, type MailgroepStatus } from './mailgroep.ts'

export type PostBericht = { readonly afzender: Lid; readonly tekst: string }
export type BerichtPosted = {
  readonly afzenderId: string
  readonly tekst: string
  readonly geplaatstOp: Date
  /** Members who get "there is a bericht", without a word of it (COM-05). */
  readonly ontvangers: readonly string[]
}
export type PostBerichtRefusal = 'mailgroep-gearchiveerd' | 'not-a-lid' | 'tekst-missing'

/** Write to the mailgroep: members only, while it is open; everyone else in it is notified (COM-03, COM-05, COM-08). */
export function postBericht(
  mailgroep: { readonly status: MailgroepStatus; readonly leden: readonly Lid[] },
  { afzender, tekst }: PostBericht,
  now: Date,
): Outcome<BerichtPosted, PostBerichtRefusal> {
  if (!isMailgroepCommandAllowed('post', mailgroep.status)) return refuse('mailgroep-gearchiveerd')
  if (!isLid(afzender)) return refuse('not-a-lid')
  if (isBlank(tekst)) return refuse('tekst-missing')
  const ontvangers = mailgroep.leden.filter(isLid).map(({ deelnameId }) => deelnameId)
  return accept({
    afzenderId: afzender.deelnameId,
    tekst,
    geplaatstOp: now,
    ontvangers: ontvangers.filter((id) => id !== afzender.deelnameId),
  })
}
