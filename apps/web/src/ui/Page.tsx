import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

/** On the first page the browser's own place is right; after that, whoever navigates starts at the new title. */
let hasNavigated = false

type Props = {
  readonly title: string
  readonly lead?: ReactNode
  /** One line above the title: where this page hangs. */
  readonly back?: LinkProps & { readonly label: string }
  /** The main things to do here, right of the title. */
  readonly commands?: ReactNode
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** One screen: sets the document title, gives the only h1 and moves focus to it on navigation. */
export function Page({ title, lead, back, commands, narrow = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Regietafel`
  }, [title])
  useEffect(() => {
    if (hasNavigated) heading.current?.focus()
    hasNavigated = true
  }, [])
  return (
    <div className={narrow ? 'rt-page rt-page--narrow' : 'rt-page'}>
      <div className="rt-page__head">
        <div>
          {back && <BackLink {...back} />}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <p className="rt-page__lead">{lead}</p>}
        </div>
        {commands && <div className="rt-buttons">{commands}</div>}
      </div>
      {children}
    </div>
  )
}

function BackLink({ label, ...link }: LinkProps & { readonly label: string }) {
  return (
    <Link className="rt-page__back" {...link}>
      <Icon name="chevron-left" />
      {label}
    </Link>
  )
}
