import type { Page } from 'playwright-core'

export type Overlegplan = { readonly dag: string; readonly van: string; readonly doel: string }

/** Opens the form to plan an overleg, with when and what for. */
export async function vulOverlegIn(page: Page, casus: string, { dag, van, doel }: Overlegplan): Promise<void> {
  await page.goto(`${casus}/overleggen/plannen`)
  await page.getByRole('textbox', { name: 'Dag' }).fill(dag)
  await page.getByLabel('Van', { exact: true }).fill(van)
  await page.getByLabel('Waarvoor komen jullie bij elkaar').fill(doel)
}

/** Plans it; gives the address of the overleg. */
export async function planEnNodigUit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Plan en nodig uit' }).click()
  await page.waitForURL(/\/overleggen\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

/** An invitee says yes and writes what plays now and what went before (OVL-04, OVL-11). */
export async function komVoorbereid(page: Page, overleg: string, nu: string, eerder: string): Promise<void> {
  await page.goto(overleg)
  await page.getByRole('button', { name: 'Verstuur je antwoord' }).click()
  await page.getByText('je komt', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Bereid je voor' }).click()
  await page.getByLabel('Wat speelt er nu').fill(nu)
  await page.getByLabel('Wat is er eerder gebeurd dat telt').fill(eerder)
  await page.getByRole('button', { name: 'Ik ben voorbereid' }).click()
  await page.getByText('voorbereid', { exact: true }).waitFor()
}

/** The voorzitter opens the table and notes that everyone is there. */
export async function openTafel(page: Page, overleg: string): Promise<void> {
  await page.goto(overleg)
  await page.getByRole('button', { name: 'Open het overleg' }).click()
  await page.getByRole('button', { name: 'Iedereen is er' }).click()
  await page
    .getByText(/^(\d+) van \1$/)
    .first()
    .waitFor()
}

/** Goes to an item of the agenda. */
export async function naarPunt(page: Page, titel: string | RegExp): Promise<void> {
  await page.getByRole('region', { name: 'Agenda' }).getByRole('button', { name: titel }).click()
  await page.getByRole('region', { name: titel }).first().waitFor()
}

/** The table agrees who has the inhoudelijke regie; both questions are answered with yes (ROL-06). */
export async function kiesRegie(page: Page, wie: string): Promise<void> {
  await naarPunt(page, /^Wie wordt|\d+ ?Wie wordt/)
  const form = page.getByRole('form', { name: /^Wie wordt/ })
  await form.getByRole('combobox').selectOption({ label: wie })
  for (const ja of await form.getByLabel('Ja', { exact: true }).all()) await ja.check()
  await form.getByRole('button', { name: /^Leg .* vast$/ }).click()
  await page
    .getByText(/ is (casusregisseur|casushouder)$/)
    .first()
    .waitFor()
}

/** Afspraken in one line each. */
export async function spreekAf(page: Page, afspraken: readonly (readonly [wie: string, wat: string, dag: string])[]) {
  await naarPunt(page, /Afspraken/)
  for (const [wie, wat, dag] of afspraken) {
    const form = page.getByRole('form', { name: 'Nieuwe afspraak' }).first()
    await form.getByLabel('Wie', { exact: true }).selectOption({ label: wie })
    await form.getByLabel('Wat', { exact: true }).fill(wat)
    await form.getByRole('textbox', { name: 'Wanneer klaar' }).fill(dag)
    await form.getByRole('button', { name: 'Spreek af' }).click()
    await page.getByRole('listitem').filter({ hasText: wat }).first().waitFor()
  }
}

/** The next date, agreed by both regisseurs. */
export async function kiesVervolg(page: Page, dag: string): Promise<void> {
  await naarPunt(page, /Vervolg/)
  await page.getByRole('textbox', { name: 'Volgende datum' }).fill(dag)
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
  await page
    .getByText(/^Besloten door/)
    .first()
    .waitFor()
}

/** Closes the overleg; it goes on to what came of it. */
export async function sluitTafel(page: Page): Promise<void> {
  await page.getByText('klaar om af te sluiten').waitFor()
  await page.getByRole('button', { name: 'Sluit het overleg' }).click()
  await page.waitForURL(/\/overleggen\/[0-9a-f-]{36}$/)
}
