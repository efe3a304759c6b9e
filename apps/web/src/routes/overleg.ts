import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { casus, tafelFrame } from './frames.ts'

const casusOverleggen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen',
  component: lazyRouteComponent(() => import('../slices/overleg/lijst/Page.tsx'), 'OverleggenVanCasusPage'),
})

const overlegPlannen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/plannen',
  // A day that was agreed at the table; nothing else stands in the address.
  validateSearch: ({ dag }: Record<string, unknown>): { dag?: string } =>
    typeof dag === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {},
  component: lazyRouteComponent(() => import('../slices/overleg/plannen/Page.tsx'), 'PlannenPage'),
})

const overlegDetail = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId',
  component: lazyRouteComponent(() => import('../slices/overleg/overleg/Page.tsx'), 'OverlegPage'),
})

const overlegWijzigen = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId/wijzigen',
  component: lazyRouteComponent(() => import('../slices/overleg/wijzigen/Page.tsx'), 'WijzigenPage'),
})

const overlegVoorbereiden = createRoute({
  getParentRoute: () => casus,
  path: 'overleggen/$overlegId/voorbereiden',
  component: lazyRouteComponent(() => import('../slices/overleg/voorbereiden/Page.tsx'), 'VoorbereidenPage'),
})

/** The overleggen of one casus. */
export const overlegRoutes = [
  casusOverleggen,
  overlegPlannen,
  overlegDetail,
  overlegWijzigen,
  overlegVoorbereiden,
] as const

const tafel = createRoute({
  getParentRoute: () => tafelFrame,
  path: 'casussen/$casusId/overleggen/$overlegId/tafel',
  component: lazyRouteComponent(() => import('../tafel-route.tsx'), 'TafelRoute'),
})

const beamer = createRoute({
  getParentRoute: () => tafelFrame,
  path: 'casussen/$casusId/overleggen/$overlegId/beamer',
  component: lazyRouteComponent(() => import('../slices/overleg/beamer/Page.tsx'), 'BeamerPage'),
})

/** The table and its second window. */
export const tafelRoutes = [tafel, beamer] as const
