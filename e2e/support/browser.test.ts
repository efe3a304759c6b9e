import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser

before(async () => {
  browser = await launchBrowser()
})
after(() => browser.close())

/** axe opens a page beside ours, so a page needs a context of its own. */
async function openPage(body: string) {
  const context = await browser.newContext()
  const tab = await context.newPage()
  await tab.setContent(`<!doctype html><html lang="nl"><title>Proef</title><main><h1>Proef</h1>${body}</main>`)
  return tab
}

test('a browser starts and shows a page', async () => {
  const tab = await openPage('<button>Bewaar</button>')
  assert.equal(await tab.getByRole('button', { name: 'Bewaar' }).count(), 1)
  await tab.context().close()
})

test('a page without barriers passes axe', async () => {
  const tab = await openPage('<label>Naam <input></label>')
  await assertAccessible(tab)
  await tab.context().close()
})

test('a field without a label fails axe, and the failure names the field', async () => {
  const tab = await openPage('<input id="zonder-naam">')
  await assert.rejects(assertAccessible(tab), /label[\s\S]*#zonder-naam/)
  await tab.context().close()
})
