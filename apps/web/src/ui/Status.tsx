import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

/** `danger` is for danger to people and for lost terms, nothing else. */
export type Tone = 'neutral' | 'active' | 'good' | 'warn' | 'danger'

export const TONE_ICON: Record<Tone, IconName> = {
  neutral: 'circle',
  active: 'play',
  good: 'check-circle',
  warn: 'warning',
  danger: 'danger',
}

type Props = { readonly tone?: Tone; readonly icon?: IconName; readonly children: ReactNode }

/** A status is a word, an icon and a tint. */
export function Status({ tone = 'neutral', icon = TONE_ICON[tone], children }: Props) {
  return (
    <span className={`rt-status rt-tone-${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
