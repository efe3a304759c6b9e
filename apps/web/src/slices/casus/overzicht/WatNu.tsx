import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { LinkProps } from '@tanstack/react-router'
import { useApiQuery } from '../../../api/queries.ts'
import { useTerm } from '../../../profiel/profiel.ts'
import { ButtonLink } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Loading } from '../../../ui/Loading.tsx'
import { Empty } from '../../../ui/Note.tsx'
import { type Stap, watNu } from './wat-nu.ts'

/** The next steps that rules and terms bring, each with its reason. */
export function WatNu({ casus }: { readonly casus: Casus }) {
  const params = { casusId: casus.casusId }
  const overleggen = useApiQuery('GET /v1/casussen/{casusId}/overleggen', { params })
  const acties = useApiQuery('GET /v1/casussen/{casusId}/acties', { params })
  const signalen = useApiQuery('GET /v1/casussen/{casusId}/signalen', { params })
  const termijnen = useApiQuery('GET /v1/casussen/{casusId}/termijnen', { params })
  const woorden = { regie: useTerm('inhoudelijkeRegie').enkelvoud, overleg: useTerm('overleg').enkelvoud }
  const isLoading = overleggen.isPending || acties.isPending || signalen.isPending || termijnen.isPending
  const stappen = watNu(
    {
      casus,
      overleggen: overleggen.data?.data.items ?? [],
      acties: acties.data?.data.items ?? [],
      signalen: signalen.data?.data.items ?? [],
      termijnen: termijnen.data?.data.items ?? [],
    },
    woorden,
  )
  return (
    <Card title="Wat nu" flush>
      {isLoading ? (
        <Loading lines={4} />
      ) : stappen.length === 0 ? (
        <Empty title="Er wacht niets op je">
          {casus.status === 'lopend'
            ? 'Zodra iemand iets van je vraagt of een termijn dichtbij komt, staat het hier.'
            : 'Deze casus is gesloten.'}
        </Empty>
      ) : (
        <ul className="rt-list">
          {stappen.map(({ key, icon, titel, waarom, late, knop }) => (
            <li key={key} className="rt-step">
              <span className={late ? 'rt-step__icon rt-step__icon--late' : 'rt-step__icon'}>
                <Icon name={icon} />
              </span>
              <span className="rt-stack rt-stack--tight">
                <strong>{titel}</strong>
                <span className="rt-quiet">{waarom}</span>
              </span>
              {knop && (
                <ButtonLink small {...addressOf(knop, casus.casusId)}>
                  {knop.label}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const ADRES = {
  overleg: '/casussen/$casusId/overleggen/$overlegId',
  voorbereiden: '/casussen/$casusId/overleggen/$overlegId/voorbereiden',
  tafel: '/casussen/$casusId/overleggen/$overlegId/tafel',
} as const

function addressOf({ naar, overlegId = '' }: NonNullable<Stap['knop']>, casusId: string): LinkProps {
  if (naar === 'team') return { to: '/casussen/$casusId/team', params: { casusId } }
  if (naar === 'documenten') return { to: '/casussen/$casusId/documenten', params: { casusId } }
  if (naar === 'acties') return { to: '/casussen/$casusId/acties', params: { casusId } }
  if (naar === 'plannen') return { to: '/casussen/$casusId/overleggen/plannen', params: { casusId } }
  return { to: ADRES[naar], params: { casusId, overlegId } }
}
