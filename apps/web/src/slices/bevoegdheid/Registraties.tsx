import type { Profielregistratie } from '@regietafel/contract/bevoegdheid.contract.ts'
import type { ReactNode } from 'react'
import { dayOf, formatDay } from '../../ui/format.ts'
import { Empty } from '../../ui/Note.tsx'
import { Status } from '../../ui/Status.tsx'
import { profielWoord, standWoord } from './words.ts'

type Props = {
  readonly registraties: readonly Profielregistratie[]
  readonly commands?: (registratie: Profielregistratie) => ReactNode
}

/** What is registered: by whom, on what, with which mandate, until when (ROL-53). */
export const Registraties = ({ registraties, commands }: Props) =>
  registraties.length === 0 ? (
    <Empty title="Nog geen profiel geregistreerd">
      Zonder profiel kan iemand in een casus met een niveau geen regie krijgen.
    </Empty>
  ) : (
    <ul className="rt-list">
      {registraties.map((each) => {
        const { tone, label } = standWoord(each.stand, each.tot)
        return (
          <li key={each.registratieId} className="rt-stack rt-stack--tight">
            <span className="rt-row">
              <strong>{profielWoord(each.profiel)}</strong>
              <Status tone={tone}>{label}</Status>
            </span>
            <span>{`Van ${formatDay(each.vanaf)}${each.tot ? ` tot en met ${formatDay(each.tot)}` : ', zonder einddatum'}`}</span>
            <span className="rt-prose">{`Bewijs: ${each.bewijs}`}</span>
            {each.mandaat && <span className="rt-prose">{`Mandaat: ${each.mandaat}`}</span>}
            <span className="rt-quiet">
              {`Geregistreerd op ${formatDay(dayOf(each.geregistreerdOp))} door ${each.geregistreerdDoor}`}
            </span>
            {commands?.(each)}
          </li>
        )
      })}
    </ul>
  )
