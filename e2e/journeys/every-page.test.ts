import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { hearComplaints, judgePage } from '../support/judge-page.ts'
import { openStage, type Stage } from '../support/stage.ts'

const FOLDER = join(import.meta.dirname, '../../apps/web/src/routes')
const ROUTES = readdirSync(FOLDER)
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'))
  .join('\n')
let stage: Stage
const visited = new Set<string>()

before(async () => {
  stage = await openStage(null)
})
after(() => stage.close())

type Items<Item> = { readonly items: readonly Item[] }
type Casus = { casusId: string; naam: string | null; team: { deelnameId: string; persoon: { naam: string } }[] }
type Overleg = { casusId: string; overlegId: string; status: string }

const ask = async <Body>(page: Page, path: string) => (await (await page.request.get(path)).json()) as Body

/** Opens each address in a fresh look, in two tabs at once, and judges it on both widths. */
async function visit(page: Page, pages: Readonly<Record<string, string>>): Promise<void> {
  const waiting = Object.entries(pages)
  const other = waiting.length > 1 ? await page.context().newPage() : null
  const walk = async (tab: Page) => {
    const complaints = hearComplaints(tab)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [route, address] = next
      assert.doesNotMatch(address, /undefined/, route)
      await tab.goto(address)
      await judgePage(tab)
      visited.add(route)
    }
    assert.deepEqual(complaints, [])
  }
  await Promise.all([page, ...(other ? [other] : [])].map(walk))
  await other?.close()
}

/** The pages of one casus, by the route that leads there. */
function pagesOf(casusId: string): Record<string, string> {
  const parts = [
    '',
    '/huishouden',
    '/plan',
    '/acties',
    '/overleggen',
    '/documenten',
    '/mailgroep',
    '/team',
    '/tijdlijn',
  ]
  const more = ['/afsluiting', '/overdracht', '/plan/verschil']
  return Object.fromEntries(
    [...parts, ...more].map((part) => [`casussen/$casusId${part}`, `/casussen/${casusId}${part}`]),
  )
}

const findCasus = async (page: Page, naam: string) => {
  const { items } = await ask<Items<Casus>>(page, '/v1/casussen?paginaGrootte=100')
  const casusId = items.find((casus) => casus.naam === naam)?.casusId ?? ''
  return ask<Casus>(page, `/v1/casussen/${casusId}`)
}
const findOverleg = async (page: Page, status: string) =>
  (await ask<Items<Overleg>>(page, '/v1/overleggen')).items.find((overleg) => overleg.status === status)

test('the door', async () => {
  const context = await stage.browser.newContext({ baseURL: stage.url })
  await visit(await context.newPage(), { aanmelden: '/aanmelden' })
  await context.close()
})

test('the review of a plan before it is shared without names, on a screen and on a phone', async () => {
  const page = await stage.openAs('Ilse van Dam')
  const { items } = await ask<Items<{ casusId: string }>>(page, '/v1/casussen?paginaGrootte=100')
  for (const { casusId } of items) {
    const found = await ask<Items<{ documenten: { documentId: string; status: string }[] }>>(
      page,
      `/v1/casussen/${casusId}/documenten`,
    )
    const concept = found.items.flatMap(({ documenten }) => documenten).find(({ status }) => status === 'concept')
    if (!concept) continue
    const address = `/casussen/${casusId}/documenten/${concept.documentId}/controle`
    return visit(page, { 'documenten/$documentId/controle': address })
  }
  assert.fail('Kennemerland has a plan to review')
})

