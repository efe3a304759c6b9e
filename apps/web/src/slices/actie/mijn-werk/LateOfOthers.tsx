import type { ActieVanAnder } from '@regietafel/contract/mijn-werk.contract.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Countdown } from '../../../ui/Countdown.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { formatCount } from '../../../ui/format.ts'
import { Status } from '../../../ui/Status.tsx'
import { CasusLink } from './CasusLink.tsx'

const FIRST = 5

/** What partners have late in the casussen of a regisseur: a person decides what to do about it (DOE-08). */
export function LateOfOthers({ acties }: { readonly acties: readonly ActieVanAnder[] }) {
  if (acties.length === 0) return null
  const rest = acties.slice(FIRST)
  return (
    <Card title="Te laat bij anderen" count={acties.length} flush>
      <LateList acties={acties.slice(0, FIRST)} />
      {rest.length > 0 && (
        <div className="rt-work__later">
          <Disclosure summary={`Nog ${formatCount(rest.length, 'actie', 'acties')}`}>
            <LateList acties={rest} />
          </Disclosure>
        </div>
      )}
    </Card>
  )
}

const LateList = ({ acties }: { readonly acties: readonly ActieVanAnder[] }) => (
  <ul className="rt-work__acties">
    {acties.map(({ actieId, wat, casus, actiehouder, einddatum, status }) => (
      <li key={actieId} className="rt-work__actie">
        <div className="rt-work__line">
          <span className="rt-work__what">
            <span className="rt-work__title">{wat}</span>
            <span>{`${actiehouder.naam}, ${actiehouder.organisatie}`}</span>
            <span className="rt-row">
              <CasusLink casus={casus} />
              {status === 'lukt-niet' && <Status tone="warn">lukt niet</Status>}
            </span>
          </span>
          <Countdown due={einddatum} />
          <ButtonLink small to="/casussen/$casusId/acties" params={{ casusId: casus.casusId }}>
            Bekijk
          </ButtonLink>
        </div>
      </li>
    ))}
  </ul>
)
