import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError } from '../../../config.ts'
import { Problem } from '../../../http/problem.ts'
import { parseAll } from '../../../http/validate.ts'

/** An organisation that signs its own people in, as OIDC_BESTAND describes it. */
export type Aanbieder = {
  readonly code: string
  readonly naam: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly clientAuth: 'client_secret_basic' | 'client_secret_post'
  /** What the organisation must say about how it recognised the person; null asks nothing. */
  readonly vereisMfa: { readonly acr: readonly string[]; readonly amr: readonly string[] } | null
}

const Text = z.string().trim().min(1).max(2_000)
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/

const Issuer = Text.refine(
  (text) => {
    const url = URL.parse(text)
    return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))
  },
  { message: 'Dit moet een adres zijn dat met https:// begint.' },
)

const AanbiederRow = z
  .strictObject({
    code: Text.refine((text) => /^[a-z0-9-]{1,40}$/.test(text), {
      message: 'Gebruik kleine letters, cijfers en streepjes, hoogstens 40.',
    }),
    naam: Text,
    issuer: Issuer,
    clientId: Text,
    clientSecret: Text.optional(),
    clientSecretBestand: Text.optional(),
    clientAuth: z.enum(['client_secret_basic', 'client_secret_post']).default('client_secret_basic'),
    vereisMfa: z
      .strictObject({ acr: z.array(Text).default([]), amr: z.array(Text).default([]) })
      .refine(({ acr, amr }) => acr.length + amr.length > 0, { message: 'Noem minstens een acr of amr.' })
      .optional(),
  })
  .refine((row) => (row.clientSecret === undefined) !== (row.clientSecretBestand === undefined), {
    message: 'Geef clientSecret of clientSecretBestand, een van de twee.',
  })

const File = z.array(AanbiederRow).superRefine((rows, context) => {
  for (const [at, { code }] of rows.entries())
    if (rows.findIndex((row) => row.code === code) < at)
      context.addIssue({ code: 'custom', path: [at, 'code'], message: 'Deze code staat er al.' })
})

/** Reads OIDC_BESTAND. @throws ConfigError that names everything wrong in it at once */
export function readAanbieders(path: string): Aanbieder[] {
  const file = parseFile(path)
  const missing: string[] = []
  const aanbieders = file.map(({ clientSecretBestand, clientSecret, vereisMfa, ...rest }): Aanbieder => {
    const secret = clientSecret ?? readSecret(resolve(dirname(path), clientSecretBestand ?? ''))
    if (!secret) missing.push(`- ${rest.code}: het bestand ${clientSecretBestand} is leeg of niet te lezen.`)
    return { ...rest, clientSecret: secret ?? '', vereisMfa: vereisMfa ?? null }
  })
  if (missing.length > 0) throw new ConfigError(`OIDC_BESTAND (${path}) klopt nog niet:\n${missing.join('\n')}`)
  return aanbieders
}

function parseFile(path: string): z.output<typeof File> {
  try {
    return parseAll({ bestand: File }, { bestand: JSON.parse(readFileSync(path, 'utf8')) as unknown }).bestand
  } catch (error) {
    if (error instanceof Problem) {
      const lines = (error.fouten ?? []).map(({ veld, melding }) => `- ${veld || 'het bestand'}: ${melding}`)
      throw new ConfigError(`OIDC_BESTAND (${path}) klopt nog niet:\n${lines.join('\n')}`)
    }
    if (error instanceof SyntaxError) throw new ConfigError(`OIDC_BESTAND (${path}) is geen geldige JSON.`)
    throw new ConfigError(`OIDC_BESTAND (${path}) is niet te lezen. Bestaat het, en mag Regietafel het lezen?`)
  }
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null
  } catch {
    return null
  }
}
