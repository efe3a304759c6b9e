import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { ButtonLink } from '../../../ui/Button.tsx'

type Props = { readonly casusId: string; readonly seat: Deelname }

const IS_REGIE: Record<Deelname['rol'], boolean> = {
  procesregisseur: true,
  'inhoudelijke-regie': true,
  ketenpartner: false,
  lijn: false,
  gast: false,
}

/** What can be done with a seat that is taken: hand over, stand in, leave (ROL-32, ROL-34, ROL-35). */
export function SeatCommands({ casusId, seat }: Props) {
  const { deelnameId, persoon, rol, status, vervangtDeelnameId } = seat
  if (status !== 'actief' || rol === 'lijn' || vervangtDeelnameId !== null) return null
  return (
    <span className="rt-row">
      {IS_REGIE[rol] && (
        <ButtonLink
          small
          kind="quiet"
          icon="swap"
          to="/casussen/$casusId/overdracht"
          params={{ casusId }}
          aria-label={`Draag over: de rol van ${persoon.naam}`}
        >
          Draag over
        </ButtonLink>
      )}
      <ButtonLink
        small
        kind="quiet"
        icon="people"
        to="/casussen/$casusId/deelnames/$deelnameId/vervanging"
        params={{ casusId, deelnameId }}
        aria-label={`Vervanging van ${persoon.naam}`}
      >
        Vervanging
      </ButtonLink>
      {!IS_REGIE[rol] && (
        <ButtonLink
          small
          kind="quiet"
          icon="leave"
          to="/casussen/$casusId/deelnames/$deelnameId/vertrek"
          params={{ casusId, deelnameId }}
          aria-label={`Vertrek van ${persoon.naam}`}
        >
          Vertrek
        </ButtonLink>
      )}
    </span>
  )
}
