import { useLocation, useSearch } from '@tanstack/react-router'
import { Card } from '../../../ui/Card.tsx'
import { Icon } from '../../../ui/Icon.tsx'

import { oidcAddress, ownPath } from './oidc-address.ts'

type Props = { readonly organisaties: readonly { readonly code: string; readonly naam: string }[] }

/** One button per organisation; it leads to that organisation's own sign-in page. */
export function Organisaties({ organisaties }: Props) {
  const { naar, melding = '' } = useSearch({ from: '/aanmelden' })
  const hash = useLocation({ select: (location) => location.hash })
  if (organisaties.length === 0) return null
  return (
    <Card title="Met het account van je organisatie">
      <ul className="rt-stack rt-stack--tight rt-door__organisations">
        {organisaties.map(({ code, naam }) => (
          <li key={code}>
            <a
              className="utrecht-button rt-button utrecht-button--secondary-action"
              href={oidcAddress({ code, naar: ownPath(naar), melding, hash })}
            >
              <Icon name="home" />
              {naam}
            </a>
          </li>
        ))}
      </ul>
      <p className="rt-quiet">Staat je organisatie er niet bij? Vraag de beheerder van je netwerk om toegang.</p>
    </Card>
  )
}