test('every page of a procesregisseur, on a screen and on a phone', async () => {
  const page = await stage.openAs('Bas Vervoort')
  const { casusId, team } = await findCasus(page, 'Danny Peeters')
  const { items } = await ask<Items<{ aanmeldingId: string }>>(page, '/v1/aanmeldingen?status=ontvangen')
  const gepland = await findOverleg(page, 'gepland')
  const overleg = `/casussen/${gepland?.casusId}/overleggen/${gepland?.overlegId}`
  const seat = team.find(({ persoon }) => persoon.naam === 'Ton Verstappen')?.deelnameId
  await visit(page, {
    '/': '/',
    casussen: '/casussen',
    overleggen: '/overleggen',
    mailgroepen: '/mailgroepen',
    aanmeldingen: '/aanmeldingen',
    'aanmeldingen/nieuw': '/aanmeldingen/nieuw',
    'aanmeldingen/$aanmeldingId': `/aanmeldingen/${items[0]?.aanmeldingId}`,
    ...pagesOf(casusId),
    'overleggen/plannen': `/casussen/${casusId}/overleggen/plannen`,
    'overleggen/$overlegId': overleg,
    'overleggen/$overlegId/wijzigen': `${overleg}/wijzigen`,
    'deelnames/$deelnameId/vertrek': `/casussen/${casusId}/deelnames/${seat}/vertrek`,
    termijnen: `/casussen/${casusId}/termijnen`,
    'persoonlijk-belang': `/casussen/${casusId}/persoonlijk-belang`,
    overdrachten: '/overdrachten',
    instellingen: '/instellingen',
    afwezigheid: '/afwezigheid',
    'toegang-vragen': '/toegang-vragen',
    netwerkprofiel: '/netwerkprofiel',
  })
  await page.context().close()
})

test('the table and its second window', async () => {
  const page = await stage.openAs('Yvonne Janssen')
  const lopend = await findOverleg(page, 'lopend')
  const overleg = `/casussen/${lopend?.casusId}/overleggen/${lopend?.overlegId}`
  await visit(page, {
    'casussen/$casusId/overleggen/$overlegId/tafel': `${overleg}/tafel`,
    'casussen/$casusId/overleggen/$overlegId/beamer': `${overleg}/beamer`,
  })
  await page.context().close()
})

test('every page of a ketenpartner, on a screen and on a phone', async () => {
  const page = await stage.openAs('Ton Verstappen')
  const { casusId, team } = await findCasus(page, 'Danny Peeters')
  const gepland = await findOverleg(page, 'gepland')
  const overleg = `/casussen/${gepland?.casusId}/overleggen/${gepland?.overlegId}`
  const seat = team.find(({ persoon }) => persoon.naam === 'Ton Verstappen')?.deelnameId
  await visit(page, {
    '/': '/',
    casussen: '/casussen',
    overleggen: '/overleggen',
    ...pagesOf(casusId),
    'overleggen/$overlegId': overleg,
    'overleggen/$overlegId/voorbereiden': `${overleg}/voorbereiden`,
    'deelnames/$deelnameId/vertrek': `/casussen/${casusId}/deelnames/${seat}/vertrek`,
    'deelnames/$deelnameId/vervanging': `/casussen/${casusId}/deelnames/${seat}/vervanging`,
  })
  await page.context().close()
})

test('every page of a manager who is asked in one dossier', async () => {
  const page = await stage.openAs('Henk Derikx')
  const { items } = await ask<Items<{ casusId: string; escalatieId: string }>>(page, '/v1/escalaties')
  const [dossier] = items
  await visit(page, {
    '/': '/',
    casussen: '/casussen',
    overleggen: '/overleggen',
    'casussen/$casusId/escalaties/$escalatieId': `/casussen/${dossier?.casusId}/escalaties/${dossier?.escalatieId}`,
  })
  await page.context().close()
})

test('what is asked of someone, and a casus that is closed or open again', async () => {
  const sanne = await stage.openAs('Sanne Hendrix')
  const { items } = await ask<Items<Casus & { mijnRollen: string[] }>>(sanne, '/v1/casussen?paginaGrootte=100')
  const asked = items.find(({ mijnRollen }) => mijnRollen.includes('uitgenodigd'))
  await visit(sanne, { 'an invitation': `/casussen/${asked?.casusId}` })
  const bas = await stage.openAs('Bas Vervoort')
  const closed = await findCasus(bas, 'Bert Roosen')
  await visit(bas, {
    'a closed casus': `/casussen/${closed.casusId}`,
    'what closing was': `/casussen/${closed.casusId}/afsluiting`,
  })
  const yvonne = await stage.openAs('Yvonne Janssen')
  const again = await findCasus(yvonne, 'Nina Cox')
  await visit(yvonne, { 'opened again': `/casussen/${again.casusId}` })
  const joost = await stage.openAs('Joost Hamers')
  const regie = (await ask<Items<Casus>>(joost, '/v1/casussen?paginaGrootte=100')).items[0]
  await visit(joost, { 'a hand-over': `/casussen/${regie?.casusId}/overdracht` })
})

