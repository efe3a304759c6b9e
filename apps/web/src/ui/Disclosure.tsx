import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type Props = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode }

/** More of the same, for who asks. */
export const Disclosure = ({ summary, open, children }: Props) => (
  <details className="rt-disclosure" open={open}>
    <summary>
      <Icon name="chevron-right" />
      {summary}
    </summary>
    <div className="rt-disclosure__body">{children}</div>
  </details>
)
