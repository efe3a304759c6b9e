import type { Veld, VeldWaarde } from '@regietafel/contract/plan-values.ts'
import { isSameWaarde } from '@regietafel/domain/plan/velden.ts'

/** What someone else saved in the field meanwhile. */
export type Huidig = {
  readonly waarde: VeldWaarde
  readonly versie: number
  readonly door: string
  readonly op: string
}

/** One field under someone's hands: what is typed, what stands on the server, and how the saving goes. */
export type Editor = {
  readonly waarde: VeldWaarde
  /** What was last saved or read, and its version: the next save builds on it. */
  readonly bewaard: Pick<Veld, 'waarde' | 'versie' | 'door' | 'op'>
  readonly stand: 'rust' | 'bewaren' | 'mislukt'
  readonly botsing: Huidig | null
  /** Why the server refused it, in its own words. */
  readonly melding: string | null
}

export type EditorEvent =
  | { readonly soort: 'typed'; readonly waarde: VeldWaarde }
  | { readonly soort: 'saving' }
  | { readonly soort: 'saved'; readonly veld: Veld }
  | { readonly soort: 'failed'; readonly melding: string | null }
  | { readonly soort: 'retried' }
  | { readonly soort: 'clashed'; readonly huidig: Huidig }
  | { readonly soort: 'heard'; readonly veld: Veld }
  | { readonly soort: 'chosen'; readonly waarde: VeldWaarde }

export const openEditor = (veld: Veld): Editor => ({
  waarde: veld.waarde,
  bewaard: veld,
  stand: 'rust',
  botsing: null,
  melding: null,
})

/** Whether something was typed that the server does not have yet. */
export const isDirty = ({ waarde, bewaard }: Editor): boolean => !isSameWaarde(trim(waarde), bewaard.waarde)

/** The server keeps no white space around a text; a space at the end of a sentence is no change. */
const trim = (waarde: VeldWaarde): VeldWaarde => ({
  ...waarde,
  tekst: waarde.tekst.trim(),
  spreker: waarde.spreker?.trim() ?? null,
  sinds: waarde.sinds?.trim() ?? null,
  gevolgen: waarde.gevolgen?.trim() ?? null,
})

/**
 * What happens to a field while several people write (OPL-36). What another saved comes in by itself as long as nothing
 * was typed here; what was typed is never replaced without a choice.
 */
export function nextEditor(editor: Editor, event: EditorEvent): Editor {
  switch (event.soort) {
    case 'typed':
      return { ...editor, waarde: event.waarde, stand: editor.stand === 'mislukt' ? 'rust' : editor.stand }
    case 'saving':
      return { ...editor, stand: 'bewaren', melding: null }
    case 'saved':
      return { ...editor, bewaard: event.veld, stand: 'rust' }
    case 'failed':
      return { ...editor, stand: 'mislukt', melding: event.melding }
    case 'retried':
      return { ...editor, stand: 'rust' }
    case 'clashed':
      return { ...editor, stand: 'rust', botsing: event.huidig }
    case 'heard':
      if (event.veld.versie <= editor.bewaard.versie || editor.stand === 'bewaren' || isDirty(editor)) return editor
      return openEditor(event.veld)
    case 'chosen':
      // The choice builds on what the other saved: that version was seen.
      return editor.botsing ? { ...editor, waarde: event.waarde, bewaard: editor.botsing, botsing: null } : editor
  }
}
