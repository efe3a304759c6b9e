import { Fragment, type ReactNode } from 'react'

/** A few facts with their names; what is empty is left out. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) => (
  <dl className="rt-facts">
    {rows
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd className="rt-prose">{value}</dd>
        </Fragment>
      ))}
  </dl>
)
