import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { hearComplaints, judgePage } from '../support/judge-page.ts'
import { openStage, type Stage } from '../support/stage.ts'

const TWENTE = 'Zorg- en Veiligheidshuis Twente'

let stage: Stage
const complaints: string[][] = []
before(async () => {
  stage = await openStage('2026-11-23')
})
after(() => stage.close())

async function openAs(naam: string): Promise<Page> {
  const page = await stage.openAs(naam)
  complaints.push(hearComplaints(page))
  return page
}

/** Opens the fields of one key by what it is called. */
const openSleutel = (page: Page, label: string) => page.locator('summary', { hasText: label }).first().click()

test('NET-06 · a beheerder makes a sixth netwerk in the browser and goes there', async () => {
  const page = await openAs('Marian Groot')
  await page.goto('/beheer/profiel')
  await page.getByRole('link', { name: 'Nieuw netwerk' }).click()
  await page.getByRole('button', { name: 'Maak het netwerk' }).click()
  await page.getByRole('alert').waitFor()
  await judgePage(page)

  await page.getByLabel('Naam', { exact: true }).first().fill(TWENTE)
  await page.getByLabel('Begin van elke casuscode').fill('TW')
  await page.getByLabel('Contactadres').fill('contact@zvh-twente.example')
  await page.getByLabel('Neem over van').selectOption({ label: 'Zorg- en Veiligheidshuizen Zuid-Limburg' })
  await openSleutel(page, 'Het overleg')
  await page.getByLabel('Het overleg, enkelvoud').fill('Twents overleg')
  await page.getByLabel('Het overleg, meervoud').fill('Twentse overleggen')
  await page.getByLabel('Organisatie', { exact: true }).fill('ZVH Twente')
  await page.getByLabel('Domein').selectOption({ label: 'Gemeente' })
  await page.getByLabel('Naam', { exact: true }).nth(1).fill('Gerda Oude Vrielink')
  await page.getByLabel('E-mailadres van het werk').fill('gerda.oude.vrielink@voorbeeld.test')
  await page.getByRole('button', { name: 'Maak het netwerk' }).click()
  await page.getByRole('heading', { name: `${TWENTE} is gemaakt` }).waitFor()
  await judgePage(page)

  await page.getByRole('button', { name: `Ga naar ${TWENTE}` }).click()
  await page.getByRole('heading', { name: 'Mijn werk' }).waitFor()
  await page.goto('/netwerkprofiel')
  await page.getByText('het Twents overleg, meervoud Twentse overleggen').waitFor()
  await judgePage(page)
})

test('NET-04 · in the new netwerk a change takes two; everything that is wrong is said at once', async () => {
  const marian = await stage.openAs('Marian Groot')
  await marian.goto('/beheer/profiel')
  await openSleutel(marian, 'Termijn om te delen')
  await marian.getByLabel('Termijn om te delen (dagen)').fill('5')
  await openSleutel(marian, 'Naar wie de procesregisseur opschaalt')
  await marian.getByRole('button', { name: 'Voeg stap toe' }).click()
  await marian.getByRole('button', { name: 'Leg voor', exact: true }).click()
  const summary = marian.getByRole('alert')
  await summary.waitFor()
  assert.equal(await summary.getByRole('link').count(), 2)
  await judgePage(marian)

  await marian.getByRole('button', { name: /^Zet terug: Naar wie/ }).click()
  await marian.getByLabel('Waarom').first().fill('In Twente lukt het in vijf dagen.')
  await marian.getByRole('button', { name: 'Leg voor', exact: true }).click()
  await marian.getByRole('heading', { name: 'Wacht op de tweede beheerder' }).waitFor()
  assert.equal(await marian.getByRole('button', { name: 'Stel vast' }).count(), 0)

  const gerda = await openAs('Gerda Oude Vrielink')
  await gerda.goto('/beheer/profiel')
  await gerda.getByRole('button', { name: 'Stel vast' }).waitFor()
  await judgePage(gerda)
  await gerda.getByRole('button', { name: 'Stel vast' }).click()
  await gerda.getByRole('heading', { name: 'Leg voor aan de tweede beheerder' }).waitFor()
  await gerda.goto('/netwerkprofiel')
  await gerda.getByText('hier aangepast').first().waitFor()
  await gerda.getByText('In Twente lukt het in vijf dagen.').waitFor()
})

test('NET-06 · the new netwerk gets its people, and its procesregisseur registers a casus', async () => {
  const gerda = await stage.openAs('Gerda Oude Vrielink')
  await gerda.goto('/beheer/personen/nieuw')
  await gerda.getByLabel('Naam', { exact: true }).fill('Tjeerd Haverkate')
  await gerda.getByLabel('Werkt als').fill('procesregisseur')
  await gerda.getByLabel('E-mailadres van het werk').fill('tjeerd.haverkate@voorbeeld.test')
  await gerda.getByLabel('Organisatie').selectOption({ label: 'ZVH Twente' })
  await gerda.getByLabel(/^procesregisseur/i).check()
  await gerda.getByRole('button', { name: 'Bewaar' }).click()
  await gerda.getByRole('heading', { name: 'Tjeerd Haverkate' }).waitFor()

  const tjeerd = await openAs('Tjeerd Haverkate')
  await tjeerd.goto('/aanmeldingen/nieuw')
  await tjeerd.getByRole('heading', { level: 1 }).waitFor()
  const headers = { origin: stage.url }
  const filed = await tjeerd.request.post('/v1/aanmeldingen', {
    headers,
    data: {
      onderdeel: 'parkstad',
      niveau: null,
      doel: 'De buurt slaapt weer.',
      grondslag: 'publieke-taak',
      themas: ['overlast'],
      waaromNietEigenKeten: 'Wonen en zorg moeten samen optrekken.',
      huishouden: [{ naam: 'Wim Nijkamp', isIndexpersoon: true }],
      urgentie: 'gewoon',
      bekendeRegieId: null,
      partners: [],
    },
  })
  assert.equal(filed.status(), 201, await filed.text())
  const { aanmeldingId } = (await filed.json()) as { aanmeldingId: string }
  const decided = await tjeerd.request.post(`/v1/aanmeldingen/${aanmeldingId}/besluit`, {
    headers,
    data: { besluit: 'aangenomen', reden: 'Er is samenhang nodig.', uitnodigen: [] },
  })
  assert.ok(decided.ok(), await decided.text())
  await tjeerd.goto('/casussen')
  await tjeerd.getByText('TW-2026-001').first().waitFor()
})

test('NET-55 · who sits in three networks reads side by side where they differ', async () => {
  const selma = await openAs('Selma Karadag')
  await selma.goto('/netwerkprofiel')
  await selma.getByRole('link', { name: 'Vergelijk mijn netwerken' }).click()
  await selma.getByText('gelijk', { exact: true }).first().waitFor()
  await judgePage(selma)
  await selma.getByLabel('Alleen de verschillen').check()
  await selma.getByText('gelijk', { exact: true }).first().waitFor({ state: 'detached' })
  await selma.getByText('verschilt').first().waitFor()
})

test('no page complained on its console', () => {
  // The browser itself reports each refused request; those are what the first steps are about.
  assert.deepEqual(
    complaints.flat().filter((line) => !/status of 400/.test(line)),
    [],
  )
})
