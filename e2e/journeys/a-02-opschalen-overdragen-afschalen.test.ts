import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Site, openSite } from '@regietafel/server/testing/site.ts'
import type { Browser, Locator, Page } from 'playwright-core'
import { assertAccessible } from '../support/axe.ts'
import { launchBrowser } from '../support/browser.ts'
import { answerSluitvragen } from './steps/a-03-afsluiten.ts'
import { finishActies, finishOverleg, type Naam, openOverleg, tellUntilMei, type Verhaal } from './steps/harm-in-mei.ts'

const WEB = join(import.meta.dirname, '../../apps/web/dist')
const NAMEN = /Harm|Brouns|Fatma|Joost|Marleen|Ruud|Theo|Willy/
let browser: Browser
let site: Site
let verhaal: Verhaal
let casus: string

before(async () => {
  site = await openSite(WEB, '2026-02-24T09:00:00Z')
  // What A-01 tells through its own screens goes through the API here.
  verhaal = await tellUntilMei(site.server)
  casus = `/casussen/${verhaal.casusId}`
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  await site.close()
})

/** Lets someone look at an address with a browser of their own, at what the clock shows, and judges the page for axe. */
async function as(naam: Naam, address: string, look: (page: Page) => Promise<unknown>): Promise<void> {
  const { netwerkId, persoonId } = verhaal.personen[naam]
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(30_000)
  await context.clock.setFixedTime(site.server.now())
  const signedIn = await context.request.post('/v1/proefsessies', { data: { netwerkId, persoonId } })
  assert.ok(signedIn.ok(), `${naam} signs in`)
  const page = await context.newPage()
  await page.goto(address)
  await look(page)
  await assertAccessible(page)
  await context.close()
}

const press = (within: Page | Locator, name: string | RegExp) =>
  within.getByRole('button', { name, exact: true }).click()
const see = (within: Page | Locator, text: string | RegExp) => within.getByText(text).first().waitFor()

/** Opens "Hulp vragen" under the actie that fails. */
async function askHelp(page: Page): Promise<Locator> {
  const actie = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Het lek laten maken' }) })
  await see(actie, '20 dagen te laat')
  await press(actie, 'Meer met: Het lek laten maken')
  await press(actie, 'Hulp vragen')
  return page.getByRole('form', { name: 'Hulp vragen' })
}

test('A-02 · DOE-08 · Theo is 20 dagen te laat; Fatma vraagt Marleen om hulp', async () => {
  site.server.setNow('2026-05-14T09:00:00Z')
  await as('Fatma', `${casus}/acties`, async (page) => {
    const form = await askHelp(page)
    await see(form, 'Dit gaat naar de procesregisseur.')
    await form.getByLabel('Wat loopt er vast?').fill('De badkamer is nog kapot.')
    await form.getByLabel('Wat vraag je?').fill('Wil jij de corporatie bellen?')
    await press(form, 'Leg voor')
    await see(page, /^Fatma aan Marleen/)
  })
})

test('A-02 · DOE-09 · Marleen legt het voor aan de coördinator', async () => {
  await as('Marleen', '/', async (page) => {
    await see(page, 'Een vraag om hulp bij een afspraak')
    await page.goto(`${casus}/acties`)
    const form = await askHelp(page)
    await form.getByLabel('Aan wie leg je het voor?').selectOption({ label: 'coördinator ZVH' })
    await form.getByLabel('Persoon').selectOption({ label: 'Willy, medewerker' })
    await form.getByLabel('Wat loopt er vast?').fill('De reparatie staat onderaan de lijst.')
    await form.getByLabel('Wat vraag je?').fill('Spreek jij de directie?')
    await press(form, 'Leg voor')
    await see(page, /^Marleen aan Willy/)
  })
})

