import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Site, openSite } from '@regietafel/server/testing/site.ts'
import { type TestPersoon, aNetwerk } from '@regietafel/server/testing/test-server.ts'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'

const WEB = join(import.meta.dirname, '../../apps/web/dist')
let browser: Browser
let site: Site
let noord: Record<'Bas' | 'Yvonne' | 'Lies' | 'Noor', TestPersoon>
let zuid: Record<'Marleen' | 'Theo', TestPersoon>

before(async () => {
  site = await openSite(WEB)
  ;({ personen: noord } = await aNetwerk(site.server, 'noord-limburg', {
    Bas: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Yvonne: { organisatie: 'ZVHNL', functies: ['procesregisseur'] },
    Lies: { organisatie: 'Welzijn' },
    Noor: { organisatie: 'GGZ' },
  }))
  ;({ personen: zuid } = await aNetwerk(site.server, 'zuid-limburg', {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Theo: { organisatie: 'Mijnstreek Wonen' },
  }))
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await site.close()
})

/** A browser in which this person is signed in, on an address. */
async function as({ netwerkId, persoonId }: TestPersoon, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL' })
  await context.request.post(`${site.url}/v1/proefsessies`, { data: { netwerkId, persoonId } })
  const tab = await context.newPage()
  await tab.goto(`${site.url}${address}`)
  return tab
}
const press = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name }).first().click()

/** The page as it stands, at the width of a laptop and of a phone. */
async function assertAccessibleAtBothWidths(tab: Page): Promise<void> {
  for (const width of [1280, 400]) {
    await tab.setViewportSize({ width, height: 900 })
    await assertAccessible(tab)
  }
  await tab.setViewportSize({ width: 1280, height: 900 })
}

async function addPersoon(tab: Page, naam: string, geboortedatum: string): Promise<void> {
  await tab.getByLabel('Naam').fill(naam)
  await tab
    .getByLabel(/^Geboortedatum/)
    .first()
    .fill(geboortedatum)
  await press(tab, 'Kijk of deze persoon bekend is')
  await tab.getByText(/Niet bekend|misschien al bekend/).waitFor()
}

async function fileInNoord(tab: Page, ave: string): Promise<void> {
  await tab.getByLabel('Waarvoor deel je deze gegevens?').fill('Voorkomen dat hij opnieuw de fout in gaat')
  await tab.getByLabel(/taak die in de wet staat/).check()
  await press(tab, 'Verder')
  await tab.getByLabel('Recidive').check()
  await tab.getByLabel('(Ernstige) overlast').check()
  await tab.getByLabel(/Welk AVE-niveau/).selectOption(ave)
  await tab.getByLabel(/Waarom kom je er/).fill('Hulp en politie werken langs elkaar heen.')
  await tab.getByRole('radio', { name: /Gewoon/ }).check()
  await press(tab, 'Verder')
  await addPersoon(tab, 'Danny Peeters', '1-7-1996')
  await assertAccessibleAtBothWidths(tab)
  await press(tab, 'Voeg toe')
  await press(tab, 'Verder')
  await tab.getByLabel(/Is er al een casusregisseur/).selectOption({ label: 'Lies, Welzijn' })
  await press(tab, 'Verder')
  await tab.getByText('Wijzig').first().waitFor()
  await assertAccessibleAtBothWidths(tab)
  await press(tab, 'Verstuur de aanmelding')
  await tab.getByText('Aangemeld door').waitFor()
}

test('PRV-11 · where a ground is chosen stands the way to the national guidance on sharing', async () => {
  const tab = await as(noord.Noor, '/aanmeldingen/nieuw')
  const link = tab.getByRole('link', { name: /Landelijk handvat/ })
  await link.waitFor()
  assert.match((await link.getAttribute('href')) ?? '', /handvat-gegevensdeling-in-het-zorg-en-veiligheidsdomein$/)
  await tab.close()
})

