import { Icon } from './Icon.tsx'

type Props = { readonly name: string; readonly phone?: string; readonly email?: string }

/** One tap to call or mail someone. */
export const Contact = ({ name, phone, email }: Props) => (
  <span className="rt-contact">
    {phone && (
      <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={`Bel ${name}`} title={phone}>
        <Icon name="phone" />
      </a>
    )}
    {email && (
      <a href={`mailto:${email}`} aria-label={`Mail ${name}`} title={email}>
        <Icon name="mail" />
      </a>
    )}
  </span>
)
