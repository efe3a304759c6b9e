import type { Page } from 'playwright-core'

/** What is asked before any closing: it is safe, there is enough care, the doel was reached (SLT-06). */
export async function answerSluitvragen(page: Page): Promise<void> {
  const answer = (vraag: RegExp, antwoord: string) =>
    page.getByRole('group', { name: vraag }).getByLabel(antwoord, { exact: true }).check()
  await answer(/^Zijn er signalen dat het onveilig is/, 'Nee')
  await answer(/^Is er te weinig basiszorg/, 'Nee')
  await answer(/^Is het gezamenlijke doel gehaald/, 'Ja')
}

/** The procesregisseur proposes to close for the time being (SLT-01). */
export async function stelAfsluitingVoor(page: Page, casus: string, waarom: string): Promise<void> {
  await page.goto(`${casus}/afsluiting`)
  await page.getByLabel('Voorlopig afsluiten').check()
  await answerSluitvragen(page)
  await page.getByLabel('Waarom nu?').fill(waarom)
  await page.getByRole('button', { name: 'Stel voor', exact: true }).click()
  await page.getByRole('heading', { name: 'Zij beslissen' }).waitFor()
}

/** The procesregisseur writes down what someone said (SLT-02). */
export async function legStandpuntVast(page: Page, naam: string, tekst: string): Promise<void> {
  await page.getByRole('button', { name: `Leg vast wat is gezegd door ${naam}` }).click()
  const form = page.getByRole('form', { name: `Standpunt van ${naam}` })
  await form.getByLabel('Wat is er gezegd?').fill(tekst)
  await form.getByRole('button', { name: 'Leg vast' }).click()
  await form.waitFor({ state: 'detached' })
}

/** Decides; the casus closes. */
export async function besluit(page: Page, naar: string): Promise<void> {
  await page.getByRole('button', { name: `Besluit: ${naar}` }).click()
  await page.getByText('Deze casus is gesloten').waitFor()
}

/** Opens a closed casus again (SLT-11). */
export async function heropen(page: Page, casus: string, aanleiding: string, reden: string): Promise<void> {
  await page.goto(`${casus}/afsluiting`)
  await page.getByLabel(aanleiding).check()
  await page.getByLabel('Wat is er gebeurd?').fill(reden)
  await page.getByRole('button', { name: 'Open opnieuw' }).click()
  await page.getByRole('heading', { name: 'Heropend' }).waitFor()
}
