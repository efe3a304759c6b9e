import type { Page } from 'playwright-core'
import { naarPunt } from './overleg.ts'

/** At the table: writes the gezamenlijk doel in the plan, and everyone there agrees with the plan (OVL-30). */
export async function stelPlanVast(page: Page, doel: string, plan = 'integraal plan van aanpak'): Promise<void> {
  await naarPunt(page, /Gezamenlijk doel/)
  const veld = page.getByLabel(/^Waar werken we met elkaar naartoe/)
  await veld.fill(doel)
  await page
    .locator('.rt-stack--tight', { has: veld })
    .last()
    .getByText(/^bewaard/)
    .waitFor()
  await naarPunt(page, new RegExp(plan))
  await page.getByRole('button', { name: 'Stel vast' }).click()
  await page.getByText('Versie 1 is vastgesteld.').waitFor()
}

/** The procesregisseur makes the mailgroep (COM-01). */
export async function maakMailgroep(page: Page, casus: string): Promise<void> {
  await page.goto(`${casus}/mailgroep`)
  await page.getByRole('button', { name: 'Maak de mailgroep' }).click()
  await page.getByText('Nog geen berichten').waitFor()
}

/** Shares one document with everyone it is meant for, after seeing their names (NET-39). */
export async function deel(page: Page, naam: string): Promise<void> {
  const document = page.getByRole('article').filter({ has: page.getByRole('heading', { name: naam }) })
  await document.getByRole('button', { name: /^Deel met/ }).click()
  await document.getByRole('button', { name: 'Deel nu' }).click()
  await document.getByText('gedeeld', { exact: true }).waitFor()
}

/** Opens a thread of the mailgroep. */
export async function openDraad(page: Page, casus: string, onderwerp: string | RegExp): Promise<void> {
  await page.goto(`${casus}/mailgroep`)
  await page.getByRole('listitem').getByRole('link', { name: onderwerp }).first().click()
  await page.getByRole('link', { name: 'Alle onderwerpen' }).or(page.locator('.rt-berichten')).first().waitFor()
}

/** Ends someone's seat as of today; comes back on the team (ROL-32, COM-16). */
export async function meldVertrek(page: Page, casus: string, naam: string, reden: string): Promise<void> {
  await page.goto(`${casus}/team`)
  await page.getByRole('link', { name: `Vertrek van ${naam}` }).click()
  await page.getByLabel('Waarom?', { exact: true }).fill(reden)
  await page.getByRole('button', { name: 'Meld het vertrek' }).click()
  await page.getByRole('heading', { level: 2, name: 'Wie vertrok' }).waitFor()
}
