import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  type SearchSchemaInput,
} from '@tanstack/react-router'
import { Problem } from './api/problem.ts'
import { ensureSessie } from './api/sessie.ts'
import { GEBEURTENIS_SOORTEN, type GebeurtenisSoort } from '@regietafel/domain/casus/gebeurtenis.ts'
import { AppFrame } from './shell/AppFrame.tsx'
import { type AddressFilter, toCasusFilter } from './slices/casus/lijst/matches.ts'
import { isStap, type Stap } from './slices/casus/nieuwe-aanmelding/stappen.ts'
import { NotFoundAnywhere, NotFoundPage, RouteErrorPage } from './shell/ErrorPages.tsx'

/** Every address of the app with its page, as a table of contents. Each page is its own chunk. */
const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  notFoundComponent: NotFoundAnywhere,
  errorComponent: RouteErrorPage,
})

const aanmelden = createRoute({
  getParentRoute: () => root,
  path: 'aanmelden',
  validateSearch: ({ naar, melding }: Record<string, unknown>): { naar?: string; melding?: string } => ({
    ...(typeof naar === 'string' && { naar }),
    ...(typeof melding === 'string' && { melding }),
  }),
  component: lazyRouteComponent(() => import('./slices/netwerk/aanmelden/Page.tsx'), 'AanmeldenPage'),
})

/** Everything inside the frame asks for someone who is signed in; who is not goes to the door. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  // A loader and no beforeLoad: the page is fetched at the same time.
  loader: async ({ context, location }) => {
    await ensureSessie(context.queryClient).catch((error: unknown) => toDoor(error, location.href))
  },
  component: AppFrame,
  notFoundComponent: NotFoundPage,
})

function toDoor(error: unknown, naar: string): never {
  if (error instanceof Problem && error.status === 401)
    redirect({ to: '/aanmelden', search: naar === '/' ? {} : { naar }, throw: true })
  throw error
}

const mijnWerk = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: ({ toon, rol }: Record<string, unknown>): { toon?: string; rol?: string } => ({
    ...(typeof toon === 'string' && { toon }),
    ...(typeof rol === 'string' && { rol }),
  }),
  component: lazyRouteComponent(() => import('./slices/actie/mijn-werk/Page.tsx'), 'MijnWerkPage'),
})

const casussen = createRoute({
  getParentRoute: () => frame,
  path: 'casussen',
  validateSearch: (search: Partial<AddressFilter> & SearchSchemaInput) => toCasusFilter(search),
  component: lazyRouteComponent(() => import('./slices/casus/lijst/Page.tsx'), 'CasussenPage'),
})

/** Every page of a casus hangs under this one: it draws the band and the tabs (shell/casus-tabs.ts). */
const casus = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId',
  component: lazyRouteComponent(() => import('./shell/CasusFrame.tsx'), 'CasusFrame'),
})

const aanmeldingen = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen',
  validateSearch: ({ stand }: { stand?: 'wacht' | 'besloten' } & SearchSchemaInput) => ({
    stand: stand === 'besloten' ? ('besloten' as const) : ('wacht' as const),
  }),
  component: lazyRouteComponent(() => import('./slices/casus/aanmeldingen/Page.tsx'), 'AanmeldingenPage'),
})

const nieuweAanmelding = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen/nieuw',
  validateSearch: ({ stap }: { stap?: Stap } & SearchSchemaInput) => ({
    stap: isStap(stap) ? stap : ('waarvoor' as const),
  }),
  component: lazyRouteComponent(() => import('./slices/casus/nieuwe-aanmelding/Page.tsx'), 'NieuweAanmeldingPage'),
})

const aanmelding = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen/$aanmeldingId',
  component: lazyRouteComponent(() => import('./slices/casus/aanmelding/Page.tsx'), 'AanmeldingPage'),
})

