import type { Huishoudlid } from '@regietafel/contract/huishouden.contract.ts'
import { leeftijdVan, naamVan } from '../../../huishouden/persoon.ts'
import { Button } from '../../../ui/Button.tsx'
import { Facts } from '../../../ui/Facts.tsx'
import { formatMoment, today } from '../../../ui/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Status } from '../../../ui/Status.tsx'

type Props = { readonly lid: Huishoudlid; readonly onEdit?: () => void }

const MEER = [
  ['Gezag', 'gezag'],
  ['Adres', 'adres'],
  ['Burgerlijke staat', 'burgerlijkeStaat'],
  ['Werk of opleiding', 'beroep'],
] as const

/** One person, with what is known; nothing stands there for what nobody asked. */
export function Lid({ lid, onEdit }: Props) {
  const filled = MEER.flatMap(([label, veld]) => (lid[veld] ? [[label, lid[veld]] as const] : []))
  return (
    <div className="rt-stack rt-stack--tight">
      <div className="rt-row rt-row--apart">
        <span className="rt-row">
          <strong>{naamVan(lid)}</strong>
          <span className="rt-quiet">{[lid.rol, leeftijdVan(lid, today())].filter(Boolean).join(', ')}</span>
          {lid.isIndexpersoon && (
            <Status tone="active" icon="target">
              om wie het gaat
            </Status>
          )}
        </span>
        {onEdit && (
          <Button small kind="quiet" icon="edit" onClick={onEdit} aria-label={`Wijzig ${naamVan(lid)}`}>
            Wijzig
          </Button>
        )}
      </div>
      {(lid.telefoon || lid.email) && (
        <span className="rt-row">
          {lid.telefoon && (
            <a href={`tel:${lid.telefoon.replaceAll(/[^+\d]/g, '')}`} className="rt-row">
              <Icon name="phone" />
              {lid.telefoon}
            </a>
          )}
          {lid.email && (
            <a href={`mailto:${lid.email}`} className="rt-row">
              <Icon name="mail" />
              {lid.email}
            </a>
          )}
        </span>
      )}
      {filled.length > 0 && <Facts rows={filled} />}
      <span className="rt-quiet">{`Bijgewerkt ${formatMoment(lid.gewijzigdOp)}`}</span>
    </div>
  )
}
