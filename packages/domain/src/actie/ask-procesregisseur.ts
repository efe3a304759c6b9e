import type { Deelname } from '../casus/deelname.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/**
 * What goes to the procesregisseur in every netwerk: a knelpunt that the co-operation runs into (DOE-22), and a question
 * to think along, which never becomes part of the plan (ROL-59).
 */
export const PROCESVRAGEN = ['knelpunt', 'sparring'] as const
export type Procesvraag = (typeof PROCESVRAGEN)[number]

export type AskProcesregisseur = { readonly soort: Procesvraag; readonly tekst: string; readonly zenderId: string }
export type RoutedProcesvraag = AskProcesregisseur & { readonly aan: string; readonly kopie: readonly string[] }
export type AskProcesregisseurRefusal = 'tekst-missing' | 'nobody-to-receive'

/** To whom it goes: the procesregisseur; of a knelpunt the inhoudelijke regie gets a copy, sparring is between two (DOE-22, ROL-59). */
export function askProcesregisseur(
  deelnames: readonly Deelname[],
  command: AskProcesregisseur,
): Outcome<RoutedProcesvraag, AskProcesregisseurRefusal> {
  if (isBlank(command.tekst)) return refuse('tekst-missing')
  const holderOf = (rol: Deelname['rol']) =>
    deelnames.find(
      (deelname) => deelname.rol === rol && deelname.status === 'actief' && deelname.id !== command.zenderId,
    )
  const aan = holderOf('procesregisseur')
  if (!aan) return refuse('nobody-to-receive')
  const copied = command.soort === 'knelpunt' ? holderOf('inhoudelijke-regie') : undefined
  return accept({ ...command, aan: aan.id, kopie: copied ? [copied.id] : [] })
}