test('A-02 · DOE-19 · PRV-40 · de coördinator ziet actie, belemmering en vraag; de casus blijft dicht', async () => {
  await as('Willy', '/', async (page) => {
    await page.getByRole('link', { name: 'Spreek jij de directie?' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Hulp gevraagd bij een afspraak' }).waitFor()
    for (const text of ['Het lek laten maken', 'De reparatie staat onderaan de lijst.', 'Spreek jij de directie?'])
      await see(page, text)
    const shown = await page.locator('body').innerText()
    assert.doesNotMatch(shown, /Harm|Brouns|Fatma|Ruud|badkamer|kliniek|aanbellen/)
  })
  for (const address of [casus, `${casus}/acties`, `${casus}/plan`, `${casus}/huishouden`])
    await as('Willy', address, async (page) => {
      await see(page.getByRole('alert'), 'Dit hoort niet bij jouw rol in deze casus.')
      assert.doesNotMatch(await page.locator('body').innerText(), /Harm|Brouns|Fatma|Ruud|Het lek/)
    })
})

test('A-02 · PRV-14 · na het afronden is ook de vraag weg: voor de coördinator bestaat de casus niet', async () => {
  let dossier = ''
  await as('Marleen', `${casus}/acties`, async (page) => {
    const vraag = page.getByRole('listitem').filter({ hasText: 'Marleen aan Willy' })
    await vraag.getByRole('link', { name: 'Het lek laten maken' }).click()
    await page.getByLabel('Wat kwam ervan?').fill('De directie stuurt iemand.')
    await see(page, 'Willy ziet deze vraag daarna niet meer.')
    await press(page, 'Rond af')
    await see(page, 'Wat ervan kwam')
    dossier = new URL(page.url()).pathname
  })
  for (const address of [casus, dossier])
    await as('Willy', address, (page) => see(page.getByRole('alert'), /^Dit bestaat niet/))
})

test('A-02 · ROL-35 · Fatma vertrekt pas na een opvolger: zij stelt Joost voor, en hij neemt het over', async () => {
  site.server.setNow('2026-06-01T08:00:00Z')
  await as('Fatma', `${casus}/deelnames/${verhaal.seats.fatma}/vertrek`, async (page) => {
    await see(page, 'Draag eerst de rol van casusregisseur over')
    await page.getByRole('link', { name: 'Draag over' }).click()
    await see(page, 'Deze casus had tot nu toe één casusregisseur.')
    await page
      .getByLabel('Wie wordt de nieuwe casusregisseur?')
      .selectOption({ label: 'Joost, De Kentering (nog niet in het team)' })
    await page.getByLabel(/^Verlaat de casus/).check()
    await page.getByLabel('Hoe staat het ervoor?').fill('Het gaat iets beter.')
    await page.getByLabel('Wat moet er nog gebeuren?').fill('De kliniek bellen.')
    await page.getByLabel('Welke afspraken gelden?').fill('Elke week op bezoek.')
    await page.getByLabel('Hoe vaak is er contact?').fill('Twee keer per week.')
    await press(page, 'Vraag de opvolger')
    await see(page, 'wacht op Joost')
  })
  await as('Joost', `${casus}/overdracht`, async (page) => {
    await see(page, 'De notitie lees je na je ja')
    assert.equal(await page.getByText('Het gaat iets beter.').count(), 0)
    for (const verwachting of await page.getByRole('checkbox').all()) await verwachting.check()
    await press(page, 'Ja, ik word casusregisseur')
    await see(page, 'Het gaat iets beter.')
    await see(page, 'Deze casus kreeg 1 keer een andere casusregisseur.')
  })
})

/** Fatma tells that she goes. */
async function leave(page: Page): Promise<void> {
  await page.getByLabel('Waarom?').fill('Ik krijg een andere baan.')
  await page.getByLabel('Wie neemt het over?').selectOption({ label: 'Joost, De Kentering' })
  await press(page, 'Meld het vertrek')
}

test('A-02 · ROL-33 · met twee open acties kan Fatma niet weg; zij draagt ze over en vertrekt', async () => {
  await site.server.runJobs()
  const door = `${casus}/deelnames/${verhaal.seats.fatma}/vertrek`
  await as('Fatma', door, async (page) => {
    await leave(page)
    const open = page.getByText('Er staan nog acties open op deze naam').locator('..')
    await open.waitFor()
    assert.equal(await open.getByRole('listitem').count(), 2)
    await assertAccessible(page)
    await page.goto(`${casus}/acties`)
    for (const wat of ['Elke week langsgaan', 'Een plek in de kliniek regelen']) {
      const actie = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: wat }) })
      await press(actie, `Meer met: ${wat}`)
      await press(actie, 'Overdragen')
      await page.getByRole('form', { name: 'Overdragen' }).getByLabel('Aan wie').selectOption({
        label: 'Joost, De Kentering',
      })
      await press(page, 'Draag over')
      await see(actie, 'Afgesproken door Fatma, De Kentering')
    }
    await page.goto(door)
    await leave(page)
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.waitForURL(/\/team$/)
  })
  assert.equal((await verhaalAnswer('Fatma')).status, 404, 'her access went with her')
})

