import { profielcodeOf } from '@regietafel/domain/netwerk/copy-profiel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { onderdeelVan, withOnderdeel } from '../profiel/onderdeel-van.ts'
import { groepenVan } from '../profiel/sleutels.tabel.ts'
import { attribuut, rijenVan, type Vorm } from '../profiel/vorm.ts'

/** Gives every new row its code, made from its words; codes that are there stay, for records point at them. */
export const fillCodes = (profiel: Netwerkprofiel): Netwerkprofiel =>
  groepenVan(profiel)
    .flatMap(({ sleutels }) => sleutels)
    .reduce((at, { sleutel, vorm }) => withOnderdeel(at, sleutel, fill(vorm, onderdeelVan(at, sleutel))), profiel)

function fill(vorm: Vorm, waarde: unknown): unknown {
  if (vorm.soort === 'delen')
    return vorm.delen.reduce<unknown>(
      (at, deel) => ({ ...(at as object), [deel.naam]: fill(deel.vorm, attribuut(at, deel.naam)) }),
      waarde,
    )
  if (vorm.soort !== 'rijen') return waarde
  const hasCode = vorm.delen.some((deel) => deel.vorm.soort === 'code')
  return rijenVan(waarde).reduce<readonly unknown[]>((done, rij) => {
    const nested = fill({ soort: 'delen', delen: vorm.delen }, rij)
    if (!hasCode || attribuut(nested, 'code') !== '') return [...done, nested]
    const taken = [...rijenVan(waarde), ...done].map((each) => String(attribuut(each, 'code')))
    const woorden = attribuut(nested, 'label') ?? attribuut(nested, 'tekst')
    return [...done, { ...(nested as object), code: profielcodeOf(typeof woorden === 'string' ? woorden : '', taken) }]
  }, [])
}
