import type { Standpunt } from '@regietafel/contract/afsluiting.contract.ts'
import { useState } from 'react'
import { rolWoord, useProfiel } from '../../../profiel/profiel.ts'
import { Button } from '../../../ui/Button.tsx'
import { dayOf, formatDay } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { StandpuntForm } from './StandpuntForm.tsx'
import { WIJZE_WOORD } from './words.ts'

type Props = {
  readonly casusId: string
  readonly afsluitingId: string
  readonly standpunt: Standpunt
  /** One's own, or written down by the procesregisseur. */
  readonly mayRecord: boolean
}

/** One party with what it said, and room to say it (SLT-01, SLT-02). */
export function StandpuntItem({ casusId, afsluitingId, standpunt, mayRecord }: Props) {
  const given = standpunt.gegevenOp !== null
  const [editing, setEditing] = useState(false)
  const shows = mayRecord && (editing || (standpunt.vanMij && !given))
  return (
    <div className="rt-stack rt-stack--tight">
      <StandpuntRegel standpunt={standpunt} />
      {shows && (
        <StandpuntForm
          casusId={casusId}
          afsluitingId={afsluitingId}
          standpunt={standpunt}
          onDone={() => setEditing(false)}
        />
      )}
      {mayRecord && !shows && (
        <span>
          <Button
            small
            kind="quiet"
            icon="edit"
            aria-label={given ? `Wijzig wat ${standpunt.naam} zei` : `Leg vast wat is gezegd door ${standpunt.naam}`}
            onClick={() => setEditing(true)}
          >
            {given ? 'Wijzig' : 'Leg vast wat is gezegd'}
          </Button>
        </span>
      )}
    </div>
  )
}

/** Who, in which role, and what was said; by whom it was written down if that was another. */
export function StandpuntRegel({ standpunt }: { readonly standpunt: Standpunt }) {
  const { naam, organisatie, rol, tekst, gegevenOp, vastgelegdDoor, wijze, gezegdOp } = standpunt
  const profiel = useProfiel()
  return (
    <>
      <span className="rt-row">
        <strong>{naam}</strong>
        <span className="rt-quiet">{`${rolWoord(profiel, rol)}, ${organisatie}`}</span>
        <Stand standpunt={standpunt} />
      </span>
      {tekst && <span style={{ whiteSpace: 'pre-line' }}>{tekst}</span>}
      {gegevenOp && (
        <span className="rt-quiet">
          {formatDay(gezegdOp ?? dayOf(gegevenOp))}
          {wijze && wijze !== 'zelf' && `, ${WIJZE_WOORD[wijze]}`}
          {vastgelegdDoor !== naam && vastgelegdDoor && `, opgeschreven door ${vastgelegdDoor}`}
        </span>
      )}
    </>
  )
}

function Stand({ standpunt: { beslist, eens, gegevenOp } }: { readonly standpunt: Standpunt }) {
  if (gegevenOp === null) return <Status icon="clock">nog geen antwoord</Status>
  if (!beslist || eens === null)
    return (
      <Status tone="good" icon="chat">
        geraadpleegd
      </Status>
    )
  return eens ? <Status tone="good">eens</Status> : <Status tone="warn">niet eens</Status>
}
