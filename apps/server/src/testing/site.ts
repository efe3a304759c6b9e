import { createHub } from '../live/hub.ts'
import { createServer } from '../server.ts'
import { createTestServer, type TestServer } from './test-server.ts'

/** A test server that a browser can visit, with the trial's one-press sign-in. */
export type Site = { readonly server: TestServer; readonly url: string; close(): Promise<void> }

/** Serves the built screens and the API on a free port, on the clock of the test. */
export async function openSite(webFolder: string, start?: string): Promise<Site> {
  const server = await createTestServer(start)
  const hub = await createHub(server.store.database)
  const app = createServer({
    store: server.store,
    hub,
    clock: () => server.now(),
    checkAnswers: true,
    proef: true,
    organisaties: [],
    secureCookie: false,
    log: false,
    webFolder,
    siteUrl: 'https://tafel.voorbeeld.test',
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    server,
    url,
    close: async () => {
      await app.close()
      await hub.close()
      await server.close()
    },
  }
}
