import { join } from 'node:path'
import { MasterKey } from './access/seal.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { openPostgres } from './database/connect.ts'
import { migratePostgres } from './database/migrate.ts'
import { closeStore, openStore } from './database/open-store.ts'
import type { Store } from './database/transaction.ts'
import { jobHandlers } from './job-handlers.ts'
import { startWorker } from './jobs/worker.ts'
import { createHub } from './live/hub.ts'
import { createMailTransport } from './mail/send-mail.ts'
import { openProef } from './proef/open-proef.ts'
import { createServer } from './server.ts'

const WEB = join(import.meta.dirname, '../../web/dist')
const clock = () => new Date()

async function open(data: Config['data']): Promise<{ store: Store; unlock: () => Promise<void> }> {
  if (data.soort === 'proef') return openProef(data.folder)
  await migratePostgres(data.ownerUrl)
  return {
    store: await openStore(await openPostgres(data.url), new MasterKey(data.key)),
    unlock: async () => undefined,
  }
}

/** Reads the environment, wires everything, listens; ends in order when asked to. */
async function start(config: Config): Promise<void> {
  const proef = config.data.soort === 'proef'
  const { store, unlock } = await open(config.data)
  const hub = await createHub(store.database)
  const app = createServer({
    store,
    hub,
    clock,
    checkAnswers: proef,
    proef,
    organisaties: [],
    secureCookie: config.siteUrl.startsWith('https:'),
    log: !proef,
    webFolder: WEB,
    siteUrl: config.siteUrl,
  })
  const mail = createMailTransport({
    smtpUrl: config.smtpUrl,
    folder: join(config.data.soort === 'proef' ? config.data.folder : '.', 'post'),
  })
  const onError = (error: unknown) =>
    app.log.error({ err: { name: error instanceof Error ? error.name : 'unknown' } }, 'job failed')
  const stopWorker = await startWorker(jobHandlers, { store, mail, siteUrl: config.siteUrl, clock, onError })
  await app.listen({ port: config.port, host: config.host })
  console.log(`Regietafel staat klaar op ${config.siteUrl}${proef ? ' (proefomgeving met verzonnen gegevens)' : ''}`)

  const stop = async () => {
    await stopWorker()
    await app.close()
    await hub.close()
    mail.close()
    await closeStore(store)
    await unlock()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop())
  process.once('SIGINT', () => void stop())
}

try {
  await start(readConfig(process.env))
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
}
