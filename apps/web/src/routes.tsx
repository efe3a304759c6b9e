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
  validateSearch: (search: Record<string, unknown>): { toon?: string; rol?: string } => ({
    ...(typeof search['toon'] === 'string' ? { toon: search['toon'] } : {}),
    ...(typeof search['rol'] === 'string' ? { rol: search['rol'] } : {}),
  }),
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

export const routeTree = root.addChildren([
  aanmelden,
  frame.addChildren([mijnWerk, casussen, escalatie, casus.addChildren([casusOverzicht, casusActies])]),
])
