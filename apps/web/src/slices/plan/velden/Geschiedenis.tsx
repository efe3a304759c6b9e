import type { Veld } from '@regietafel/contract/plan-values.ts'
import { useState } from 'react'
import { useApiQuery } from '../../../api/queries.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { ErrorPanel, Loading } from '../../../ui/Loading.tsx'

type Props = { readonly casusId: string; readonly veld: Veld }

/** What stood in this field before, by whom and when: asked for when someone wants to know (SYS-06). */
export function Geschiedenis({ casusId, veld }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <div className="rt-stack">
      <div>
        <Button small kind="quiet" icon="clock" aria-expanded={open} onClick={() => setOpen(!open)}>
          Eerdere teksten
        </Button>
      </div>
      {open && <Teksten key={veld.versie} casusId={casusId} veld={veld} />}
    </div>
  )
}

function Teksten({ casusId, veld: { veldId, versie } }: Props) {
  const { data, error } = useApiQuery('GET /v1/casussen/{casusId}/plan/velden/{veldId}/geschiedenis', {
    params: { casusId, veldId },
  })
  if (!data) return error ? <ErrorPanel error={error} /> : <Loading lines={2} />
  return (
    <ol className="rt-stack">
      {data.data.items
        .filter((each) => each.versie < versie)
        .map(({ versie: nummer, waarde, door, op }) => (
          <li key={nummer} className="rt-quote">
            <p className="rt-prose">{waarde.tekst || 'leeg gemaakt'}</p>
            <p className="rt-quiet">{`${formatMoment(op)}, ${door}`}</p>
          </li>
        ))}
    </ol>
  )
}
