import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

export type RecordStandpunt = { readonly eens: boolean | null; readonly tekst: string | null }
export type RecordStandpuntRefusal =
  | 'voorstel-not-open'
  | 'not-your-standpunt'
  | 'own-standpunt-stands'
  | 'standpunt-missing'
  | 'reden-missing'
  | 'inbreng-missing'

/**
 * Who decides says yes or no, a no with its reason; who is consulted says something (SLT-01, SLT-02, SLT-19). Each for
 * oneself; the procesregisseur also writes down what others said, but never over what someone gave in person.
 */
export function recordStandpunt(
  voorstel: { readonly open: boolean; readonly beslist: boolean; readonly givenByOneself: boolean },
  command: RecordStandpunt,
  door: { readonly isOwn: boolean; readonly isProcesregisseur: boolean },
): Outcome<RecordStandpunt, RecordStandpuntRefusal> {
  if (!voorstel.open) return refuse('voorstel-not-open')
  if (!door.isOwn && !door.isProcesregisseur) return refuse('not-your-standpunt')
  if (!door.isOwn && voorstel.givenByOneself) return refuse('own-standpunt-stands')
  if (!voorstel.beslist) {
    return isBlank(command.tekst) ? refuse('inbreng-missing') : accept({ eens: null, tekst: command.tekst })
  }
  if (command.eens === null) return refuse('standpunt-missing')
  if (!command.eens && isBlank(command.tekst)) return refuse('reden-missing')
  return accept(command)
}
