import type { Tab } from '../ui/Tabs.tsx'

/** The parts of the beheer. */
export const BEHEER_TABS: readonly Tab[] = [
  { to: '/beheer/organisaties', label: 'Organisaties' },
  { to: '/beheer/personen', label: 'Personen' },
  { to: '/beheer/convenanten', label: 'Convenanten' },
  { to: '/beheer/profiel', label: 'Netwerkprofiel' },
]
