/** The kinds of things that the tijdlijn of a casus shows, each told by the slice that knows it (FAS-10). */
export const GEBEURTENIS_SOORTEN = [
  'casus',
  'deelname',
  'huishouden',
  'overleg',
  'plan',
  'actie',
  'mailgroep',
  'termijn',
] as const
export type GebeurtenisSoort = (typeof GEBEURTENIS_SOORTEN)[number]
