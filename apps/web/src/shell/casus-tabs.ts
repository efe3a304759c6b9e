import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Positie } from '@regietafel/domain/toegang/rollen.ts'
import type { LinkProps } from '@tanstack/react-router'
import type { Tab } from '../ui/Tabs.tsx'

type TabFor = {
  readonly to: NonNullable<LinkProps['to']>
  /** The network's own word where it has one. */
  readonly label: string | ((profiel: Netwerkprofiel) => string)
  readonly rollen: readonly Positie[]
  readonly exact?: boolean
  /** Only where the network switched this on. */
  readonly sleutel?: 'mailgroep.aan'
}

const TEAM: readonly Positie[] = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner']
const SEAT: readonly Positie[] = [...TEAM, 'uitgenodigd']

/** The parts of a casus in their order, and who gets each. */
const TABS: readonly TabFor[] = [
  { to: '/casussen/$casusId', label: 'Overzicht', rollen: SEAT, exact: true },
  { to: '/casussen/$casusId/huishouden', label: 'Huishouden', rollen: TEAM },
  { to: '/casussen/$casusId/plan', label: 'Plan', rollen: TEAM },
  { to: '/casussen/$casusId/acties', label: 'Acties', rollen: TEAM },
  { to: '/casussen/$casusId/overleggen', label: 'Overleggen', rollen: TEAM },
  { to: '/casussen/$casusId/documenten', label: 'Documenten', rollen: TEAM },
  { to: '/casussen/$casusId/mailgroep', label: 'Mailgroep', rollen: TEAM, sleutel: 'mailgroep.aan' },
  { to: '/casussen/$casusId/team', label: 'Team', rollen: TEAM },
  { to: '/casussen/$casusId/tijdlijn', label: 'Tijdlijn', rollen: TEAM },
  {
    to: '/casussen/$casusId/afsluiting',
    label: (profiel) => (waarde(profiel, 'afsluiten.vorm') === 'afschalen' ? 'Afschalen' : 'Afsluiten'),
    rollen: TEAM,
  },
]

/** The tabs of someone with these roles in the casus, in the words of the netwerk. */
export const casusTabs = (casusId: string, mijnRollen: readonly Positie[], profiel: Netwerkprofiel): Tab[] =>
  TABS.filter(
    ({ rollen, sleutel }) =>
      rollen.some((rol) => mijnRollen.includes(rol)) && (sleutel === undefined || waarde(profiel, sleutel)),
  ).map(({ to, label, exact = false }) => ({
    to,
    params: { casusId },
    label: typeof label === 'string' ? label : label(profiel),
    exact,
  }))
