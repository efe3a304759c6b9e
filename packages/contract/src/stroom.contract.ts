import type { Endpoints } from './shared/endpoint.ts'

/** An event of the stream: what kind of thing changed, which one, by whom; `veld` is the field someone has in focus. */
export type StroomGebeurtenis = { soort: string; id: string; door: string | null; veld: string | null }

export const stroomEndpoints = {
  'GET /v1/casussen/{casusId}/stroom': {
    summary: 'Hoor dat er iets verandert in een casus (server-sent events)',
    permission: 'casus.read',
    produces: 'text/event-stream',
  },
} as const satisfies Endpoints
