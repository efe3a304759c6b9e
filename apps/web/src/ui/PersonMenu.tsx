import { Link, type LinkProps } from '@tanstack/react-router'
import { initials } from './format.ts'
import { Icon, type IconName } from './Icon.tsx'
import { Menu } from './Menu.tsx'

export type PersonMenuProps = {
  readonly name: string
  /** Organisation and function: who someone is here. */
  readonly about: string
  readonly onSignOut: () => void
  readonly onSignOutEverywhere?: () => void
  /** Places that do not fit in the bar of a phone. */
  readonly places: readonly {
    readonly to: NonNullable<LinkProps['to']>
    readonly label: string
    readonly icon: IconName
  }[]
  /** What is one's own: settings. */
  readonly own?: PersonMenuProps['places']
  readonly onKeyboardHelp: () => void
}

/** Who is signed in, and how to leave. */
export function PersonMenu({
  name,
  about,
  places,
  own = [],
  onKeyboardHelp,
  onSignOut,
  onSignOutEverywhere,
}: PersonMenuProps) {
  return (
    <Menu
      trigger={(attributes) => (
        <button
          type="button"
          className="utrecht-button rt-button rt-button--icon utrecht-button--subtle"
          {...attributes}
        >
          <span className="rt-avatar" aria-hidden="true">
            {initials(name)}
          </span>
          <span className="rt-hidden">{`Menu van ${name}`}</span>
        </button>
      )}
    >
      <div className="rt-menu__about">
        <strong>{name}</strong>
        <div className="rt-quiet">{about}</div>
      </div>
      {[...places, ...own].map(({ to, label, icon }) => (
        <Link key={label} to={to} className="rt-menu__place">
          <Icon name={icon} />
          {label}
        </Link>
      ))}
      <button type="button" onClick={onKeyboardHelp}>
        <Icon name="keyboard" />
        Sneltoetsen
      </button>
      <button type="button" onClick={onSignOut}>
        <Icon name="leave" />
        Afmelden
      </button>
      {onSignOutEverywhere && (
        <button type="button" onClick={onSignOutEverywhere}>
          <Icon name="lock" />
          Overal afmelden
        </button>
      )}
    </Menu>
  )
}