const casusOverzicht = createRoute({
  getParentRoute: () => casus,
  path: '/',
  component: lazyRouteComponent(() => import('./slices/casus/overzicht/Page.tsx'), 'OverzichtPage'),
})

const overleggen = createRoute({
  getParentRoute: () => frame,
  path: 'overleggen',
  component: lazyRouteComponent(() => import('./slices/overleg/overleggen/Page.tsx'), 'OverleggenPage'),
})

const casusOverleggen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen',
  component: lazyRouteComponent(() => import('./slices/overleg/lijst/Page.tsx'), 'OverleggenVanCasusPage'),
})

const overlegPlannen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/plannen',
  // A day that was agreed at the table; nothing else stands in the address.
  validateSearch: ({ dag }: Record<string, unknown>): { dag?: string } =>
    typeof dag === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {},
  component: lazyRouteComponent(() => import('./slices/overleg/plannen/Page.tsx'), 'PlannenPage'),
})

const overlegDetail = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId',
  component: lazyRouteComponent(() => import('./slices/overleg/overleg/Page.tsx'), 'OverlegPage'),
})

const overlegWijzigen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId/wijzigen',
  component: lazyRouteComponent(() => import('./slices/overleg/wijzigen/Page.tsx'), 'WijzigenPage'),
})

const overlegVoorbereiden = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId/voorbereiden',
  component: lazyRouteComponent(() => import('./slices/overleg/voorbereiden/Page.tsx'), 'VoorbereidenPage'),
})

/** The table and its second window take the whole screen. */
const tafelFrame = createRoute({
  getParentRoute: () => root,
  id: 'tafel',
  loader: async ({ context, location }) => {
    await ensureSessie(context.queryClient).catch((error: unknown) => toDoor(error, location.href))
  },
  component: lazyRouteComponent(() => import('./shell/TafelFrame.tsx'), 'TafelFrame'),
})

const tafel = createRoute({
  getParentRoute: () => tafelFrame,
  path: 'casussen/$casusId/overleggen/$overlegId/tafel',
  component: lazyRouteComponent(() => import('./tafel-route.tsx'), 'TafelRoute'),
})

const beamer = createRoute({
  getParentRoute: () => tafelFrame,
  path: 'casussen/$casusId/overleggen/$overlegId/beamer',
  component: lazyRouteComponent(() => import('./slices/overleg/beamer/Page.tsx'), 'BeamerPage'),
})

const toegangVragen = createRoute({
  getParentRoute: () => frame,
  path: 'toegang-vragen',
  component: lazyRouteComponent(() => import('./slices/casus/toegang-vragen/Page.tsx'), 'ToegangVragenPage'),
})

const overdrachten = createRoute({
  getParentRoute: () => frame,
  path: 'overdrachten',
  component: lazyRouteComponent(() => import('./slices/casus/overdrachten/Page.tsx'), 'OverdrachtenPage'),
})

const overlegRoutes = [casusOverleggen, overlegPlannen, overlegDetail, overlegWijzigen, overlegVoorbereiden] as const

const casusHuishouden = createRoute({
  getParentRoute: () => casus,
  path: 'huishouden',
  component: lazyRouteComponent(() => import('./slices/huishouden/huishouden/Page.tsx'), 'HuishoudenPage'),
})

const casusTeam = createRoute({
  getParentRoute: () => casus,
  path: 'team',
  component: lazyRouteComponent(() => import('./slices/casus/team/Page.tsx'), 'TeamPage'),
})

const casusTijdlijn = createRoute({
  getParentRoute: () => casus,
  path: 'tijdlijn',
  validateSearch: ({ soort }): { soort?: GebeurtenisSoort | undefined } => ({
    soort: GEBEURTENIS_SOORTEN.find((each) => each === soort),
  }),
  component: lazyRouteComponent(() => import('./slices/casus/tijdlijn/Page.tsx'), 'TijdlijnPage'),
})

