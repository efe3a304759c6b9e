import type { Profielonderdeel } from '@regietafel/domain/netwerk/compare-profielen.ts'
import type { Netwerkprofiel, Profiellijsten } from '@regietafel/domain/netwerk/profiel.ts'
import type { Profielsleutel } from '@regietafel/domain/netwerk/profielwaarden.ts'

const isLijst = (onderdeel: Profielonderdeel): onderdeel is `lijsten.${keyof Profiellijsten}` =>
  onderdeel.startsWith('lijsten.')

const lijstOf = (onderdeel: Profielonderdeel) => onderdeel.slice('lijsten.'.length) as keyof Profiellijsten

/** The value of a key or a list. */
export const onderdeelVan = (profiel: Netwerkprofiel, onderdeel: Profielonderdeel): unknown =>
  isLijst(onderdeel) ? profiel.lijsten[lijstOf(onderdeel)] : profiel.waarden[onderdeel as Profielsleutel]?.waarde

/** Its state and source; lists have none (NET-05). */
export const standVan = (profiel: Netwerkprofiel, onderdeel: Profielonderdeel) =>
  isLijst(onderdeel) ? null : profiel.waarden[onderdeel as Profielsleutel]

/** The profile with another value there; whether it may stand so is for the server to say. */
export const withOnderdeel = (profiel: Netwerkprofiel, onderdeel: Profielonderdeel, waarde: unknown): Netwerkprofiel =>
  isLijst(onderdeel)
    ? { ...profiel, lijsten: { ...profiel.lijsten, [lijstOf(onderdeel)]: waarde } }
    : {
        ...profiel,
        waarden: {
          ...profiel.waarden,
          [onderdeel]: { ...profiel.waarden[onderdeel as Profielsleutel], waarde },
        },
      }
