import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openStage, type Stage } from '../support/stage.ts'

let stage: Stage

before(async () => {
  stage = await openStage(null)
})
after(() => stage.close())

const VELD = 'Gewenst resultaat'
const field = (page: Page) => page.getByRole('region', { name: VELD }).getByRole('textbox')

/** Opens the plan of Danny and starts writing in one field. */
async function write(naam: string, address: string, text: string): Promise<Page> {
  const page = await stage.openAs(naam)
  await page.goto(address)
  await page.getByRole('button', { name: `Wijzig ${VELD}` }).click()
  await field(page).fill(text)
  return page
}

async function findPlan(): Promise<string> {
  const bas = await stage.openAs('Bas Vervoort')
  const answer = await bas.request.get('/v1/casussen?paginaGrootte=100')
  const { items } = (await answer.json()) as { items: { casusId: string; naam: string | null }[] }
  return `/casussen/${items.find(({ naam }) => naam === 'Danny Peeters')?.casusId}/plan`
}

test('OVL-29 · OPL-36 · two browsers in one field of the plan: both texts are shown, and one is chosen', async () => {
  const address = await findPlan()
  const lies = await stage.openAs('Lies Teeuwen')
  // What Lies saves is on its way for as long as Bas needs to save his.
  const { promise: basSaved, resolve: release } = Promise.withResolvers<void>()
  await lies.route('**/plan/velden/*', async (route) => {
    if (route.request().method() === 'PUT') await basSaved
    await route.continue()
  })
  await write('Lies Teeuwen', address, 'Danny heeft vier dagen werk en rust in huis.')
  const bas = await stage.openAs('Bas Vervoort')
  const saved = bas.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && /\/plan\/velden\//.test(answer.url()),
  )
  await write('Bas Vervoort', address, 'Geen meldingen meer van de buren.')
  assert.equal((await saved).status(), 200)
  release()

  const conflict = lies.getByRole('alert', { name: `Twee teksten voor ${VELD}` })
  await conflict.getByText('Danny heeft vier dagen werk en rust in huis.').waitFor()
  await conflict.getByText('Geen meldingen meer van de buren.').waitFor()
  await conflict.getByText(/^Bas Vervoort schreef tegelijk in/).waitFor()

  await conflict.getByRole('button', { name: 'Voeg samen' }).click()
  await conflict.getByRole('button', { name: 'Bewaar samengevoegde tekst' }).click()
  await conflict.waitFor({ state: 'detached' })
  const both = /Geen meldingen meer van de buren\.\s+Danny heeft vier dagen werk en rust in huis\./
  await bas.waitForFunction(
    ([source]) => [...document.querySelectorAll('textarea')].some(({ value }) => new RegExp(source ?? '').test(value)),
    [both.source],
  )
  assert.match(await field(bas).inputValue(), both)
})
