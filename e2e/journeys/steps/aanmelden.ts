import type { Page } from 'playwright-core'

export type Aanmelding = {
  readonly doel: string
  readonly grondslag: string
  readonly themas: readonly string[]
  readonly huis?: string
  readonly niveau?: string
  readonly waarom: string
  readonly naam: string
  readonly geboortedatum: string
  readonly regie?: string
}

/** Files an aanmelding, step by step through its five screens; ends on the page of what was filed. */
export async function meldAan(page: Page, aanmelding: Aanmelding): Promise<void> {
  const verder = page.getByRole('button', { name: 'Verder' })
  await page.goto('/aanmeldingen/nieuw')
  await page.getByLabel('Waarvoor deel je deze gegevens?').fill(aanmelding.doel)
  await page.getByLabel(aanmelding.grondslag).check()
  await verder.click()
  for (const thema of aanmelding.themas) await page.getByLabel(thema, { exact: true }).check()
  if (aanmelding.huis) await page.getByLabel(aanmelding.huis, { exact: true }).check()
  if (aanmelding.niveau) await page.getByLabel('Welk AVE-niveau past hierbij?').selectOption(aanmelding.niveau)
  await page.getByLabel('Waarom kom je er met je eigen keten niet uit?').fill(aanmelding.waarom)
  await page.getByLabel('Gewoon').check()
  await verder.click()
  await page.getByLabel('Naam', { exact: true }).fill(aanmelding.naam)
  await page.getByRole('textbox', { name: 'Geboortedatum' }).fill(aanmelding.geboortedatum)
  await page.getByRole('button', { name: 'Kijk of deze persoon bekend is' }).click()
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await page.getByText('om wie het gaat').first().waitFor()
  await verder.click()
  if (aanmelding.regie) await page.getByLabel(/^Is er al een/).selectOption({ label: aanmelding.regie })
  await verder.click()
  await page.getByRole('button', { name: 'Verstuur de aanmelding' }).click()
  await page.getByRole('heading', { level: 1, name: `Aanmelding van ${aanmelding.naam}` }).waitFor()
}

/** Opens the aanmelding of this person from the wachtlijst. */
export async function openAanmelding(page: Page, naam: string): Promise<void> {
  await page.goto('/aanmeldingen')
  await page.getByRole('link', { name: naam }).first().click()
  await page.getByRole('heading', { level: 1, name: `Aanmelding van ${naam}` }).waitFor()
}

/** The procesregisseur makes it a casus and asks these people; gives the address of the casus. */
export async function maakCasus(page: Page, reden: string, team: readonly string[]): Promise<string> {
  await page.getByLabel('Dit wordt een casus').check()
  for (const wie of team) await page.getByLabel('Nog iemand').selectOption({ label: wie })
  await page.getByLabel('Waarom?', { exact: true }).fill(reden)
  await page.getByRole('button', { name: 'Maak er een casus van' }).click()
  await page.waitForURL(/\/casussen\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** Someone who was asked says yes to everything that is expected, and sees the casus open (ROL-02). */
export async function doeMee(page: Page, casus: string): Promise<void> {
  await page.goto(casus)
  await page.getByRole('heading', { level: 1, name: /^Doe je mee/ }).waitFor()
  for (const verwachting of await page.getByRole('checkbox').all()) await verwachting.check()
  await page.getByRole('button', { name: 'Ik doe mee' }).click()
  await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor()
}
