import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { ReactNode } from 'react'
import { grondslagWoord, rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { dayOf, formatDay, initials } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'

type Props = { readonly seats: readonly Deelname[]; readonly commands: (seat: Deelname) => ReactNode }

/** A card per person in the network's own words, with one press to call or mail (ROL-58). */
export function WieIsWie({ seats, commands }: Props) {
  const profiel = useProfiel()
  return (
    <ul className="rt-people">
      {seats.map((seat) => (
        <li key={seat.deelnameId}>
          <span className="rt-avatar" aria-hidden="true">
            {initials(seat.persoon.naam)}
          </span>
          <div className="rt-stack rt-stack--tight">
            <span className="rt-row">
              <strong>{seat.persoon.naam}</strong>
              <Status
                tone={seat.rol === 'ketenpartner' ? 'neutral' : 'active'}
                icon={seat.rol === 'ketenpartner' ? 'people' : 'target'}
              >
                {rolWoord(profiel, seat.rol)}
              </Status>
              {seat.status === 'uitgenodigd' && (
                <Status tone="warn" icon="clock">
                  nog geen antwoord
                </Status>
              )}
              {seat.vervangtDeelnameId !== null && seat.tot !== null && (
                <Status icon="people">{vervangingWoord(seats, seat)}</Status>
              )}
            </span>
            <span className="rt-quiet">{`${seat.persoon.functienaam}, ${seat.persoon.organisatie.naam}`}</span>
            <Bereik seat={seat} />
            <Kanttekeningen seat={seat} />
            {commands(seat)}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** For whom a substitute stands in, and until when (ROL-34). */
function vervangingWoord(seats: readonly Deelname[], { vervangtDeelnameId, tot }: Deelname): string {
  const colleague = seats.find(({ deelnameId }) => deelnameId === vervangtDeelnameId)?.persoon.naam ?? 'een collega'
  return `vervangt ${colleague}${tot ? ` tot en met ${formatDay(dayOf(tot))}` : ''}`
}

const Bereik = ({ seat: { persoon } }: { readonly seat: Deelname }) => (
  <span className="rt-row">
    {persoon.telefoon && (
      <a href={`tel:${persoon.telefoon.replaceAll(/[^+\d]/g, '')}`} className="rt-row">
        <Icon name="phone" />
        {persoon.telefoon}
      </a>
    )}
    {persoon.email && (
      <a href={`mailto:${persoon.email}`} className="rt-row" aria-label={`Mail ${persoon.naam}`}>
        <Icon name="mail" />
        mail
      </a>
    )}
  </span>
)

/** A "no" to one of the two questions stays visible, and so does a ground without agreement (ROL-06, NET-15). */
const Kanttekeningen = ({ seat }: { readonly seat: Deelname }) => {
  const { geschiktheid, grondslag, grondslagZonderConvenant } = seat
  const profiel = useProfiel()
  return (
    <>
      {geschiktheid?.directContact === false && <span>Heeft zelf geen contact met de persoon of het systeem.</span>}
      {geschiktheid?.kijktVoorbijOrganisatie === false && <span>Kijkt nog vooral vanuit de eigen organisatie.</span>}
      {grondslagZonderConvenant && <span>{`Geen convenant. Delen mag omdat: ${grondslagZonderConvenant}`}</span>}
      {grondslag && <span className="rt-quiet">{`Grond: ${grondslagWoord(profiel, grondslag)}`}</span>}
    </>
  )
}
