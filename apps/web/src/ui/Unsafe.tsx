import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { Menu } from './Menu.tsx'

export type CrisisLine = { readonly name: string; readonly phone: string; readonly when?: string }

const EMERGENCY: CrisisLine = { name: 'Direct gevaar', phone: '112', when: 'politie, ambulance, brandweer' }

/** One press from everywhere in a casus: whom to call when someone is in danger now. */
export function Unsafe({ lines, children }: { readonly lines: readonly CrisisLine[]; readonly children?: ReactNode }) {
  return (
    <Menu
      className="rt-unsafe"
      trigger={(attributes) => (
        <button
          type="button"
          className="utrecht-button rt-button rt-button--small utrecht-button--secondary-action"
          {...attributes}
        >
          <Icon name="danger" />
          Acuut onveilig?
        </button>
      )}
    >
      <div className="rt-unsafe__lines">
        {[EMERGENCY, ...lines].map(({ name, phone, when }) => (
          <a key={name} href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
            <span>
              {name}
              {when && <span className="rt-quiet"> · {when}</span>}
            </span>
            <strong className="rt-nowrap">{phone}</strong>
          </a>
        ))}
        {children}
      </div>
    </Menu>
  )
}
