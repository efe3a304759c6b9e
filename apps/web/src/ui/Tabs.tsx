import { Link, type LinkProps } from '@tanstack/react-router'

export type Tab = LinkProps & { readonly label: string; readonly count?: number; readonly exact?: boolean }

/** Tabs are addresses: links to the parts of one subject. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className="rt-tabs" aria-label={label}>
      <ul className="rt-tabs__list">
        {tabs.map(({ label: text, count, exact = false, ...link }) => (
          <li key={text}>
            <Link {...link} activeOptions={{ exact, includeSearch: false }}>
              {text}
              {count !== undefined && count > 0 && <span className="rt-frame__count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