const verhaalAnswer = (naam: Naam) =>
  site.server.ask(verhaal.personen[naam], 'GET /v1/casussen/{casusId}', { params: { casusId: verhaal.casusId } })

test('A-02 · COM-16 · MON-09 · de anderen en Marleen horen het zonder namen; één wisseling in de geschiedenis', async () => {
  const mails = (await site.server.runJobs()).filter((mail) => /ketenpartner vertrekt/.test(mail))
  const told = mails.map((mail) => /^To: .*?(\w+)@/m.exec(mail)?.[1])
  assert.equal(told.length, 4)
  assert.deepEqual(new Set(told), new Set(['marleen', 'joost', 'ruud', 'theo']))
  for (const mail of mails) assert.doesNotMatch(mail, NAMEN)
  await as('Marleen', `${casus}/team`, async (page) => {
    await see(page, /^Fatma \(De Kentering\) stopt per ma 1 jun; Joost neemt het over/)
    await see(page, /gemeld aan .*Marleen/)
  })
  await as('Marleen', `${casus}/overdracht`, (page) => see(page, 'Deze casus kreeg 1 keer een andere casusregisseur.'))
})

/** Marleen proposes to scale down. */
const propose = (waarom: string) =>
  as('Marleen', `${casus}/afsluiting`, async (page) => {
    await answerSluitvragen(page)
    await page.getByLabel('Waarom nu?').fill(waarom)
    await press(page, 'Stel voor')
    await see(page, 'Zij beslissen')
  })

/** Someone says yes, or no with the reason. */
const say = (naam: Naam, nee?: string) =>
  as(naam, `${casus}/afsluiting`, async (page) => {
    const form = page.getByRole('form', { name: `Standpunt van ${naam}` })
    await form.getByLabel(nee ? 'Niet eens' : 'Eens', { exact: true }).check()
    if (nee) await form.getByLabel('Waarom niet?').fill(nee)
    await press(form, 'Leg vast')
    await form.waitFor({ state: 'detached' })
  })

test('A-02 · SLT-01 · SLT-19 · 15 september: Ruud is het niet eens; de casus blijft open en dat staat erbij', async () => {
  // The summer: through the API everyone does what was agreed.
  site.server.setNow('2026-09-15T08:00:00Z')
  await finishActies(verhaal)
  await propose('Het is drie maanden rustig.')
  await say('Joost')
  await say('Theo')
  await say('Ruud', 'De overlast is niet weg.')
  await as('Marleen', `${casus}/afsluiting`, async (page) => {
    await see(page, 'Ruud is het niet eens')
    await press(page, 'Leg vast dat de casus open blijft')
    await see(page, 'di 15 sep: open gebleven, Ruud was het niet eens')
    await see(page, 'De overlast is niet weg.')
  })
  await as('Ruud', casus, (page) => page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor())
})

test('A-02 · SLT-01 · 29 september: na een nieuw overleg is iedereen het eens; afgeschaald met datum en standpunten', async () => {
  // The table itself is the subject of A-01: this one is held through the API.
  const { ruud, theo } = verhaal.seats
  const joost = ((await verhaalAnswer('Marleen')).body as Team).team.find(({ persoon }) => persoon.naam === 'Joost')
  const gasten = [joost?.deelnameId ?? '', ruud, theo]
  const overlegId = await openOverleg(verhaal, 'pga-vervolg', '2026-09-29T08:00:00Z', gasten)
  await finishOverleg(verhaal, overlegId, { reden: 'We schalen af.' })
  await propose('Ook de buren zijn tevreden.')
  for (const naam of ['Joost', 'Theo', 'Ruud'] as const) await say(naam)
  await as('Marleen', `${casus}/afsluiting`, async (page) => {
    await press(page, 'Besluit: afschalen')
    await see(page, 'Deze casus is gesloten')
    await see(page, 'di 29 sep: afschalen')
    const besluit = page.locator('details').filter({ hasText: 'di 29 sep: afschalen' })
    for (const naam of ['Marleen', 'Joost', 'Theo', 'Ruud'])
      await see(besluit.getByRole('listitem').filter({ hasText: naam }), /^eens$/)
    await see(page, 'di 15 sep: open gebleven, Ruud was het niet eens')
  })
})

type Team = { readonly team: readonly { readonly deelnameId: string; readonly persoon: { readonly naam: string } }[] }
