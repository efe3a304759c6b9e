import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Problem } from './api/problem.ts'
import { sessieQuery } from './api/sessie.ts'
import { AppFrame } from './shell/AppFrame.tsx'
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
    await context.queryClient.ensureQueryData(sessieQuery()).catch((error: unknown) => toDoor(error, location.href))
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
  component: lazyRouteComponent(() => import('./slices/actie/mijn-werk/Page.tsx'), 'MijnWerkPage'),
})

const casussen = createRoute({
  getParentRoute: () => frame,
  path: 'casussen',
  component: lazyRouteComponent(() => import('./slices/casus/lijst/Page.tsx'), 'CasussenPage'),
})

/** Every page of a casus hangs under this one: it draws the band and the tabs (shell/casus-tabs.ts). */
const casus = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId',
  component: lazyRouteComponent(() => import('./shell/CasusFrame.tsx'), 'CasusFrame'),
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
    await context.queryClient.ensureQueryData(sessieQuery()).catch((error: unknown) => toDoor(error, location.href))
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

const overlegRoutes = [casusOverleggen, overlegPlannen, overlegDetail, overlegWijzigen, overlegVoorbereiden] as const

export const routeTree = root.addChildren([
  aanmelden,
  frame.addChildren([mijnWerk, casussen, overleggen, casus.addChildren([casusOverzicht, ...overlegRoutes])]),
  tafelFrame.addChildren([tafel, beamer]),
])
