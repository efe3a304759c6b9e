import { GEBEURTENIS_SOORTEN, type GebeurtenisSoort } from '@regietafel/domain/casus/gebeurtenis.ts'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { casus } from './frames.ts'

const casusOverzicht = createRoute({
  getParentRoute: () => casus,
  path: '/',
  component: lazyRouteComponent(() => import('../slices/casus/overzicht/Page.tsx'), 'OverzichtPage'),
})

const casusHuishouden = createRoute({
  getParentRoute: () => casus,
  path: 'huishouden',
  component: lazyRouteComponent(() => import('../slices/huishouden/huishouden/Page.tsx'), 'HuishoudenPage'),
})

const casusTeam = createRoute({
  getParentRoute: () => casus,
  path: 'team',
  component: lazyRouteComponent(() => import('../slices/casus/team/Page.tsx'), 'TeamPage'),
})

const casusTijdlijn = createRoute({
  getParentRoute: () => casus,
  path: 'tijdlijn',
  validateSearch: ({ soort }): { soort?: GebeurtenisSoort | undefined } => ({
    soort: GEBEURTENIS_SOORTEN.find((each) => each === soort),
  }),
  component: lazyRouteComponent(() => import('../slices/casus/tijdlijn/Page.tsx'), 'TijdlijnPage'),
})

const casusTermijnen = createRoute({
  getParentRoute: () => casus,
  path: 'termijnen',
  component: lazyRouteComponent(() => import('../slices/termijn/termijnen/Page.tsx'), 'TermijnenPage'),
})

const casusActies = createRoute({
  getParentRoute: () => casus,
  path: 'acties',
  component: lazyRouteComponent(() => import('../slices/actie/acties/Page.tsx'), 'ActiesPage'),
})

const casusMailgroep = createRoute({
  getParentRoute: () => casus,
  path: 'mailgroep',
  validateSearch: ({ draad, nieuw }: Record<string, unknown>): { draad?: string; nieuw?: boolean } => ({
    ...(typeof draad === 'string' && { draad }),
    ...(nieuw === true && { nieuw }),
  }),
  component: lazyRouteComponent(() => import('../slices/mailgroep/mailgroep/Page.tsx'), 'MailgroepPage'),
})

const casusOverdracht = createRoute({
  getParentRoute: () => casus,
  path: 'overdracht',
  component: lazyRouteComponent(() => import('../slices/casus/overdracht/Page.tsx'), 'OverdrachtPage'),
})

const casusVertrek = createRoute({
  getParentRoute: () => casus,
  path: 'deelnames/$deelnameId/vertrek',
  component: lazyRouteComponent(() => import('../slices/casus/vertrek/Page.tsx'), 'VertrekPage'),
})

const casusVervanging = createRoute({
  getParentRoute: () => casus,
  path: 'deelnames/$deelnameId/vervanging',
  component: lazyRouteComponent(() => import('../slices/casus/vervanging/Page.tsx'), 'VervangingPage'),
})

const casusAfsluiting = createRoute({
  getParentRoute: () => casus,
  path: 'afsluiting',
  component: lazyRouteComponent(() => import('../slices/casus/afsluiting/Page.tsx'), 'AfsluitingPage'),
})

const casusPersoonlijkBelang = createRoute({
  getParentRoute: () => casus,
  path: 'persoonlijk-belang',
  component: lazyRouteComponent(() => import('../slices/casus/persoonlijk-belang/Page.tsx'), 'PersoonlijkBelangPage'),
})

const casusPlan = createRoute({
  getParentRoute: () => casus,
  path: 'plan',
  component: lazyRouteComponent(() => import('../slices/plan/plan/Page.tsx'), 'PlanPage'),
})

/** Versions of the plan by id; what changed in them never enters an address. */
const casusPlanVerschil = createRoute({
  getParentRoute: () => casus,
  path: 'plan/verschil',
  validateSearch: ({ van, naar }: Record<string, unknown>): { van?: string; naar?: string } => ({
    ...(typeof van === 'string' && { van }),
    ...(typeof naar === 'string' && { naar }),
  }),
  component: lazyRouteComponent(() => import('../slices/plan/verschil/Page.tsx'), 'VerschilPage'),
})

const casusDocumenten = createRoute({
  getParentRoute: () => casus,
  path: 'documenten',
  component: lazyRouteComponent(() => import('../slices/plan/documenten/Page.tsx'), 'DocumentenPage'),
})

/** What is agreed about the regie beside the seats; reached from the team. */
const casusRegie = createRoute({
  getParentRoute: () => casus,
  path: 'regie',
  component: lazyRouteComponent(() => import('../slices/bevoegdheid/afspraken/Page.tsx'), 'RegieafsprakenPage'),
})

/** Reached from the overview, where the netwerk has a Stamtafel. */
const casusPatroon = createRoute({
  getParentRoute: () => casus,
  path: 'patroon-melden',
  component: lazyRouteComponent(() => import('../slices/stamtafel/patroon-melden/Page.tsx'), 'PatroonMeldenPage'),
})

const casusReflectie = createRoute({
  getParentRoute: () => casus,
  path: 'reflectie',
  component: lazyRouteComponent(() => import('../slices/plan/reflectie/Page.tsx'), 'ReflectiePage'),
})

const documentControle = createRoute({
  getParentRoute: () => casus,
  path: 'documenten/$documentId/controle',
  component: lazyRouteComponent(() => import('../slices/plan/controle/Page.tsx'), 'ControlePage'),
})

/** The pages of one casus. */
export const casusRoutes = [
  casusOverzicht,
  casusHuishouden,
  casusTeam,
  casusRegie,
  casusTijdlijn,
  casusTermijnen,
  casusActies,
  casusMailgroep,
  casusOverdracht,
  casusVertrek,
  casusVervanging,
  casusAfsluiting,
  casusPersoonlijkBelang,
  casusPlan,
  casusPlanVerschil,
  casusDocumenten,
  documentControle,
  casusPatroon,
  casusReflectie,
] as const
