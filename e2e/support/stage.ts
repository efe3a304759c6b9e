import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Site } from '@regietafel/server/testing/site.ts'
import { openTrialSite } from '@regietafel/server/testing/trial-site.ts'
import { momentOp } from '@regietafel/domain/shared/dagen.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'

const WEB = join(import.meta.dirname, '../../apps/web/dist')

type Proef = { netwerken: { netwerk: { netwerkId: string }; personen: { persoonId: string; naam: string }[] }[] }

/** A site with a browser in front of it. */
export type Stage = Site & {
  readonly browser: Browser
  /** A window of someone's own, signed in; the same one for who has one already. */
  openAs(naam: string, width?: number): Promise<Page>
  /** Lets time pass for the site and in every window, at a Dutch clock time; everyone signs in anew. */
  moveTo(dag: string, tijd?: string): Promise<void>
  close(): Promise<void>
}

/** The people of the trial: without any casus on a clock that shows `start`, or (null) with every story, today. */
export async function openStage(start: string | null): Promise<Stage> {
  if (!existsSync(join(WEB, 'index.html'))) throw new Error('Build the screens first: vite build apps/web')
  const site = await openTrialSite(WEB, start)
  const browser = await launchBrowser()
  const signIn = async (context: BrowserContext, naam: string) => {
    const { netwerken } = (await (await context.request.get(`${site.url}/v1/proefpersonen`)).json()) as Proef
    const found = netwerken.flatMap(({ netwerk, personen }) =>
      personen
        .filter((each) => each.naam === naam)
        .map(({ persoonId }) => ({ netwerkId: netwerk.netwerkId, persoonId })),
    )[0]
    const answer = await context.request.post(`${site.url}/v1/proefsessies`, { data: found })
    if (!answer.ok()) throw new Error(`${naam} cannot sign in: ${await answer.text()}`)
  }
  const windows = new Map<string, Page>()
  return {
    ...site,
    browser,
    moveTo: async (dag, tijd = '10:00') => {
      site.server.setNow(momentOp(dag, tijd))
      for (const [naam, page] of windows) {
        await page.context().clock.setFixedTime(site.server.now())
        await signIn(page.context(), naam)
      }
    },
    openAs: async (naam, width = 1280) => {
      const known = windows.get(naam)
      if (known && !known.isClosed()) return known
      const context = await browser.newContext({
        baseURL: site.url,
        viewport: { width, height: 900 },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        reducedMotion: 'reduce',
      })
      await context.clock.setFixedTime(site.server.now())
      await signIn(context, naam)
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      windows.set(naam, page)
      return page
    },
    close: async () => {
      await browser.close()
      await site.close()
    },
  }
}