test('A-03 · INT-08 · AVE 2 is explained as too low and answered as consultation; the aanmelder reads why', async () => {
  const noor = await as(noord.Noor, '/aanmeldingen/nieuw')
  await press(noor, 'Verder')
  await noor.getByRole('alert').getByText('Schrijf op waarvoor je deze gegevens deelt.').waitFor()
  await assertAccessibleAtBothWidths(noor)
  await fileInNoord(noor, '2')

  const bas = await as(noord.Bas, '/aanmeldingen')
  await press(bas, /^Neem op mij/)
  await bas.getByRole('link', { name: 'Danny Peeters' }).click()
  await bas.getByText('Een casus kan vanaf AVE 3').waitFor()
  assert.equal(await bas.getByRole('radio', { name: 'Dit wordt een casus' }).isDisabled(), true)
  await bas.getByRole('radio', { name: /Consultatie/ }).check()
  await bas.getByLabel(/Wat adviseer je/).fill('Zoek eerst samen met de wijkagent verbinding.')
  await assertAccessibleAtBothWidths(bas)
  await press(bas, 'Leg de consultatie vast')
  await bas.getByText('consultatie').first().waitFor()

  await noor.reload()
  await noor.getByText('Zoek eerst samen met de wijkagent verbinding.').waitFor()
})

test('A-03 · ROL-02 · ROL-08 · AVE 3 becomes a casus; Lies is asked as casusregisseur and joins by saying yes to every point', async () => {
  await fileInNoord(await as(noord.Noor, '/aanmeldingen/nieuw'), '3')
  const bas = await as(noord.Bas, '/aanmeldingen')
  await bas.getByRole('link', { name: 'Danny Peeters' }).click()
  await bas.getByRole('radio', { name: 'Dit wordt een casus' }).check()
  await bas.getByText('Lies wordt gevraagd als casusregisseur').waitFor()
  await bas.getByLabel('Waarom?').fill('Zorg en veiligheid raken elkaar.')
  await press(bas, 'Maak er een casus van')
  await bas.getByRole('heading', { name: 'Overzicht' }).waitFor()
  await assertAccessibleAtBothWidths(bas)
  for (const tab of ['Huishouden', 'Team', 'Tijdlijn']) {
    await bas
      .getByRole('navigation', { name: /^Casus NL-/ })
      .getByRole('link', { name: tab })
      .click()
    await bas.getByRole('heading', { name: tab, level: 1 }).waitFor()
    await assertAccessibleAtBothWidths(bas)
  }

  const lies = await as(noord.Lies, new URL(bas.url()).pathname.replace(/\/tijdlijn$/, ''))
  await lies.getByRole('heading', { name: 'Doe je mee als casusregisseur?' }).waitFor()
  assert.equal(await lies.getByText('Danny Peeters').count(), 0, 'no name before joining')
  await assertAccessibleAtBothWidths(lies)
  await press(lies, 'Ik doe mee')
  await lies.getByRole('alert').waitFor()
  for (const point of await lies.getByRole('checkbox').all()) await point.check()
  await press(lies, 'Ik doe mee')
  await lies.getByRole('heading', { name: 'Wat nu' }).waitFor()
  await lies.getByText('Danny Peeters').first().waitFor()
})

test('A-01 · NET-07 · ROL-03 · Zuid-Limburg asks the house, and joining asks the purpose limitation', async () => {
  const theo = await as(zuid.Theo, '/aanmeldingen/nieuw')
  await theo.getByLabel('Waarvoor deel je deze gegevens?').fill('De overlast in het portiek stoppen')
  await theo.getByLabel(/Landelijk handvat/).check()
  await press(theo, 'Verder')
  await theo.getByLabel('Overlast').check()
  await theo.getByLabel(/Waarom kom je er/).fill('Gesprekken met de huurder helpen niet meer.')
  await theo.getByRole('radio', { name: /Spoed/ }).check()
  await press(theo, 'Verder')
  await theo.getByRole('alert').getByText('Kies het huis waar deze casus bij hoort.').waitFor()
  await theo.getByLabel('Parkstad').check()
  await press(theo, 'Verder')
  await addPersoon(theo, 'Harm Brouns', '20-11-1984')
  await press(theo, 'Voeg toe')
  await press(theo, 'Verder')
  await press(theo, 'Verder')
  await press(theo, 'Verstuur de aanmelding')
  await theo.getByText('Parkstad').waitFor()

  const marleen = await as(zuid.Marleen, '/aanmeldingen')
  await marleen.getByRole('link', { name: 'Harm Brouns' }).click()
  await marleen.getByRole('radio', { name: 'Dit wordt een casus' }).check()
  await marleen.getByLabel('Waarom?').fill('Zorg en veiligheid raken elkaar.')
  await press(marleen, 'Maak er een casus van')
  await marleen.getByRole('heading', { name: 'Overzicht' }).waitFor()

  await theo.goto(new URL(marleen.url()).href)
  await theo.getByLabel(/gebruik ik alleen voor het doel/).waitFor()
  await press(theo, 'Ik doe niet mee')
  await theo.getByText('Je hebt nog geen casus').waitFor()
})