const casusTermijnen = createRoute({
  getParentRoute: () => casus,
  path: 'termijnen',
  component: lazyRouteComponent(() => import('./slices/termijn/termijnen/Page.tsx'), 'TermijnenPage'),
})

const casusActies = createRoute({
  getParentRoute: () => casus,
  path: 'acties',
  component: lazyRouteComponent(() => import('./slices/actie/acties/Page.tsx'), 'ActiesPage'),
})

/** Outside the frame of the casus: the manager who is asked may not see that (PRV-40). */
const escalatie = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId/escalaties/$escalatieId',
  component: lazyRouteComponent(() => import('./slices/actie/escalatie/Page.tsx'), 'EscalatiePage'),
})

const aanmeldingRoutes = [aanmeldingen, nieuweAanmelding, aanmelding] as const
const casusRoutes = [casusOverzicht, casusHuishouden, casusActies, casusTeam, casusTijdlijn, casusTermijnen] as const

const mailgroepen = createRoute({
  getParentRoute: () => frame,
  path: 'mailgroepen',
  component: lazyRouteComponent(() => import('./slices/mailgroep/mailgroepen/Page.tsx'), 'MailgroepenPage'),
})

const casusMailgroep = createRoute({
  getParentRoute: () => casus,
  path: 'mailgroep',
  validateSearch: ({ draad, nieuw }: Record<string, unknown>): { draad?: string; nieuw?: boolean } => ({
    ...(typeof draad === 'string' && { draad }),
    ...(nieuw === true && { nieuw }),
  }),
  component: lazyRouteComponent(() => import('./slices/mailgroep/mailgroep/Page.tsx'), 'MailgroepPage'),
})

const casusOverdracht = createRoute({
  getParentRoute: () => casus,
  path: 'overdracht',
  component: lazyRouteComponent(() => import('./slices/casus/overdracht/Page.tsx'), 'OverdrachtPage'),
})

const casusVertrek = createRoute({
  getParentRoute: () => casus,
  path: 'deelnames/$deelnameId/vertrek',
  component: lazyRouteComponent(() => import('./slices/casus/vertrek/Page.tsx'), 'VertrekPage'),
})

const casusVervanging = createRoute({
  getParentRoute: () => casus,
  path: 'deelnames/$deelnameId/vervanging',
  component: lazyRouteComponent(() => import('./slices/casus/vervanging/Page.tsx'), 'VervangingPage'),
})

const casusAfsluiting = createRoute({
  getParentRoute: () => casus,
  path: 'afsluiting',
  component: lazyRouteComponent(() => import('./slices/casus/afsluiting/Page.tsx'), 'AfsluitingPage'),
})

const casusPersoonlijkBelang = createRoute({
  getParentRoute: () => casus,
  path: 'persoonlijk-belang',
  component: lazyRouteComponent(() => import('./slices/casus/persoonlijk-belang/Page.tsx'), 'PersoonlijkBelangPage'),
})

const deelnameRoutes = [
  casusMailgroep,
  casusOverdracht,
  casusVertrek,
  casusVervanging,
  casusAfsluiting,
  casusPersoonlijkBelang,
] as const

const casusPlan = createRoute({
  getParentRoute: () => casus,
  path: 'plan',
  component: lazyRouteComponent(() => import('./slices/plan/plan/Page.tsx'), 'PlanPage'),
})

/** Versions of the plan by id; what changed in them never enters an address. */
const casusPlanVerschil = createRoute({
  getParentRoute: () => casus,
  path: 'plan/verschil',
  validateSearch: ({ van, naar }: Record<string, unknown>): { van?: string; naar?: string } => ({
    ...(typeof van === 'string' && { van }),
    ...(typeof naar === 'string' && { naar }),
  }),
  component: lazyRouteComponent(() => import('./slices/plan/verschil/Page.tsx'), 'VerschilPage'),
})

const casusDocumenten = createRoute({
  getParentRoute: () => casus,
  path: 'documenten',
  component: lazyRouteComponent(() => import('./slices/plan/documenten/Page.tsx'), 'DocumentenPage'),
})

