import { Link, type LinkProps } from '@tanstack/react-router'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'

/** One `primary` per screen. There is no red button: red is for danger to people. */
type Kind = 'primary' | 'secondary' | 'quiet'

type Look = {
  readonly kind?: Kind
  readonly icon?: IconName
  readonly small?: boolean
  readonly children: ReactNode
}

const KIND_CLASS: Record<Kind, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  quiet: 'utrecht-button--subtle',
}

const classOf = ({ kind = 'secondary', small = false }: Pick<Look, 'kind' | 'small'>, extra = '') =>
  `utrecht-button rt-button ${KIND_CLASS[kind]}${small ? ' rt-button--small' : ''}${extra}`

type ButtonProps = Look & { readonly busy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>

/** Does something. While `busy` it stays in place, keeps focus and ignores a second press. */
export function Button({ kind, icon, small, busy = false, children, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classOf({ ...(kind && { kind }), ...(small && { small }) })}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {busy ? <span className="rt-spinner" aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

type IconButtonProps = { readonly icon: IconName; readonly label: string; readonly kind?: Kind } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'children'
>

/** A button that is only a drawing; its word is spoken and shows on hovering. */
export function IconButton({ icon, label, kind = 'quiet', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={classOf({ kind }, ' rt-button--icon')} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  )
}

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({ kind, icon, small, children, ...link }: Look & LinkProps) {
  return (
    <Link className={classOf({ ...(kind && { kind }), ...(small && { small }) })} {...link}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

/** Buttons beside each other, the main one first. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => (
  <div className="rt-buttons">{children}</div>
)
