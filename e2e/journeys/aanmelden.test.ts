import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type SignInScene, createSignInScene } from '@regietafel/server/testing/sign-in-scene.ts'
import { type TestPersoon, aNetwerk } from '@regietafel/server/testing/test-server.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { assertAccessible } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'

const WEB = join(import.meta.dirname, '../../apps/web/dist')
let browser: Browser
let scene: SignInScene
let site: string
let personen: Record<'Bas' | 'Lies', TestPersoon>

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

before(async () => {
  const port = await freePort()
  site = `http://localhost:${port}`
  scene = await createSignInScene({ siteUrl: site, webFolder: WEB })
  await scene.app.listen({ port, host: 'localhost' })
  ;({ personen } = await aNetwerk(scene, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Welzijn' },
  }))
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await scene.close()
})

/** A browser of one's own, on the sign-in page. */
async function atTheDoor(address = '/aanmelden'): Promise<{ context: BrowserContext; tab: Page }> {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.goto(`${site}${address}`)
  return { context, tab }
}
const choose = (tab: Page, organisatie: string) => tab.getByRole('link', { name: organisatie }).click()

test('PRV-27 · by the link of an invitation to the first page, and the next time without', async () => {
  scene.politie.loginAs({ subject: 'bas' })
  const first = await atTheDoor(`/aanmelden#aanmeldcode=${await scene.invite(personen.Bas)}`)
  await first.tab.getByText('Welkom, je bent uitgenodigd').waitFor()
  await assertAccessible(first.tab)
  await choose(first.tab, 'politie')
  await first.tab.waitForURL(`${site}/`)
  assert.doesNotMatch(first.tab.url(), /aanmeldcode/)
  await first.context.close()

  const later = await atTheDoor('/casussen')
  await choose(later.tab, 'politie')
  await later.tab.waitForURL(({ pathname }) => pathname === '/casussen')
  await later.tab.getByRole('heading', { level: 1, name: 'Casussen' }).waitFor()
  const [cookie] = (await later.context.cookies(site)).filter(({ name }) => name === 'regietafel_sessie')
  assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, 'Lax'])
  await later.context.close()
})

test('PRV-27 · a second factor that is missing is asked for, and the invitation still works after it', async () => {
  scene.zorg.loginAs({ subject: 'lies', amr: ['pwd'] })
  const { context, tab } = await atTheDoor(`/aanmelden#aanmeldcode=${await scene.invite(personen.Lies)}`)
  await choose(tab, 'zorg')
  await tab.getByRole('alert').getByText('Er is een tweede stap nodig').waitFor()
  await assertAccessible(tab)
  scene.zorg.loginAs({ subject: 'lies', amr: ['otp'] })
  await choose(tab, 'zorg')
  await tab.waitForURL(`${site}/`)
  await context.close()
})

const REFUSED = [
  {
    what: 'nobody invited',
    organisatie: 'politie',
    subject: 'vreemde',
    says: 'Je hebt nog geen plaats in een netwerk',
  },
  { what: 'the organisation is down', organisatie: 'weg', subject: 'bas', says: 'is niet bereikbaar' },
  { what: 'cancelled', organisatie: 'politie', subject: null, says: 'Je bent gestopt met aanmelden' },
]
for (const { what, organisatie, subject, says } of REFUSED)
  test(`the door says why someone is not in · ${what}`, async () => {
    scene.politie.loginAs(subject === null ? null : { subject })
    const { context, tab } = await atTheDoor()
    await choose(tab, organisatie)
    await tab.getByRole('alert').getByText(says).waitFor()
    await assertAccessible(tab)
    await context.close()
  })

test('the door says why someone is not in · the code is too old', async () => {
  scene.politie.loginAs({ subject: 'te-laat' })
  const aanmeldcode = await scene.invite(personen.Lies)
  scene.setAhead(8 * 24 * 3_600_000)
  const { context, tab } = await atTheDoor(`/aanmelden#aanmeldcode=${aanmeldcode}`)
  await choose(tab, 'politie')
  await tab.getByRole('alert').getByText('Deze aanmeldcode is verlopen').waitFor()
  scene.setAhead(0)
  await context.close()
})
