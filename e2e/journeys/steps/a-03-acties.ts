import type { Page } from 'playwright-core'

const QUESTION = { Klaar: 'Wat heeft het opgeleverd?', 'Lukt niet': 'Wat gaat er mis, en wat heb je nodig?' }

const itemOf = (page: Page, wat: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: wat }) })

/** The actiehouder says how one actie went (DOE-05, DOE-06). */
export async function koppelTerug(
  page: Page,
  casus: string,
  wat: string,
  hoe: keyof typeof QUESTION,
  tekst: string,
): Promise<void> {
  await page.goto(`${casus}/acties`)
  const actie = itemOf(page, wat).last()
  await actie.getByRole('button', { name: 'Terugkoppelen' }).click()
  await actie.getByLabel(hoe, { exact: true }).check()
  await actie.getByLabel(QUESTION[hoe]).fill(tekst)
  await actie.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await page.getByText('Terugkoppeling bewaard').waitFor()
}

/** Hands an actie over to another at the table. */
export async function draagOver(page: Page, casus: string, wat: string, aan: string, reden: string): Promise<void> {
  await page.goto(`${casus}/acties`)
  await page.getByRole('button', { name: `Meer met: ${wat}` }).click()
  const actie = itemOf(page, wat).last()
  await actie.getByRole('button', { name: 'Overdragen' }).click()
  await actie.getByRole('combobox').selectOption({ label: aan })
  await actie.getByRole('textbox').fill(reden)
  await actie.getByRole('button', { name: 'Draag over' }).click()
  await page
    .getByText(/^Afgesproken door/)
    .first()
    .waitFor()
}
