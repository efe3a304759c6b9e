import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { Announcer } from './Announcer.tsx'
import { Icon, type IconName } from './Icon.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { Logo } from './Logo.tsx'
import { PersonMenu, type PersonMenuProps } from './PersonMenu.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useShortcut, useShortcutListener } from './shortcuts.ts'

/** A main place: the first four stand in the bar of a phone. `letter` goes there after `g`. */
export type Place = {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  readonly icon: IconName
  readonly letter: string
  readonly count?: number
}

type Props = {
  readonly places: readonly Place[]
  /** The network someone is in, or the switch between several. */
  readonly network: ReactNode
  readonly person: Omit<PersonMenuProps, 'places' | 'onKeyboardHelp'>
  readonly onSearch?: (text: string) => void
  readonly notifications?: { readonly to: NonNullable<LinkProps['to']>; readonly count: number }
  /** Under every page: of whom this is, and whom to ask. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/** What stays around every page: the places on the left (below on a phone), network, search, notifications and person on top. */
export function Frame({ places, network, person, onSearch, notifications, footer, children }: Props) {
  const [helpOpen, setHelpOpen] = useState(false)
  useShortcutListener()
  useShortcut('?', 'Deze lijst', () => setHelpOpen(true))
  return (
    <div className="rt-frame">
      <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="rt-frame__top">
        <Brand />
        <div className="rt-frame__network">{network}</div>
        {onSearch && <SearchBox onSearch={onSearch} />}
        {notifications && <Notifications {...notifications} />}
        <PersonMenu {...person} places={places.slice(4)} onKeyboardHelp={() => setHelpOpen(true)} />
      </header>
      <nav className="rt-frame__nav" aria-label="Hoofdmenu">
        <Brand />
        <ul className="rt-frame__places">
          {places.map((place) => (
            <PlaceLink key={place.label} {...place} />
          ))}
        </ul>
      </nav>
      <main id="inhoud" className="rt-frame__main" tabIndex={-1}>
        {children}
        {footer && <footer className="rt-frame__footer">{footer}</footer>}
      </main>
      <Announcer />
      <KeyboardHelp open={helpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  )
}

const Brand = () => (
  <Link to="/" className="rt-frame__brand" aria-label="Regietafel, naar het begin">
    <Logo />
    <span>Regietafel</span>
  </Link>
)

function PlaceLink({ to, label, icon, letter, count }: Place) {
  const navigate = useNavigate()
  useShortcut(`g ${letter}`, label, () => void navigate({ to }))
  return (
    <li>
      <Link to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
        <Icon name={icon} />
        {label}
        {count !== undefined && count > 0 && <span className="rt-frame__count">{count}</span>}
      </Link>
    </li>
  )
}

const Notifications = ({ to, count }: { readonly to: NonNullable<LinkProps['to']>; readonly count: number }) => (
  <Link
    to={to}
    className="utrecht-button rt-button rt-button--icon utrecht-button--subtle"
    aria-label={count > 0 ? `Meldingen, ${count} nieuw` : 'Meldingen'}
  >
    <Icon name="bell" />
    {count > 0 && <span className="rt-frame__count">{count}</span>}
  </Link>
)
