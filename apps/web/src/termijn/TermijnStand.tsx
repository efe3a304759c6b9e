import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { formatDay } from '../ui/format.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { Status } from '../ui/Status.tsx'

type Props = Pick<Termijn, 'vervaltOp' | 'teLaatVanaf' | 'stand'> & Partial<Pick<Termijn, 'gepauzeerdTot'>>

/** How long a term still runs. A reminder is never late, for no term was agreed: then it is due, in no red. */
export function TermijnStand({ vervaltOp, teLaatVanaf, stand, gepauzeerdTot }: Props) {
  if (stand === 'gepauzeerd')
    return (
      <Status icon="clock">{gepauzeerdTot ? `staat stil tot en met ${formatDay(gepauzeerdTot)}` : 'staat stil'}</Status>
    )
  if (teLaatVanaf === null && stand === 'waarschuwing')
    return (
      <Status tone="warn" icon="clock">
        aan de beurt
      </Status>
    )
  return <Countdown due={vervaltOp} />
}
