import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { beheer, frame } from './frames.ts'

const beheerBegin = createRoute({
  getParentRoute: () => beheer,
  path: '/',
  beforeLoad: () => redirect({ to: '/beheer/organisaties', throw: true }),
})

const beheerOrganisaties = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties',
  component: lazyRouteComponent(() => import('../slices/netwerk/organisaties/Page.tsx'), 'OrganisatiesPage'),
})

const beheerNieuweOrganisatie = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties/nieuw',
  component: lazyRouteComponent(() => import('../slices/netwerk/organisatie/NieuwPage.tsx'), 'NieuweOrganisatiePage'),
})

const beheerOrganisatie = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties/$organisatieId',
  component: lazyRouteComponent(() => import('../slices/netwerk/organisatie/Page.tsx'), 'OrganisatiePage'),
})

const beheerPersonen = createRoute({
  getParentRoute: () => beheer,
  path: 'personen',
  component: lazyRouteComponent(() => import('../slices/netwerk/personen/Page.tsx'), 'PersonenPage'),
})

const beheerNieuwePersoon = createRoute({
  getParentRoute: () => beheer,
  path: 'personen/nieuw',
  validateSearch: ({ organisatieId }: Record<string, unknown>): { organisatieId?: string } =>
    typeof organisatieId === 'string' ? { organisatieId } : {},
  component: lazyRouteComponent(() => import('../slices/netwerk/persoon/NieuwPage.tsx'), 'NieuwePersoonPage'),
})

const beheerPersoon = createRoute({
  getParentRoute: () => beheer,
  path: 'personen/$persoonId',
  component: lazyRouteComponent(() => import('../slices/netwerk/persoon/Page.tsx'), 'PersoonPage'),
})

const beheerConvenanten = createRoute({
  getParentRoute: () => beheer,
  path: 'convenanten',
  component: lazyRouteComponent(() => import('../slices/netwerk/convenanten/Page.tsx'), 'ConvenantenPage'),
})

const beheerNieuwConvenant = createRoute({
  getParentRoute: () => beheer,
  path: 'convenanten/nieuw',
  component: lazyRouteComponent(() => import('../slices/netwerk/convenant/NieuwPage.tsx'), 'NieuwConvenantPage'),
})

const beheerConvenant = createRoute({
  getParentRoute: () => beheer,
  path: 'convenanten/$convenantId',
  component: lazyRouteComponent(() => import('../slices/netwerk/convenant/Page.tsx'), 'ConvenantPage'),
})

/** Under the frame of beheer. */
export const beheerRoutes = [
  beheerBegin,
  beheerOrganisaties,
  beheerNieuweOrganisatie,
  beheerOrganisatie,
  beheerPersonen,
  beheerNieuwePersoon,
  beheerPersoon,
  beheerConvenanten,
  beheerNieuwConvenant,
  beheerConvenant,
] as const

const bevoegdheden = createRoute({
  getParentRoute: () => frame,
  path: 'beheer/bevoegdheden',
  component: lazyRouteComponent(() => import('../slices/bevoegdheid/register/Page.tsx'), 'BevoegdhedenPage'),
})

const medewerker = createRoute({
  getParentRoute: () => frame,
  path: 'beheer/bevoegdheden/$persoonId',
  component: lazyRouteComponent(() => import('../slices/bevoegdheid/medewerker/Page.tsx'), 'MedewerkerPage'),
})

const mijnBevoegdheden = createRoute({
  getParentRoute: () => frame,
  path: 'mijn-bevoegdheden',
  component: lazyRouteComponent(() => import('../slices/bevoegdheid/mijn/Page.tsx'), 'MijnBevoegdhedenPage'),
})

/** Who may do what, with a manager and for oneself. */
export const bevoegdheidRoutes = [bevoegdheden, medewerker, mijnBevoegdheden] as const
