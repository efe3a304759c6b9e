import { createRoute, lazyRouteComponent, type SearchSchemaInput } from '@tanstack/react-router'
import { type AddressFilter, toCasusFilter } from '../slices/casus/lijst/matches.ts'
import { isStap, type Stap } from '../slices/casus/nieuwe-aanmelding/stappen.ts'
import { frame, root } from './frames.ts'

/** The door, outside the frame. */
export const aanmelden = createRoute({
  getParentRoute: () => root,
  path: 'aanmelden',
  validateSearch: ({ naar, melding }: Record<string, unknown>): { naar?: string; melding?: string } => ({
    ...(typeof naar === 'string' && { naar }),
    ...(typeof melding === 'string' && { melding }),
  }),
  component: lazyRouteComponent(() => import('../slices/netwerk/aanmelden/Page.tsx'), 'AanmeldenPage'),
})

const mijnWerk = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: ({ toon, rol }: Record<string, unknown>): { toon?: string; rol?: string } => ({
    ...(typeof toon === 'string' && { toon }),
    ...(typeof rol === 'string' && { rol }),
  }),
  component: lazyRouteComponent(() => import('../slices/actie/mijn-werk/Page.tsx'), 'MijnWerkPage'),
})

const casussen = createRoute({
  getParentRoute: () => frame,
  path: 'casussen',
  validateSearch: (search: Partial<AddressFilter> & SearchSchemaInput) => toCasusFilter(search),
  component: lazyRouteComponent(() => import('../slices/casus/lijst/Page.tsx'), 'CasussenPage'),
})

const aanmeldingen = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen',
  validateSearch: ({ stand }: { stand?: 'wacht' | 'besloten' } & SearchSchemaInput) => ({
    stand: stand === 'besloten' ? ('besloten' as const) : ('wacht' as const),
  }),
  component: lazyRouteComponent(() => import('../slices/casus/aanmeldingen/Page.tsx'), 'AanmeldingenPage'),
})

const nieuweAanmelding = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen/nieuw',
  validateSearch: ({ stap }: { stap?: Stap } & SearchSchemaInput) => ({
    stap: isStap(stap) ? stap : ('waarvoor' as const),
  }),
  component: lazyRouteComponent(() => import('../slices/casus/nieuwe-aanmelding/Page.tsx'), 'NieuweAanmeldingPage'),
})

const aanmelding = createRoute({
  getParentRoute: () => frame,
  path: 'aanmeldingen/$aanmeldingId',
  component: lazyRouteComponent(() => import('../slices/casus/aanmelding/Page.tsx'), 'AanmeldingPage'),
})

const instellingen = createRoute({
  getParentRoute: () => frame,
  path: 'instellingen',
  component: lazyRouteComponent(() => import('../slices/termijn/instellingen/Page.tsx'), 'InstellingenPage'),
})

const overleggen = createRoute({
  getParentRoute: () => frame,
  path: 'overleggen',
  component: lazyRouteComponent(() => import('../slices/overleg/overleggen/Page.tsx'), 'OverleggenPage'),
})

const toegangVragen = createRoute({
  getParentRoute: () => frame,
  path: 'toegang-vragen',
  component: lazyRouteComponent(() => import('../slices/casus/toegang-vragen/Page.tsx'), 'ToegangVragenPage'),
})

const afwezigheid = createRoute({
  getParentRoute: () => frame,
  path: 'afwezigheid',
  component: lazyRouteComponent(() => import('../slices/casus/afwezigheid/Page.tsx'), 'AfwezigheidPage'),
})

/** Outside the frame of the casus: a guest may not see that. */
const gast = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId/gast/$gastId',
  component: lazyRouteComponent(() => import('../slices/overleg/gast/Page.tsx'), 'GastPage'),
})

const overdrachten = createRoute({
  getParentRoute: () => frame,
  path: 'overdrachten',
  component: lazyRouteComponent(() => import('../slices/casus/overdrachten/Page.tsx'), 'OverdrachtenPage'),
})

/** Outside the frame of the casus: the manager who is asked may not see that (PRV-40). */
const escalatie = createRoute({
  getParentRoute: () => frame,
  path: 'casussen/$casusId/escalaties/$escalatieId',
  component: lazyRouteComponent(() => import('../slices/actie/escalatie/Page.tsx'), 'EscalatiePage'),
})

const mailgroepen = createRoute({
  getParentRoute: () => frame,
  path: 'mailgroepen',
  component: lazyRouteComponent(() => import('../slices/mailgroep/mailgroepen/Page.tsx'), 'MailgroepenPage'),
})

const afspraken = createRoute({
  getParentRoute: () => frame,
  path: 'afspraken',
  component: lazyRouteComponent(() => import('../slices/netwerk/afspraken/Page.tsx'), 'AfsprakenPage'),
})

const stamtafel = createRoute({
  getParentRoute: () => frame,
  path: 'stamtafel',
  component: lazyRouteComponent(() => import('../slices/stamtafel/signalen/Page.tsx'), 'StamtafelPage'),
})

/** What hangs under the frame and under no casus. */
export const mainRoutes = [
  mijnWerk,
  casussen,
  aanmeldingen,
  nieuweAanmelding,
  aanmelding,
  overleggen,
  toegangVragen,
  overdrachten,
  gast,
  afwezigheid,
  escalatie,
  mailgroepen,
  afspraken,
  stamtafel,
  instellingen,
] as const
