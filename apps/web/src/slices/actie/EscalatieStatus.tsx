import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import { Status } from '../../ui/Status.tsx'

type Props = Pick<Escalatie, 'status' | 'isVoorMij'>

/** How a question for help stands. */
export function EscalatieStatus({ status, isVoorMij }: Props) {
  if (status === 'open') return <Status tone="warn">{isVoorMij ? 'wacht op jou' : 'wacht op antwoord'}</Status>
  return status === 'beantwoord' ? <Status tone="active">beantwoord</Status> : <Status tone="good">afgerond</Status>
}
