import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openStage, type Stage } from '../support/stage.ts'
import { doeMee, maakCasus, meldAan, openAanmelding } from './steps/aanmelden.ts'
import {
  kiesRegie,
  kiesVervolg,
  komVoorbereid,
  naarPunt,
  openTafel,
  planEnNodigUit,
  sluitTafel,
  spreekAf,
  vulOverlegIn,
} from './steps/overleg.ts'

let stage: Stage
let casus = ''
let overleg = ''

before(async () => {
  stage = await openStage('2026-02-16T09:00:00Z')
})
after(() => stage.close())

test('A-01 · Theo meldt Harm aan; Marleen maakt er een casus van en nodigt drie partners uit', async () => {
  await meldAan(await stage.openAs('Theo Wolfs'), {
    doel: 'De overlast stopt en hij houdt zijn woning.',
    grondslag: 'Landelijk handvat',
    themas: ['Overlast', 'Criminaliteit'],
    huis: 'Parkstad',
    waarom: 'Opzeggen van de huur verplaatst het probleem.',
    naam: 'Harm Brouns',
    geboortedatum: '17-04-1984',
  })
  const marleen = await stage.openAs('Marleen Ubachs')
  await openAanmelding(marleen, 'Harm Brouns')
  casus = await maakCasus(marleen, 'Zorg, wonen en politie raken elkaar.', [
    'Ruud Snijders, Politie basisteam Heuvelrand',
    'Fatma Yildirim, De Kentering',
  ])
  for (const naam of ['Theo Wolfs', 'Ruud Snijders', 'Fatma Yildirim']) await doeMee(await stage.openAs(naam), casus)
})

test('A-01 · OVL-03 · online vraagt om een reden; het eerste overleg wordt aan tafel, in Parkstad', async () => {
  const marleen = await stage.openAs('Marleen Ubachs')
  await vulOverlegIn(marleen, casus, { dag: '3 mrt', van: '10:00', doel: 'Samen één aanpak voor Harm.' })
  await marleen.getByRole('radio', { name: 'Online' }).check()
  await marleen.getByRole('button', { name: 'Plan en nodig uit' }).click()
  await marleen.getByText('Schrijf op waarom online nodig is.').first().waitFor()
  await marleen.getByRole('radio', { name: 'Aan tafel' }).check()
  await marleen.getByLabel('Huis').selectOption({ label: 'Parkstad' })
  overleg = await planEnNodigUit(marleen)
  await marleen.getByText(/· Parkstad/).waitFor()
})

test('A-01 · OVL-04 · wie is uitgenodigd komt voorbereid, met nu en eerder', async () => {
  await komVoorbereid(await stage.openAs('Ruud Snijders'), overleg, 'Zes meldingen in een maand.', 'Twee aanhoudingen.')
  const fatma = await stage.openAs('Fatma Yildirim')
  await komVoorbereid(fatma, overleg, 'Harm komt elke week.', 'Een opname in 2023.')
  assert.equal(await fatma.getByText('Zes meldingen').count(), 0, 'closed to others until the overleg opens (OVL-05)')
})

test('A-01 · ROL-06 · het overleg: zorgvuldigheid, doel, Fatma wordt casusregisseur, drie afspraken', async () => {
  await stage.moveTo('2026-03-03', '10:00')
  const marleen = await stage.openAs('Marleen Ubachs')
  await openTafel(marleen, overleg)
  await naarPunt(marleen, /Opening/)
  await marleen.getByRole('button', { name: 'Iedereen heeft dit bevestigd' }).click()
  await marleen.getByText('Iedereen aan tafel bevestigde dit.').waitFor()
  await naarPunt(marleen, /Informatie/)
  await marleen.getByText('Zes meldingen in een maand.').waitFor()
  await naarPunt(marleen, /Gezamenlijk doel/)
  await marleen.getByLabel('Notitie bij dit punt').fill('Harm houdt zijn woning en de buurt slaapt.')
  await kiesRegie(marleen, 'Fatma Yildirim, De Kentering')
  await spreekAf(marleen, [
    ['Ruud Snijders', 'Elk weekend een keer aanbellen', '13 mrt'],
    ['Theo Wolfs', 'Het lek laten maken', '20 mrt'],
    ['Fatma Yildirim', 'Twee keer per week langsgaan', '1 apr'],
  ])
  await kiesVervolg(marleen, '28 apr')
  await sluitTafel(marleen)
})

test('A-01 · NET-37 · de actielijst is klaar op 10 maart, waarschuwt op 8 maart en is op 9 maart gedeeld', async () => {
  const marleen = await stage.openAs('Marleen Ubachs')
  await marleen.goto(`${casus}/documenten`)
  await marleen.getByText('Nog te delen: actielijst').waitFor()
  await marleen.getByText('nog 7 dagen').first().waitFor()
  await stage.moveTo('2026-03-08')
  await marleen.goto('/')
  await marleen.getByText('nog 2 dagen').first().waitFor()
  await stage.moveTo('2026-03-09')
  await marleen.goto(`${casus}/documenten`)
  await marleen.getByRole('button', { name: /^Deel met 4 mensen|^Deel met 3 mensen/ }).click()
  await marleen.getByRole('button', { name: 'Deel nu' }).click()
  await marleen.getByText(/^gedeeld ma 9 mrt/).waitFor()
  assert.equal(await marleen.getByRole('link', { name: 'Mailgroep' }).count(), 0, 'no mailgroep in this network')
})

test('A-01 · DOE-06 · NET-29 · "lukt niet" van Ruud gaat naar Marleen, niet naar Fatma', async () => {
  await stage.moveTo('2026-03-12')
  const ruud = await stage.openAs('Ruud Snijders')
  await ruud.goto(`${casus}/acties`)
  await ruud.getByRole('button', { name: 'Terugkoppelen' }).click()
  await ruud.getByLabel('Lukt niet').check()
  await ruud.getByLabel('Wat gaat er mis, en wat heb je nodig?').fill('In het weekend zijn wij met te weinig.')
  await ruud.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await ruud.getByText('aan Marleen Ubachs').waitFor()
  const marleen = await stage.openAs('Marleen Ubachs')
  await marleen.goto(`${casus}/acties`)
  await marleen.getByText('wacht op jou').waitFor()
  const fatma = await stage.openAs('Fatma Yildirim')
  await fatma.goto(`${casus}/acties`)
  await fatma.getByText('aan Marleen Ubachs').waitFor()
  assert.equal(await fatma.getByText('wacht op jou').count(), 0)
})
