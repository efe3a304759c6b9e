import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible } from './axe.ts'

const WIDTHS = [1280, 400]

/** Waits until the page shows what it has: its title, and nothing that is still coming. */
async function untilShown(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.locator('.rt-skeleton').first().waitFor({ state: 'detached' })
}

/** Collects what a page complains of on its console. */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  return complaints
}

/** No barrier that a machine can see, and no scrolling sideways, on a screen and on a phone (NFR of screens.md). */
export async function judgePage(page: Page, widths: readonly number[] = WIDTHS): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await untilShown(page)
    // From the top: half under the sticky band, a tab is smaller than it is.
    await page.evaluate(() => window.scrollTo(0, 0))
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(wide <= 0, `${page.url()} scrolls ${wide} px sideways at ${width} px`)
    await assertAccessible(page)
  }
}
