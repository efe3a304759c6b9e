import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../ui/Card.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { findSleutel } from './sleutels.tabel.ts'
import { STATUS_WOORD } from './words.ts'

type Props = {
  readonly profiel: Netwerkprofiel
  readonly versies: readonly Profielversie[]
  /** The number that is on the screen. */
  readonly shown: number
}

/** The versions on a rail: which runs from when, by whom and why (NET-04). */
export const Versies = ({ profiel, versies, shown }: Props) => (
  <Card title="Versies" count={versies.length}>
    <ol className="rt-list rt-stack">
      {versies.map((versie) => (
        <li key={versie.profielversieId} className="rt-stack rt-stack--tight">
          <div className="rt-row">
            {versie.status === 'vastgesteld' && versie.nummer !== shown ? (
              <Link to="/netwerkprofiel" search={{ versie: versie.nummer }}>
                Versie {versie.nummer}
              </Link>
            ) : (
              <strong>
                Versie {versie.nummer}
                {versie.nummer === shown && ' (hier te zien)'}
              </strong>
            )}
            <StatusOf versie={versie} />
          </div>
          <span className="rt-quiet">Vanaf {formatDay(versie.geldigVanaf)}</span>
          <span className="rt-prose">{versie.reden}</span>
          {versie.voorgesteldDoor && (
            <span className="rt-quiet">
              Voorgesteld door {versie.voorgesteldDoor.naam} op {formatDay(dayOf(versie.voorgesteldOp))}
            </span>
          )}
          {versie.beslotenDoor && versie.beslotenOp && (
            <span className="rt-quiet">
              {STATUS_WOORD[versie.status].woord} door {versie.beslotenDoor.naam} op{' '}
              {formatDay(dayOf(versie.beslotenOp))}
              {versie.besluitReden && `: ${versie.besluitReden}`}
            </span>
          )}
          {versie.gewijzigd.length > 0 && (
            <span className="rt-quiet">
              Anders: {versie.gewijzigd.map((sleutel) => findSleutel(profiel, sleutel)?.label ?? sleutel).join(', ')}
            </span>
          )}
        </li>
      ))}
    </ol>
  </Card>
)

function StatusOf({ versie }: { readonly versie: Profielversie }) {
  if (versie.geldt) return <Status tone="good">geldt nu</Status>
  const { woord, tone } = STATUS_WOORD[versie.status]
  return <Status tone={tone === 'good' ? 'neutral' : tone}>{woord}</Status>
}