test('Zuid-Limburg has its own words on the same pages', async () => {
  const page = await stage.openAs('Marleen Ubachs')
  const { casusId } = await findCasus(page, 'Harm Brouns')
  const { 'casussen/$casusId/mailgroep': _none, ...pages } = pagesOf(casusId)
  await visit(page, { '/': '/', aanmeldingen: '/aanmeldingen', ...pages })
  await page.context().close()
})

test('every page of a functioneel beheerder, and on what the co-operation rests', async () => {
  const page = await stage.openAs('Wies Hermkens')
  const { items: organisaties } = await ask<Items<{ organisatieId: string }>>(page, '/v1/beheer/organisaties')
  const { items: personen } = await ask<Items<{ persoonId: string; naam: string }>>(page, '/v1/beheer/personen')
  const { items: convenanten } = await ask<Items<{ convenantId: string }>>(page, '/v1/convenanten')
  const bas = personen.find(({ naam }) => naam === 'Bas Vervoort')
  await visit(page, {
    beheer: '/beheer',
    'beheer/organisaties': '/beheer/organisaties',
    'beheer/organisaties/nieuw': '/beheer/organisaties/nieuw',
    'beheer/organisaties/$organisatieId': `/beheer/organisaties/${organisaties[0]?.organisatieId}`,
    'beheer/personen': '/beheer/personen',
    'beheer/personen/nieuw': '/beheer/personen/nieuw',
    'beheer/personen/$persoonId': `/beheer/personen/${bas?.persoonId}`,
    'beheer/convenanten': '/beheer/convenanten',
    'beheer/convenanten/nieuw': '/beheer/convenanten/nieuw',
    'beheer/convenanten/$convenantId': `/beheer/convenanten/${convenanten[0]?.convenantId}`,
    afspraken: '/afspraken',
    'beheer/profiel': '/beheer/profiel',
    'beheer/nieuw-netwerk': '/beheer/nieuw-netwerk',
  })
  await page.context().close()
})

test('who leads and who may lead in Zuid Oost Utrecht, a guest of one overleg, and who sits in several networks', async () => {
  const yara = await stage.openAs('Yara Haddad')
  const { casusId } = await findCasus(yara, 'Sanne Oostveen')
  await visit(yara, { regie: `/casussen/${casusId}/regie`, 'mijn-bevoegdheden': '/mijn-bevoegdheden' })
  const bea = await stage.openAs('Bea Verkerk')
  const { items: mensen } = await ask<Items<{ persoonId: string; naam: string }>>(bea, '/v1/personen')
  const persoonId = mensen.find(({ naam }) => naam === 'Yara Haddad')?.persoonId
  await visit(bea, {
    'beheer/bevoegdheden': '/beheer/bevoegdheden',
    'beheer/bevoegdheden/$persoonId': `/beheer/bevoegdheden/${persoonId}`,
  })
  const daan = await stage.openAs('Daan Wijnhoven')
  const [plaats] = (await ask<Items<{ casusId: string; gastId: string }>>(daan, '/v1/gastplaatsen')).items
  await visit(daan, { 'casussen/$casusId/gast/$gastId': `/casussen/${plaats?.casusId}/gast/${plaats?.gastId}` })
  const selma = await stage.openAs('Selma Karadag')
  await visit(selma, { 'netwerkprofiel/vergelijken': '/netwerkprofiel/vergelijken' })
})

test('a pattern for the Stamtafel, of who sends it and of who takes it on', async () => {
  const gijs = await stage.openAs('Gijs Wassink')
  const { casusId } = await findCasus(gijs, 'Harrie Tenbult')
  await visit(gijs, {
    'what a procesregisseur may do': `/casussen/${casusId}`,
    'patroon-melden': `/casussen/${casusId}/patroon-melden`,
    reflectie: `/casussen/${casusId}/reflectie`,
    'what was answered': '/stamtafel',
  })
  const roos = await stage.openAs('Roos Elferink')
  await visit(roos, { stamtafel: '/stamtafel', 'where she begins': '/' })
})

test('no route was forgotten', () => {
  const routes = [...ROUTES.matchAll(/path: '([^']+)'/g)].map((match) => match[1] ?? '')
  const forgotten = routes.filter((route) => ![...visited].some((each) => each === route || each.endsWith(`/${route}`)))
  assert.deepEqual(forgotten, [])
})
