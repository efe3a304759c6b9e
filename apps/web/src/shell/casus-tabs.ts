import type { Positie } from '@regietafel/domain/toegang/rollen.ts'
import type { LinkProps } from '@tanstack/react-router'
import type { Tab } from '../ui/Tabs.tsx'

type TabFor = {
  readonly to: NonNullable<LinkProps['to']>
  readonly label: string
  readonly rollen: readonly Positie[]
  readonly exact?: boolean
}

const TEAM: readonly Positie[] = ['procesregisseur', 'inhoudelijke-regie', 'ketenpartner']
const SEAT: readonly Positie[] = [...TEAM, 'uitgenodigd']

/** The parts of a casus in their order, and who gets each. */
const TABS: readonly TabFor[] = [
  { to: '/casussen/$casusId', label: 'Overzicht', rollen: SEAT, exact: true },
  { to: '/casussen/$casusId/huishouden', label: 'Huishouden', rollen: TEAM },
  { to: '/casussen/$casusId/overleggen', label: 'Overleggen', rollen: TEAM },
  { to: '/casussen/$casusId/team', label: 'Team', rollen: TEAM },
  { to: '/casussen/$casusId/tijdlijn', label: 'Tijdlijn', rollen: TEAM },
]

/** The tabs of someone with these roles in the casus. */
export const casusTabs = (casusId: string, mijnRollen: readonly Positie[]): Tab[] =>
  TABS.filter(({ rollen }) => rollen.some((rol) => mijnRollen.includes(rol))).map(({ to, label, exact = false }) => ({
    to,
    params: { casusId },
    label,
    exact,
  }))
