import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Problem } from '../api/problem.ts'
import { ensureSessie } from '../api/sessie.ts'
import { AppFrame } from '../shell/AppFrame.tsx'
import { NotFoundAnywhere, NotFoundPage, RouteErrorPage } from '../shell/ErrorPages.tsx'

/** Where every address hangs. */
export const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  notFoundComponent: NotFoundAnywhere,
  errorComponent: RouteErrorPage,
})

/** Everything inside the frame asks for someone who is signed in; who is not goes to the door. */
export const frame = createRoute({
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

/** Every page of a casus hangs under this one: it draws the band and the tabs (shell/casus-tabs.ts). */
export const casus = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId',
  component: lazyRouteComponent(() => import('../shell/CasusFrame.tsx'), 'CasusFrame'),
})

/** The table and its second window take the whole screen. */
export const tafelFrame = createRoute({
  getParentRoute: () => root,
  id: 'tafel',
  loader: async ({ context, location }) => {
    await ensureSessie(context.queryClient).catch((error: unknown) => toDoor(error, location.href))
  },
  component: lazyRouteComponent(() => import('../shell/TafelFrame.tsx'), 'TafelFrame'),
})

/** How the network is set up and who is in it: for the functioneel beheerder, and never a casus. */
export const beheer = createRoute({
  getParentRoute: () => frame,
  path: 'beheer',
  component: lazyRouteComponent(() => import('../shell/BeheerFrame.tsx'), 'BeheerFrame'),
})
