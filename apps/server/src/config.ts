import { readFileSync } from 'node:fs'

/** A setting that is missing or wrong, in words for who starts the server. */
export class ConfigError extends Error {}

/** Where the data live: a PostgreSQL server for real, or a folder of one's own for the trial. */
export type Config = {
  readonly port: number
  readonly host: string
  readonly siteUrl: string
  readonly smtpUrl: string | undefined
  readonly oidcFile: string | undefined
  readonly data:
    | { readonly soort: 'proef'; readonly folder: string }
    | { readonly soort: 'postgres'; readonly url: string; readonly ownerUrl: string; readonly key: Buffer }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the environment. @throws ConfigError naming what to do. */
export function readConfig(env: Environment): Config {
  const port = Number(env['PORT'] ?? 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ConfigError('PORT moet een getal van 0 tot en met 65535 zijn.')
  const url = env['DATABASE_URL']
  // The trial has a sign-in without password, so it listens to this machine only.
  const host = env['HOST'] ?? (url ? '0.0.0.0' : '127.0.0.1')
  return {
    port,
    host,
    siteUrl: (env['SITE_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    smtpUrl: env['SMTP_URL'],
    oidcFile: env['OIDC_BESTAND'],
    data: url
      ? { soort: 'postgres', url, ownerUrl: env['DATABASE_OWNER_URL'] ?? url, key: readKey(env) }
      : { soort: 'proef', folder: env['REGIETAFEL_MAP'] ?? '.regietafel' },
  }
}

/** The master key: 32 bytes in base64, from the environment or from a file that only the server can read. */
function readKey(env: Environment): Buffer {
  const file = env['REGIETAFEL_SLEUTELBESTAND']
  const text = env['REGIETAFEL_SLEUTEL'] ?? (file ? readFileSync(file, 'utf8') : undefined)
  if (!text)
    throw new ConfigError(
      'Zet REGIETAFEL_SLEUTEL of REGIETAFEL_SLEUTELBESTAND: zonder sleutel kan niets gelezen worden. Maak er een met: openssl rand -base64 32',
    )
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32)
    throw new ConfigError('De sleutel moet 32 bytes zijn, in base64. Maak er een met: openssl rand -base64 32')
  return key
}
