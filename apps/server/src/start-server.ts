import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { type Config, ConfigError } from './config.ts'
import { openReal } from './database/open-real.ts'
import { closeStore } from './database/open-store.ts'
import type { Store } from './database/transaction.ts'
import { clearEveryNight } from './http/clear-kept-answers.ts'
import { requireFreePort } from './http/free-port.ts'
import { jobHandlers, rondes } from './job-handlers.ts'
import { startWorker } from './jobs/worker.ts'
import { createHub } from './live/hub.ts'
import { createMailTransport } from './mail/send-mail.ts'
import { openProef } from './proef/open-proef.ts'
import type { Vertelling } from './proef/vertelling.ts'
import { createServer } from './server.ts'
import { readAanbieders } from './slices/netwerk/sign-in/read-aanbieders.ts'

const clock = () => new Date()

/** A server that listens, and how to end it in order. */
export type RunningServer = {
  readonly port: number
  /** When every network of the trial can be chosen. */
  readonly told: Promise<void>
  readonly stop: () => Promise<void>
}

type Opened = { readonly store: Store; readonly unlock: () => Promise<void>; readonly vertelling: Vertelling | null }

const open = async (data: Config['data']): Promise<Opened> =>
  data.soort === 'proef'
    ? openProef(data.folder)
    : { store: await openReal(data), unlock: async () => undefined, vertelling: null }

/**
 * Wires everything and listens. The sign-in of the trial exists only with the trial's own data: there is no setting
 * that turns it on beside a real database. @throws ConfigError when a setting or the machine stands in the way
 */
export async function startServer(config: Config, webFolder: string | null): Promise<RunningServer> {
  const proef = config.data.soort === 'proef'
  if (!proef && !config.smtpUrl)
    throw new ConfigError('Zet SMTP_URL: zonder mailserver krijgt niemand een uitnodiging of herinnering.')
  const organisaties = config.oidcFile ? readAanbieders(config.oidcFile) : []
  await requireFreePort(config.port, config.host)
  const { store, unlock, vertelling } = await open(config.data)
  const hub = await createHub(store.database)
  const app = createServer({
    store,
    hub,
    clock,
    checkAnswers: proef,
    proef,
    ...(vertelling && { wachten: vertelling.wachten }),
    organisaties,
    secureCookie: config.siteUrl.startsWith('https:'),
    log: !proef,
    webFolder,
    siteUrl: config.siteUrl,
    trustProxy: config.trustProxy,
  })
  const mail = createMailTransport({
    smtpUrl: config.smtpUrl,
    folder: join(config.data.soort === 'proef' ? config.data.folder : '.', 'post'),
  })
  const onError = (error: unknown) =>
    app.log.error({ err: { name: error instanceof Error ? error.name : 'unknown' } }, 'job failed')
  const start = () => startWorker(jobHandlers, { store, mail, siteUrl: config.siteUrl, clock, rondes, onError })
  const stopClearing = clearEveryNight(store, clock, onError)
  await app.listen({ port: config.port, host: config.host })
  // Jobs wait until the trial is told: a story leaves jobs of its own past behind until it is whole.
  const told = tellRest(vertelling)
  const worker = told.catch(() => undefined).then(start)
  return {
    told,
    port: (app.server.address() as AddressInfo).port,
    stop: async () => {
      stopClearing()
      vertelling?.stop()
      await (await worker)()
      await app.close()
      await hub.close()
      mail.close()
      await closeStore(store)
      await unlock()
    },
  }
}

/** Tells the other networks of the trial while people already look at the first. */
async function tellRest(vertelling: Vertelling | null): Promise<void> {
  while (await vertelling?.next());
}
