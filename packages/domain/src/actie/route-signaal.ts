import type { Deelname } from '../casus/deelname.ts'
import { type Netwerkprofiel, waarde } from '../netwerk/profiel.ts'
import type { Regisseur } from '../netwerk/profielwaarden.ts'
import { accept, type Outcome, refuse } from '../shared/outcome.ts'
import { isBlank } from '../shared/text.ts'

/** A failing afspraak, or another development that touches the plan (DOE-06, DOE-07). */
export const SIGNAAL_SOORTEN = ['afspraak-lukt-niet', 'ontwikkeling-plan'] as const
export type SignaalSoort = (typeof SIGNAAL_SOORTEN)[number]

/** The values of `signaal.afspraakLuktNiet.naar`, `signaal.ontwikkelingPlan.naar` and `signaal.kopieAndereRegisseur`. */
export type SignaalProfile = {
  readonly naar: Readonly<Record<SignaalSoort, Regisseur>>
  readonly kopieAndereRegisseur: boolean
}
export const signaalProfile = (profiel: Netwerkprofiel): SignaalProfile => ({
  naar: {
    'afspraak-lukt-niet': waarde(profiel, 'signaal.afspraakLuktNiet.naar'),
    'ontwikkeling-plan': waarde(profiel, 'signaal.ontwikkelingPlan.naar'),
  },
  kopieAndereRegisseur: waarde(profiel, 'signaal.kopieAndereRegisseur'),
})
export type RouteSignaal = { readonly soort: SignaalSoort; readonly tekst: string; readonly zenderId: string }
/** Ids of deelnames; a line manager is never among them (PRV-39). */
export type RoutedSignaal = RouteSignaal & { readonly aan: string; readonly kopie: readonly string[] }
export type RouteSignaalRefusal = 'tekst-missing' | 'nobody-to-receive'

const other = (regisseur: Regisseur): Regisseur =>
  regisseur === 'procesregisseur' ? 'inhoudelijke-regie' : 'procesregisseur'

/**
 * To whom a signaal goes: the regisseur of the profile, the other one in copy (DOE-06, NET-29, NET-30, B-03). Where that
 * seat is empty, or is the sender's own, the other regisseur is the addressee.
 */
export function routeSignaal(
  deelnames: readonly Deelname[],
  command: RouteSignaal,
  profile: SignaalProfile,
): Outcome<RoutedSignaal, RouteSignaalRefusal> {
  if (isBlank(command.tekst)) return refuse('tekst-missing')
  const holderOf = (regisseur: Regisseur) =>
    deelnames.find(({ rol, status, id }) => rol === regisseur && status === 'actief' && id !== command.zenderId)
  const first = profile.naar[command.soort]
  const inOrder = [holderOf(first), holderOf(other(first))].filter((deelname) => deelname !== undefined)
  const [aan, copied] = inOrder
  if (!aan) return refuse('nobody-to-receive')
  return accept({ ...command, aan: aan.id, kopie: copied && profile.kopieAndereRegisseur ? [copied.id] : [] })
}
