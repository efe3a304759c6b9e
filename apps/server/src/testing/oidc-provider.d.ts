/** The part of oidc-provider that the test's organisations use; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Context = {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    readonly path: string
    body: unknown
    respond: boolean
    readonly oidc: { readonly session?: { readonly accountId?: string }; readonly provider: Provider }
  }
  export type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> }
  export type Configuration = {
    readonly clients: readonly object[]
    readonly jwks: { readonly keys: readonly object[] }
    readonly claims: Readonly<Record<string, readonly string[]>>
    readonly acrValues: readonly string[]
    readonly conformIdTokenClaims: boolean
    readonly cookies: { readonly keys: readonly string[] }
    readonly features: object
    readonly interactions: { url(context: Context, interaction: { readonly uid: string }): string }
    findAccount(context: Context, subject: string): { accountId: string; claims(): object }
    loadExistingGrant(context: Context): Promise<Grant>
  }
  export default class Provider {
    constructor(issuer: string, configuration: Configuration)
    readonly Grant: new (of: {
      readonly clientId: string
      readonly accountId: string
    }) => Grant
    use(middleware: (context: Context, next: () => Promise<void>) => Promise<void>): void
    interactionFinished(req: IncomingMessage, res: ServerResponse, result: object, how: object): Promise<void>
    callback(): (req: IncomingMessage, res: ServerResponse) => Promise<void>
  }
}
