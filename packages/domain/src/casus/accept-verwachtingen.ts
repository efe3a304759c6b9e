import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { type Deelname, isDeelnameCommandAllowed } from './deelname.ts'

/** What is expected of everyone at the table; the screen words each code (ROL-02). */
export const VERWACHTINGEN = [
  'voorbereiden',
  'meebouwen-aan-doel-en-plan',
  'samen-verantwoordelijk',
  'afspraken-uitvoeren-en-terugkoppelen',
  'meedoen-in-communicatie',
  'vervanging-en-overdracht-regelen',
  'signaleren',
  'vertrek-melden',
] as const
/** Added where information stays tied to the reason it was told (ROL-03). */
export const VERWACHTING_DOELBINDING = 'doelbinding'
export type Verwachting = (typeof VERWACHTINGEN)[number] | typeof VERWACHTING_DOELBINDING

export type VerwachtingenProfile = { readonly doelbindingVerwacht: boolean }

export const verwachtingenOf = (profile: VerwachtingenProfile): readonly Verwachting[] =>
  profile.doelbindingVerwacht ? [...VERWACHTINGEN, VERWACHTING_DOELBINDING] : VERWACHTINGEN

export type AcceptVerwachtingen = { readonly aanvaard: readonly Verwachting[] }
export type DeelnameAanvaard = {
  readonly status: 'actief'
  readonly vanaf: Date
  readonly aanvaard: readonly Verwachting[]
}
export type AcceptVerwachtingenRefusal = 'deelname-not-uitgenodigd' | 'verwachtingen-incomplete'

/** Joining a casus is accepting every expectation of the netwerk; what was accepted is kept (ROL-02, ROL-03). */
export function acceptVerwachtingen(
  deelname: Pick<Deelname, 'status'>,
  command: AcceptVerwachtingen,
  profile: VerwachtingenProfile,
  now: Date,
): Outcome<DeelnameAanvaard, AcceptVerwachtingenRefusal> {
  if (!isDeelnameCommandAllowed('accept', deelname.status)) return refuse('deelname-not-uitgenodigd')
  const expected = verwachtingenOf(profile)
  if (!expected.every((code) => command.aanvaard.includes(code))) return refuse('verwachtingen-incomplete')
  return accept({ status: 'actief', vanaf: now, aanvaard: expected })
}
