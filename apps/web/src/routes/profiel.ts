import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { beheer, frame } from './frames.ts'

/** How the netwerk works: everyone in it may read that. */
const netwerkprofiel = createRoute({
  getParentRoute: () => frame,
  path: 'netwerkprofiel',
  validateSearch: ({ versie }: Record<string, unknown>): { versie?: number } =>
    typeof versie === 'number' && Number.isInteger(versie) && versie > 0 ? { versie } : {},
  component: lazyRouteComponent(() => import('../slices/netwerk/profiel/Page.tsx'), 'NetwerkprofielPage'),
})

const profielVergelijken = createRoute({
  getParentRoute: () => frame,
  path: 'netwerkprofiel/vergelijken',
  validateSearch: ({ alleen }: Record<string, unknown>): { alleen?: 'verschillen' } =>
    alleen === 'verschillen' ? { alleen } : {},
  component: lazyRouteComponent(() => import('../slices/netwerk/profiel-vergelijken/Page.tsx'), 'VergelijkenPage'),
})

export const profielRoutes = [netwerkprofiel, profielVergelijken] as const

const beheerProfiel = createRoute({
  getParentRoute: () => beheer,
  path: 'profiel',
  component: lazyRouteComponent(() => import('../slices/netwerk/profiel-beheer/Page.tsx'), 'ProfielBeheerPage'),
})

const beheerNieuwNetwerk = createRoute({
  getParentRoute: () => beheer,
  path: 'nieuw-netwerk',
  component: lazyRouteComponent(() => import('../slices/netwerk/nieuw-netwerk/Page.tsx'), 'NieuwNetwerkPage'),
})

/** Under the frame of beheer. */
export const profielBeheerRoutes = [beheerProfiel, beheerNieuwNetwerk] as const
