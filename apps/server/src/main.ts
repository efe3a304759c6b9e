import { join } from 'node:path'
import { ConfigError, readConfig } from './config.ts'
import { startServer } from './start-server.ts'

const say = (error: unknown) => console.error(error instanceof ConfigError ? error.message : error)
const WEB = join(import.meta.dirname, '../../web/dist')

/** Reads the environment, starts, says where; ends in order when asked to. */
try {
  const config = readConfig(process.env)
  const { stop, told } = await startServer(config, WEB)
  told.catch(say)
  const proef = config.data.soort === 'proef'
  console.log(`Regietafel staat klaar op ${config.siteUrl}${proef ? ' (proefomgeving met verzonnen gegevens)' : ''}`)
  if (!proef && !config.oidcFile)
    console.log('Let op: zonder OIDC_BESTAND kan niemand zich aanmelden. Zie docs/guides/aanmelden.md.')
  const end = () => void stop().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
} catch (error) {
  say(error)
  process.exit(1)
}
