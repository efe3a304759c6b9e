/** `npm run beheer -- <opdracht>`: what no screen does, such as the first netwerk and its first person. */
import { ConfigError, readConfig } from './config.ts'
import { openReal } from './database/open-real.ts'
import { closeStore } from './database/open-store.ts'
import { BeheerError } from './slices/netwerk/beheer/beheer-command.ts'
import { readBeheer } from './slices/netwerk/beheer/run-beheer.ts'

try {
  const run = readBeheer(process.argv.slice(2))
  const { data, siteUrl } = readConfig(process.env)
  if (data.soort === 'proef')
    throw new ConfigError(
      'Beheer werkt op een echte database: zet DATABASE_URL. In de proefomgeving zijn de netwerken en personen al gemaakt.',
    )
  const store = await openReal(data)
  try {
    console.log((await run({ store, siteUrl, now: new Date() })).join('\n'))
  } finally {
    await closeStore(store)
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof BeheerError ? error.message : error)
  process.exitCode = 1
}
