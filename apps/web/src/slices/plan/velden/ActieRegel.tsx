import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { ReactNode } from 'react'
import { Countdown } from '../../../ui/Countdown.tsx'
import { Status, type Tone } from '../../../ui/Status.tsx'

const STAND: Record<Actie['status'], { readonly woord: string; readonly tone: Tone }> = {
  open: { woord: 'open', tone: 'neutral' },
  bezig: { woord: 'bezig', tone: 'active' },
  'lukt-niet': { woord: 'lukt niet', tone: 'warn' },
  gereed: { woord: 'klaar', tone: 'good' },
  ingetrokken: { woord: 'vervallen', tone: 'neutral' },
}

/** One actie in the tree: what, who, by when, how it stands. */
export function ActieRegel({ actie, command }: { readonly actie: Actie; readonly command?: ReactNode }) {
  const { woord, tone } = STAND[actie.status]
  return (
    <li>
      <span className="rt-prose">{actie.wat}</span>
      <span className="rt-row">
        <Status tone={tone}>{woord}</Status>
        <span>
          {actie.actiehouder.naam}
          <span className="rt-quiet">{`, ${actie.actiehouder.organisatie}`}</span>
        </span>
        {actie.status !== 'gereed' && <Countdown due={actie.einddatum} />}
        {command}
      </span>
    </li>
  )
}
