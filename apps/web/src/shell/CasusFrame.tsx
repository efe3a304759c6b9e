import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import { onderdeelLabel, onderdeelTerm } from '@regietafel/domain/netwerk/onderdeel.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import { Navigate, Outlet, useLocation, useParams } from '@tanstack/react-router'
import { useQuery } from '@tanstack/react-query'
import { apiQuery, useApiQuery } from '../api/queries.ts'
import { grondslagWoord, rolWoord, useProfiel } from '../profiel/profiel.ts'
import { type BandPersoon, CasusBand, type CasusBandProps } from '../ui/CasusBand.tsx'
import { dayOf, formatTime } from '../ui/format.ts'
import { ErrorPanel, Loading } from '../ui/Loading.tsx'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { casusTabs } from './casus-tabs.ts'
import { CasusStatus } from '../casus/CasusStatus.tsx'
import { CRISIS_LINES } from './crisis-lines.ts'

/** What someone who is invited can answer here: join, take over, or say to have a personal interest. */
const OPEN_TO_INVITED = ['', 'overdracht', 'persoonlijk-belang']

/** Around every page of a casus: the band and the tabs. */
export function CasusFrame() {
  const { casusId } = useParams({ from: '/frame/casussen/$casusId' })
  const { data, error, refetch } = useApiQuery('GET /v1/casussen/{casusId}', { params: { casusId } })
  const profiel = useProfiel()
  const pad = useLocation({ select: ({ pathname }) => pathname.split('/')[3] ?? '' })
  const isIn = data?.data.mijnRollen.some((rol) => rol !== 'uitgenodigd') ?? false
  const overleggen = useQuery({
    ...apiQuery('GET /v1/casussen/{casusId}/overleggen', { params: { casusId } }),
    enabled: isIn,
  })
  if (!data) {
    return (
      <Page title="Casus">
        {error ? <ErrorPanel error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />}
      </Page>
    )
  }
  // A mail or a colleague may lead deeper than an invitation opens: the question comes first (ROL-02).
  if (!isIn && !OPEN_TO_INVITED.includes(pad)) return <Navigate to="/casussen/$casusId" params={{ casusId }} replace />
  const { code, naam, status, niveau, doelbinding, team, mijnRollen, onderdeel } = data.data
  const part = onderdeelLabel(profiel, onderdeel)
  return (
    <>
      <CasusBand
        code={code}
        {...(naam && { name: naam })}
        home={{ to: '/casussen/$casusId', params: { casusId } }}
        status={<CasusStatus status={status} niveau={niveau} />}
        people={regisseursOf(team, profiel)}
        {...(part && { part: { label: onderdeelTerm(profiel).enkelvoud, value: part } })}
        {...nextOf(overleggen.data?.data.items ?? [], profiel)}
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

/** The overleg that is on, or else the first that comes. */
function nextOf(overleggen: readonly OverlegRegel[], profiel: Netwerkprofiel): Pick<CasusBandProps, 'next'> {
  const [next] = overleggen
    .filter(({ status }) => status === 'gepland' || status === 'lopend')
    .toSorted((a, b) => a.begin.localeCompare(b.begin))
  if (!next) return {}
  const { casusId, overlegId, begin } = next
  const link = { to: '/casussen/$casusId/overleggen/$overlegId', params: { casusId, overlegId } } as const
  return { next: { label: term(profiel, 'overleg').enkelvoud, day: dayOf(begin), time: formatTime(begin), link } }
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
