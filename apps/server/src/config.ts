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
  /** Addresses of the proxies in front of us, as `127.0.0.1,10.0.0.0/8`. */
  readonly trustProxy: string | false
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
  // An empty setting is a slip of a deployment; it must not turn the real thing into the trial.
  if (url === '')
    throw new ConfigError('DATABASE_URL is leeg. Vul een adres in, of haal de instelling weg voor de proef.')
  // The trial has a sign-in without password, so it listens to this machine only.
  const host = env['HOST'] ?? (url ? '0.0.0.0' : '127.0.0.1')
  return {
    port,
    host,
    siteUrl: readSiteUrl(env['SITE_URL'] ?? `http://localhost:${port}`),
    smtpUrl: env['SMTP_URL'],
    oidcFile: env['OIDC_BESTAND'],
    trustProxy: env['TRUST_PROXY'] || false,
    data: url
      ? { soort: 'postgres', url, ownerUrl: env['DATABASE_OWNER_URL'] ?? url, key: readKey(env) }
      : { soort: 'proef', folder: env['REGIETAFEL_MAP'] ?? '.regietafel' },
  }
}

/** Where browsers find us; it stands in links and in the return address of the sign-in. */
function readSiteUrl(text: string): string {
  const url = URL.parse(text)
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname + url.search + url.hash))
    throw new ConfigError('SITE_URL moet een adres zijn zonder pad, zoals https://regietafel.voorbeeld.nl.')
  return url.origin
}

/** The master key: 32 bytes in base64, from the environment or from a file that only the server can read. */
function readKey(env: Environment): Buffer {
  const file = env['REGIETAFEL_SLEUTELBESTAND']
  const text = env['REGIETAFEL_SLEUTEL'] ?? (file ? readKeyFile(file) : undefined)
  if (!text)
    throw new ConfigError(
      'Zet REGIETAFEL_SLEUTEL of REGIETAFEL_SLEUTELBESTAND: zonder sleutel kan niets gelezen worden. Maak er een met: openssl rand -base64 32',
    )
  return parseKey(text)
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new ConfigError(`De sleutel in ${path} is niet te lezen. Bestaat het bestand, en mag Regietafel het lezen?`)
  }
}

/** The 32 bytes of a master key. @throws ConfigError when it is anything else */
export function parseKey(text: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32)
    throw new ConfigError('De sleutel moet 32 bytes zijn, in base64. Maak er een met: openssl rand -base64 32')
  return key
}
