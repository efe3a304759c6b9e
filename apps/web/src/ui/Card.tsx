import { type ReactNode, useId } from 'react'

type Props = {
  readonly title?: ReactNode
  /** How many things stand in it, beside the title. */
  readonly count?: number
  readonly commands?: ReactNode
  /** Without padding: for a table or a list that runs to the edges. */
  readonly flush?: boolean
  readonly level?: 2 | 3
  readonly children: ReactNode
}

/** A sheet of paper: one subject with its title. */
export function Card({ title, count, commands, flush = false, level = 2, children }: Props) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="rt-card" aria-labelledby={title ? id : undefined}>
      {title && (
        <div className="rt-card__head">
          <Heading id={id}>
            {title}
            {count !== undefined && <span className="rt-card__count">{count}</span>}
          </Heading>
          {commands && <div className="rt-buttons">{commands}</div>}
        </div>
      )}
      <div className={flush ? 'rt-card__body rt-card__body--flush' : 'rt-card__body'}>{children}</div>
    </section>
  )
}
