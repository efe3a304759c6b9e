import type { Draad } from '@regietafel/contract/mailgroep.contract.ts'
import { Link } from '@tanstack/react-router'
import { formatMoment } from '../../../ui/format.ts'
import { Empty } from '../../../ui/Note.tsx'
import { Status } from '../../../ui/Status.tsx'

type Props = { readonly casusId: string; readonly draden: readonly Draad[]; readonly open: string | null }

/** What a thread is called for someone who may not read how it began (COM-08). */
export const onderwerpOf = ({ onderwerp }: Pick<Draad, 'onderwerp'>): string =>
  onderwerp ?? 'Vervolg op een ouder onderwerp'

/** The threads, the last spoken in on top; what is unread stands out. */
export function Draden({ casusId, draden, open }: Props) {
  if (draden.length === 0) return <Empty title="Nog geen onderwerpen">Schrijf het eerste bericht.</Empty>
  return (
    <ul className="rt-draden">
      {draden.map((draad) => {
        const last = draad.berichten.at(-1)
        return (
          <li key={draad.draadId}>
            <Link
              to="/casussen/$casusId/mailgroep"
              params={{ casusId }}
              search={{ draad: draad.draadId }}
              aria-current={draad.draadId === open ? 'true' : undefined}
            >
              <span className="rt-draden__onderwerp">
                <span className={draad.ongelezen > 0 ? 'rt-draden__ongelezen' : undefined}>{onderwerpOf(draad)}</span>
                {draad.ongelezen > 0 && (
                  <span className="rt-frame__count">
                    {draad.ongelezen}
                    <span className="rt-hidden"> ongelezen</span>
                  </span>
                )}
              </span>
              <span className="rt-row">
                <span className="rt-quiet">{`${last?.door ?? 'Regietafel'} · ${formatMoment(draad.laatsteOp)}`}</span>
                {draad.zichtbaarheid !== 'allen' && <Status icon="lock">niet voor alle leden</Status>}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
