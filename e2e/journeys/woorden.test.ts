import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { readPdf } from '@regietafel/server/pdf/testing/read-pdf.ts'
import { findVreemdeWoorden } from '@regietafel/server/testing/vreemde-woorden.ts'
import type { Page } from 'playwright-core'
import { openStage, type Stage } from '../support/stage.ts'

let stage: Stage
before(async () => {
  stage = await openStage(null)
})
after(() => stage.close())

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const shapeOf = (path: string) => path.replaceAll(ID, '$id').replace(/[?#].*/, '')

const readText = (page: Page) => page.evaluate(() => `${document.title}\n${document.body.innerText}`)
const readLinks = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''))

/** Follows every link of the product to one page of each shape, the documents too; gives the text of each. */
async function readAll(page: Page): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  const waiting = ['/']
  const seen = new Set(waiting.map(shapeOf))
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (path.startsWith('/v1/')) {
      const answer = await page.request.get(path)
      if (/pdf/.test(answer.headers()['content-type'] ?? '')) texts.set(path, (await readPdf(await answer.body())).text)
      continue
    }
    await page.goto(path)
    await page.locator('h1').first().waitFor()
    await page.locator('.rt-skeleton').first().waitFor({ state: 'detached' })
    texts.set(path, await readText(page))
    for (const link of await readLinks(page)) {
      if (!link.startsWith('/') || link.startsWith('/aanmelden') || seen.has(shapeOf(link))) continue
      seen.add(shapeOf(link))
      waiting.push(link)
    }
  }
  return texts
}

const rows = [
  { netwerk: 'zuid-limburg', namen: ['Marleen Ubachs', 'Fatma Yildirim', 'Willy Schoenmaeckers'] },
  { netwerk: 'noord-limburg', namen: ['Bas Vervoort', 'Noor Aerts', 'Henk Derikx'] },
  { netwerk: 'kennemerland', namen: ['Ilse van Dam', 'Wout Kramer', 'Margreet Visser'] },
  { netwerk: 'zou', namen: ['Yara Haddad', 'Hanna Bloem', 'Bea Verkerk'] },
  { netwerk: 'nog', namen: ['Gijs Wassink', 'Marit Hoitink', 'Herman Ruiterkamp', 'Roos Elferink'] },
]
for (const { netwerk, namen } of rows) {
  test(`NET-03 · no page and no document of ${netwerk} shows a word of another network`, async () => {
    const found = await Promise.all(
      namen.map(async (naam) => {
        const page = await stage.openAs(naam)
        const texts = await readAll(page)
        assert.ok(texts.size > 1, `${naam} saw ${texts.size} pages`)
        await page.context().close()
        return [...texts].flatMap(([path, text]) =>
          findVreemdeWoorden(netwerk, text).map((words) => `${naam} on ${shapeOf(path)}: ${words}`),
        )
      }),
    )
    assert.deepEqual(found.flat(), [])
  })
}
