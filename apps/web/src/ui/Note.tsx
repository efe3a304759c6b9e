import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { type Tone, TONE_ICON } from './Status.tsx'

type NoteProps = {
  readonly tone?: Tone
  readonly icon?: IconName
  readonly title?: ReactNode
  readonly children?: ReactNode
}

/** A few lines that stand out beside what they are about. */
export function Note({
  tone = 'neutral',
  icon = tone === 'neutral' ? 'info' : TONE_ICON[tone],
  title,
  children,
}: NoteProps) {
  return (
    <div className={`rt-note rt-tone-${tone}`}>
      <Icon name={icon} />
      <div className="rt-note__body">
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  )
}

/** Says why this cannot be changed, and by whom it can. */
export const ReadOnlyNote = ({ children }: { readonly children: ReactNode }) => (
  <Note icon="lock">
    <p>{children}</p>
  </Note>
)

type EmptyProps = { readonly title: string; readonly children?: ReactNode; readonly command?: ReactNode }

/** Nothing here yet: what this is for, and the first step. */
export const Empty = ({ title, children, command }: EmptyProps) => (
  <div className="rt-empty">
    <p className="rt-empty__title">{title}</p>
    {children && <p>{children}</p>}
    {command}
  </div>
)
