/** What may have changed when an agreement or its signers did. */
export const AFTER_CONVENANT = [
  'GET /v1/convenanten',
  'GET /v1/organisaties',
  'GET /v1/beheer/organisaties',
  'GET /v1/personen',
] as const