const planRoutes = [casusPlan, casusPlanVerschil, casusDocumenten] as const

const bevoegdheden = createRoute({
  getParentRoute: () => frame,
  path: 'beheer/bevoegdheden',
  component: lazyRouteComponent(() => import('./slices/bevoegdheid/register/Page.tsx'), 'BevoegdhedenPage'),
})

const medewerker = createRoute({
  getParentRoute: () => frame,
  path: 'beheer/bevoegdheden/$persoonId',
  component: lazyRouteComponent(() => import('./slices/bevoegdheid/medewerker/Page.tsx'), 'MedewerkerPage'),
})

const mijnBevoegdheden = createRoute({
  getParentRoute: () => frame,
  path: 'mijn-bevoegdheden',
  component: lazyRouteComponent(() => import('./slices/bevoegdheid/mijn/Page.tsx'), 'MijnBevoegdhedenPage'),
})

const bevoegdheidRoutes = [bevoegdheden, medewerker, mijnBevoegdheden] as const

/** How the network is set up and who is in it: for the functioneel beheerder, and never a casus. */
const beheer = createRoute({
  getParentRoute: () => frame,
  path: 'beheer',
  component: lazyRouteComponent(() => import('./shell/BeheerFrame.tsx'), 'BeheerFrame'),
})

const beheerBegin = createRoute({
  getParentRoute: () => beheer,
  path: '/',
  beforeLoad: () => redirect({ to: '/beheer/organisaties', throw: true }),
})

const beheerOrganisaties = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties',
  component: lazyRouteComponent(() => import('./slices/netwerk/organisaties/Page.tsx'), 'OrganisatiesPage'),
})

const beheerNieuweOrganisatie = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties/nieuw',
  component: lazyRouteComponent(() => import('./slices/netwerk/organisatie/NieuwPage.tsx'), 'NieuweOrganisatiePage'),
})

const beheerOrganisatie = createRoute({
  getParentRoute: () => beheer,
  path: 'organisaties/$organisatieId',
  component: lazyRouteComponent(() => import('./slices/netwerk/organisatie/Page.tsx'), 'OrganisatiePage'),
})

const beheerPersonen = createRoute({
  getParentRoute: () => beheer,
  path: 'personen',
  component: lazyRouteComponent(() => import('./slices/netwerk/personen/Page.tsx'), 'PersonenPage'),
})

const beheerNieuwePersoon = createRoute({
  getParentRoute: () => beheer,
  path: 'personen/nieuw',
  validateSearch: ({ organisatieId }: Record<string, unknown>): { organisatieId?: string } =>
    typeof organisatieId === 'string' ? { organisatieId } : {},
  component: lazyRouteComponent(() => import('./slices/netwerk/persoon/NieuwPage.tsx'), 'NieuwePersoonPage'),
})

const beheerPersoon = createRoute({
  getParentRoute: () => beheer,
  path: 'personen/$persoonId',
  component: lazyRouteComponent(() => import('./slices/netwerk/persoon/Page.tsx'), 'PersoonPage'),
})

const beheerRoutes = [
  beheerBegin,
  beheerOrganisaties,
  beheerNieuweOrganisatie,
  beheerOrganisatie,
  beheerPersonen,
  beheerNieuwePersoon,
  beheerPersoon,
] as const

export const routeTree = root.addChildren([
  aanmelden,
  frame.addChildren([
    mijnWerk,
    casussen,
    toegangVragen,
    overdrachten,
    overleggen,
    mailgroepen,
    ...aanmeldingRoutes,
    ...bevoegdheidRoutes,
    escalatie,
    beheer.addChildren(beheerRoutes),
    casus.addChildren([...casusRoutes, ...planRoutes, ...overlegRoutes, ...deelnameRoutes]),
  ]),
  tafelFrame.addChildren([tafel, beamer]),
])
