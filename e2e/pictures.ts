/** `npm run pictures -- http://localhost:3000`: the pictures of the README, taken from a running trial. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './support/browser.ts'

const FOLDER = join(import.meta.dirname, '../docs/pictures')
const base = process.argv[2] ?? 'http://localhost:3000'

type Proef = { netwerken: { netwerk: { netwerkId: string }; personen: { persoonId: string; naam: string }[] }[] }
type Casus = { casusId: string; naam: string | null }
type Uitkomst = { documenten: { documentId: string; status: string }[] }
type Overleg = { casusId: string; overlegId: string; status: string }

/** A page signed in as someone of the trial. */
async function openAs(browser: Browser, naam: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: width < 500 ? 2 : 1,
    locale: 'nl-NL',
  })
  const { netwerken } = (await (await page.request.get(`${base}/v1/proefpersonen`)).json()) as Proef
  const found = netwerken.flatMap(({ netwerk, personen }) =>
    personen.filter((persoon) => persoon.naam === naam).map(({ persoonId }) => ({ ...netwerk, persoonId })),
  )[0]
  if (!found) throw new Error(`Nobody is called ${naam}`)
  await page.request.post(`${base}/v1/proefsessies`, {
    data: { netwerkId: found.netwerkId, persoonId: found.persoonId },
  })
  return page
}

async function take(page: Page, path: string, name: string): Promise<void> {
  await page.goto(base + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

const ask = async <Item>(page: Page, path: string): Promise<Item[]> =>
  ((await (await page.request.get(`${base}${path}`)).json()) as { items: Item[] }).items

mkdirSync(FOLDER, { recursive: true })
const browser = await launchBrowser()

const bas = await openAs(browser, 'Bas Vervoort', 1280, 860)
await take(bas, '/', 'mijn-werk')
const danny = (await ask<Casus>(bas, '/v1/casussen?paginaGrootte=100')).find(({ naam }) => naam === 'Danny Peeters')
await take(bas, `/casussen/${danny?.casusId}`, 'casus')
await take(bas, `/casussen/${danny?.casusId}/plan`, 'plan')

const yvonne = await openAs(browser, 'Yvonne Janssen', 1280, 860)
const running = (await ask<Overleg>(yvonne, '/v1/overleggen')).find(({ status }) => status === 'lopend')
if (running) await take(yvonne, `/casussen/${running.casusId}/overleggen/${running.overlegId}/tafel`, 'tafel')

const ilse = await openAs(browser, 'Ilse van Dam', 1280, 860)
for (const { casusId } of await ask<Casus>(ilse, '/v1/casussen?paginaGrootte=100')) {
  const uitkomsten = await ask<Uitkomst>(ilse, `/v1/casussen/${casusId}/documenten`)
  const concept = uitkomsten.flatMap(({ documenten }) => documenten).find(({ status }) => status === 'concept')
  if (!concept) continue
  await take(ilse, `/casussen/${casusId}/documenten/${concept.documentId}/controle`, 'zonder-namen')
  break
}

const selma = await openAs(browser, 'Selma Karadag', 1280, 860)
await take(selma, '/netwerkprofiel/vergelijken', 'vergelijken')

const noor = await openAs(browser, 'Noor Aerts', 400, 860)
await take(noor, '/', 'mijn-werk-telefoon')

await browser.close()
