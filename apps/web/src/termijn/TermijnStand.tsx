import type { Termijn } from '@regietafel/contract/termijn.contract.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { Status } from '../ui/Status.tsx'

type Props = Pick<Termijn, 'vervaltOp' | 'teLaatVanaf' | 'stand'>

/** How long a term still runs. A reminder is never late, for no term was agreed: then it is due, in no red. */
export const TermijnStand = ({ vervaltOp, teLaatVanaf, stand }: Props) =>
  teLaatVanaf === null && stand === 'waarschuwing' ? (
    <Status tone="warn" icon="clock">
      aan de beurt
    </Status>
  ) : (
    <Countdown due={vervaltOp} />
  )
