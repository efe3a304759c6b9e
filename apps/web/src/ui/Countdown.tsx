import { formatDay, formatTerm, type TermState, today } from './format.ts'
import { Icon, type IconName } from './Icon.tsx'

const LOOK: Record<TermState, { readonly icon: IconName; readonly className: string }> = {
  ample: { icon: 'clock', className: '' },
  near: { icon: 'clock', className: ' rt-countdown--near' },
  today: { icon: 'warning', className: ' rt-countdown--near' },
  lost: { icon: 'danger', className: ' rt-countdown--lost' },
}

type Props = { readonly due: string; readonly now?: string }

/** `nog 3 dagen · vr 6 nov`; red only when the term is lost. */
export function Countdown({ due, now = today() }: Props) {
  const { text, state } = formatTerm(due, now)
  const { icon, className } = LOOK[state]
  return (
    <span className={`rt-countdown${className}`}>
      <span className="rt-countdown__term">
        <Icon name={icon} />
        {text}
      </span>
      <time className="rt-quiet rt-nowrap" dateTime={due}>
        {formatDay(due, now)}
      </time>
    </span>
  )
}
