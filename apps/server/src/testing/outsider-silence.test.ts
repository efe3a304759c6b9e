import assert from 'node:assert/strict'
import { after, before, test, type TestContext } from 'node:test'
import { openSession } from '../access/session.ts'
import { COOKIE } from '../http/register.ts'
import {
  agreeActie,
  answerSignaal,
  logContact,
  raiseEscalatie,
  reportActie,
  sendSignaal,
} from '../proef/parts/actie-parts.ts'
import { writeMail } from '../proef/parts/mailgroep-parts.ts'
import { planOverleg, prepareInbreng } from '../proef/parts/overleg-parts.ts'
import { writePlan } from '../proef/parts/plan-parts.ts'
import { lookAround } from './look-around.ts'
import { type TestPersoon, type TestServer, createTestServer } from './test-server.ts'
import { aToldWorld, type ToldWorld } from './told-world.ts'

let server: TestServer
let world: ToldWorld
let address: string

before(async () => {
  server = await createTestServer()
  world = await aToldWorld(server)
  address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  await server.runJobs()
})
after(() => server.close())

/** What the regie and one partner share: nobody else at the table may notice. */
async function tellInTheSmallestKringen(): Promise<void> {
  const { casus, gepland } = world
  world.toneel.klok.verder(-30)
  await sendSignaal(casus, 'Ruud', 'Moeder is ziek.')
  await answerSignaal(casus, 'Lies', 'Ruud', 'Dank je wel.')
  await prepareInbreng(gepland, 'Ruud', { actueel: 'Vier meldingen', verleden: 'Eerder ook', half: true })
  await logContact(casus, ['Lies'], 'Nog eens gesproken')
  const actie = await world.toneel.acteur.doe(world.personen.Bas, 'GET /v1/casussen/{casusId}/acties', {
    params: { casusId: casus.casusId },
  })
  const [first] = actie.items
  if (!first) throw new Error('The world has acties')
  await raiseEscalatie(casus, first, { door: 'Lies', belemmering: 'Geen tijd', vraag: 'Kun jij?' })
  world.toneel.klok.verder(30)
}

/** What the whole team shares. */
async function tellTheTeam(): Promise<void> {
  const { casus, toneel } = world
  toneel.klok.verder(-20)
  const actie = await agreeActie(casus, { wie: 'Ruud', wat: 'Aanbellen', dag: 4 })
  await reportActie(casus, actie, 'voortgang', 'Ik was er.')
  await writePlan(casus, { teksten: { aanleiding: 'Er was ruzie.' }, doelen: ['Danny slaapt'] })
  await writeMail(casus, 'Lies', 'Nieuws', 'Danny heeft werk.')
  await toneel.acteur.doe(world.personen.Bas, 'POST /v1/casussen/{casusId}/huishoudleden', {
    params: { casusId: casus.casusId },
    body: { naam: 'Zus van Danny' },
  })
  await planOverleg(casus, {
    begin: toneel.klok.moment(9, '10:00'),
    doel: 'Verder praten',
    genodigden: ['Lies', 'Noor', 'Ruud'],
    eerste: false,
    plaats: 'Zaal 2',
  })
  toneel.klok.verder(20)
}

const outside = () => {
  const { Vreemd, Vertrokken, Yvonne, Genodigd, Henk } = world.personen
  return {
    'another network': world.elders,
    'without a seat': Vreemd,
    'another procesregisseur': Yvonne,
    'a former member': Vertrokken,
    'invited, not accepted': Genodigd,
    'the manager of one dossier': Henk,
  }
}

/** Everything that people can find, before and after; and to whom a mail went. */
async function compareAround(people: Readonly<Record<string, TestPersoon>>, happen: () => Promise<void>) {
  const before = new Map<string, ReadonlyMap<string, string>>()
  for (const [naam, persoon] of Object.entries(people)) {
    // Opening a document is seen by its reader: the second look shows what stays the same.
    await lookAround(server, persoon)
    before.set(naam, (await lookAround(server, persoon)).answers)
  }
  await happen()
  const mails = await server.runJobs()
  for (const [naam, persoon] of Object.entries(people)) {
    const now = (await lookAround(server, persoon)).answers
    for (const [request, answer] of now) assert.equal(answer, before.get(naam)?.get(request), `${naam}: ${request}`)
    assert.equal(now.size, before.get(naam)?.size, naam)
  }
  return mails.flatMap((mail) => /^To: (\w+)@/m.exec(mail)?.[1] ?? [])
}

/** Opens the stream of the casus; `heard` holds the kinds of events as they come in. */
async function listenAs(t: TestContext, persoon: TestPersoon) {
  const token = await openSession(server.store, persoon, server.now())
  const stop = new AbortController()
  const answer = await fetch(`${address}/v1/casussen/${world.casus.casusId}/stroom`, {
    headers: { cookie: `${COOKIE}=${token}` },
    signal: stop.signal,
  })
  const heard: string[] = []
  const reading = (async () => {
    for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? [])
      heard.push(...[...chunk.matchAll(/^event: (\S+)/gm)].map((match) => match[1] ?? ''))
  })().catch(() => undefined)
  t.after(() => (stop.abort(), reading))
  return { status: answer.status, heard }
}

/** Resolves when the listener heard this; fails after five seconds. */
async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5_000
  while (!condition()) {
    if (Date.now() > end) throw new Error('It was never heard')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

test('PRV-36 · PRV-39 · PRV-40 · what regie and one partner share changes nothing for anyone else, and mails nobody else', async () => {
  const people = { ...outside(), 'a ketenpartner': world.personen.Noor }
  const mailed = await compareAround(people, tellInTheSmallestKringen)
  assert.deepEqual([...new Set(mailed)].sort(), ['bas', 'lies', 'ruud'])
})

test('PRV-02 · PRV-22 · what the team shares changes nothing for who is outside it, and mails nobody outside it', async () => {
  const mailed = await compareAround(outside(), tellTheTeam)
  assert.deepEqual([...new Set(mailed)].sort(), ['bas', 'lies', 'noor', 'ruud'])
})

test('PRV-36 · the stream of a partner says nothing of what regie and another partner share', async (t) => {
  const noor = await listenAs(t, world.personen.Noor)
  const bas = await listenAs(t, world.personen.Bas)
  await tellInTheSmallestKringen()
  await until(() => bas.heard.includes('escalatie'))
  const { casus } = world
  await agreeActie(casus, { wie: 'Ruud', wat: 'Nog eens bellen', dag: 4 })
  await writeMail(casus, 'Lies', 'Rust', 'Alles rustig.')
  await until(() => noor.heard.includes('bericht'))
  assert.deepEqual(noor.heard.sort(), ['actie', 'bericht'])
})

test('PRV-14 · PRV-22 · who is outside hears no stream; who is invited hears nothing of the plan', async (t) => {
  const { Vreemd, Vertrokken, Henk, Genodigd, Ruud } = world.personen
  for (const persoon of [Vreemd, Vertrokken, Henk, world.elders]) {
    const { status } = await listenAs(t, persoon)
    assert.ok(status === 403 || status === 404, String(status))
  }
  const invited = await listenAs(t, Genodigd)
  const ruud = await listenAs(t, Ruud)
  await tellTheTeam()
  await until(() => ruud.heard.includes('bericht') && ruud.heard.includes('overleg'))
  assert.deepEqual(invited.heard, [])
})
