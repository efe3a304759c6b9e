import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { Outlet, useParams } from '@tanstack/react-router'
import { useApiQuery } from '../api/queries.ts'
import { grondslagWoord, rolWoord, useProfiel } from '../profiel/profiel.ts'
import { type BandPersoon, CasusBand } from '../ui/CasusBand.tsx'
import { ErrorPanel, Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { casusTabs } from './casus-tabs.ts'
import { CasusStatus } from '../casus/CasusStatus.tsx'
import { CRISIS_LINES } from './crisis-lines.ts'

/** Around every page of a casus: the band and the tabs. */
export function CasusFrame() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId' })
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const profiel = useProfiel()
  if (!data) {
    return (
      <Page title="Casus">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  }
  const { code, naam, status, niveau, doelbinding, team, mijnRollen } = data.data
  return (
    <>
      <CasusBand
        code={code}
        {...(naam && { name: naam })}
        home={{ to: '/casussen/$casusId', params: { casusId } }}
        status={<CasusStatus status={status} niveau={niveau} />}
        people={regisseursOf(team, profiel)}
        ground={
          doelbinding
            ? `${doelbinding.doel} · ${grondslagWoord(profiel, doelbinding.grondslag)}`
            : mijnRollen.includes('uitgenodigd')
              ? 'zichtbaar zodra je meedoet'
              : 'nog niet vastgelegd'
        }
        crisisLines={CRISIS_LINES}
      />
      <Tabs label={`Casus ${code}`} tabs={casusTabs(casusId, mijnRollen, profiel)} />
      <Outlet />
    </>
  )
}

const regisseursOf = (team: readonly Deelname[], profiel: Netwerkprofiel): BandPersoon[] =>
  team
    .filter(({ rol, status }) => status === 'actief' && REGIE_ROLLEN.includes(rol))
    .map(({ rol, persoon }) => ({
      role: rolWoord(profiel, rol),
      name: persoon.naam,
      phone: persoon.telefoon,
      email: persoon.email,
    }))
