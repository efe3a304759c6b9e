import type { Uitspraak } from '../netwerk/profiel.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'

export type AcceptVerwachtingen = { readonly aanvaard: readonly string[] }
export type DeelnameAanvaard = {
  readonly status: 'actief'
  readonly vanaf: Date
  /** The codes as the netwerk asked them on that day. */
  readonly aanvaard: readonly string[]
}
export type AcceptVerwachtingenRefusal = 'deelname-not-uitgenodigd' | 'verwachtingen-incomplete'

/** Joining a casus is accepting every expectation of the netwerk; what was accepted is kept (ROL-02, ROL-03). */
export function acceptVerwachtingen(
  deelname: Pick<Deelname, 'status'>,
  command: AcceptVerwachtingen,
  verwachtingen: readonly Pick<Uitspraak, 'code'>[],
  now: Date,
): Outcome<DeelnameAanvaard, AcceptVerwachtingenRefusal> {
  if (!isDeelnameCommandAllowed('accept', deelname.status)) return refuse('deelname-not-uitgenodigd')
  const expected = verwachtingen.map(({ code }) => code)
  if (!expected.every((code) => command.aanvaard.includes(code))) return refuse('verwachtingen-incomplete')
  return accept({ status: 'actief', vanaf: now, aanvaard: expected })
}
