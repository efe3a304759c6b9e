import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { after, before, test } from 'node:test'
import type { Casus } from '@regietafel/contract/casus.contract.ts'
import type { Mailgroep, MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { createHub } from '../../live/hub.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const MAILGROEP = 'GET /v1/casussen/{casusId}/mailgroep'
const POST = 'POST /v1/casussen/{casusId}/mailgroep/berichten'
const READ = 'POST /v1/casussen/{casusId}/mailgroep/draden/{draadId}/lezing'

// Names that are no part of any organisation, so that finding one is a leak.
const NAMEN = ['Zwaantje', 'Quirijn', 'Xandra', 'Ysbrand'] as const
let server: TestServer
let personen: Record<(typeof NAMEN)[number], TestPersoon>
let casusId: string
let deelnames: readonly string[]

before(async () => {
  server = await createTestServer()
  ;({ personen } = await aNetwerk(server, 'kennemerland', {
    Zwaantje: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Quirijn: { organisatie: 'Brijder' },
    Xandra: { organisatie: 'Reclassering' },
    Ysbrand: { organisatie: 'Reclassering' },
  }))
  const casus = await aCasus(server, personen.Zwaantje, [
    { persoon: personen.Quirijn, rol: 'inhoudelijke-regie' },
    { persoon: personen.Xandra, rol: 'ketenpartner' },
    { persoon: personen.Ysbrand, rol: 'ketenpartner' },
  ])
  ;({ casusId } = casus)
  deelnames = casus.deelnames
  const { Zwaantje } = personen
  await inTransaction(server.store, { soort: 'persoon', ...Zwaantje, bereik: 'casus', casusId }, server.now(), (tx) =>
    anAfgerondOverleg(tx, casusId),
  )
  const made = await server.ask(Zwaantje, 'POST /v1/casussen/{casusId}/mailgroep', { params: { casusId } })
  assert.equal(made.status, 201, made.text)
})
after(() => server.close())

const say = (wie: TestPersoon, body: object) => server.ask(wie, POST, { params: { casusId }, body })
const read = (wie: TestPersoon) => server.ask(wie, MAILGROEP, { params: { casusId } })
const secrets = () => [...NAMEN, ...Object.values(personen).map(({ persoonId }) => persoonId), ...deelnames]
const requireHidden = (text: string) => {
  for (const secret of secrets()) assert.ok(!text.includes(secret), `${secret} in ${text}`)
}

test('COM-07 · B-09 · members know one another as organisation and number, in every field of every answer', async () => {
  const sent = await say(personen.Xandra, { onderwerp: 'Afspraak', tekst: 'Gisteren gezien.' })
  assert.equal(sent.status, 201, sent.text)
  requireHidden(sent.text)
  const answer = await read(personen.Ysbrand)
  requireHidden(answer.text)
  const mailgroep = answer.body as Mailgroep
  assert.equal(mailgroep.leden.length, 4)
  assert.match(mailgroep.draden[0]?.berichten[0]?.door ?? '', /^Reclassering \d\d$/)
  assert.ok(mailgroep.leden.every(({ deelnameId, leestVanaf, verborgen }) => !deelnameId && !leestVanaf && !verborgen))
  assert.equal(new Set(mailgroep.leden.map(({ naam }) => naam)).size, 4)
})

test('COM-02 · no file goes along where nobody may be named', async () => {
  const bijlagen = [{ naam: 'brief.pdf', inhoud: Buffer.from('%PDF-1.7').toString('base64') }]
  const refused = await say(personen.Xandra, { onderwerp: 'Brief', tekst: 'Zie hier.', bijlagen })
  assert.deepEqual([refused.status, /namen in kunnen staan/.test(refused.text)], [400, true])
})

test('COM-07 · who read it is told by code too, and a code stays whose it is', async () => {
  const draadId = ((await read(personen.Ysbrand)).body as Mailgroep).draden[0]?.draadId ?? ''
  await server.ask(personen.Ysbrand, READ, { params: { casusId, draadId } })
  const seen = await read(personen.Xandra)
  requireHidden(seen.text)
  const { leden, draden } = seen.body as Mailgroep
  const ysbrand = ((await read(personen.Ysbrand)).body as Mailgroep).leden.find(({ vanMij }) => vanMij)
  assert.deepEqual(draden[0]?.berichten[0]?.gelezenDoor, [ysbrand?.naam])
  assert.ok(leden.some(({ lidId, naam }) => lidId === ysbrand?.lidId && naam === ysbrand.naam))
})

test('PRV-04 · the procesregisseur knows who is who; the casushouder does not', async () => {
  const kept = (await read(personen.Zwaantje)).body as Mailgroep
  assert.match(kept.draden[0]?.berichten[0]?.door ?? '', /^Reclassering \d\d \(Xandra\)$/)
  requireHidden((await read(personen.Quirijn)).text)
})

test('COM-02 · the overview and the mail know the casus by its code alone', async () => {
  await server.runJobs()
  await say(personen.Quirijn, { onderwerp: 'Vraag', tekst: 'Wie belt?' })
  for (const mail of await server.runJobs()) {
    requireHidden(mail)
    assert.doesNotMatch(mail, /Vraag|Wie belt/)
    assert.match(mail, /^Subject: .*-2026-001: nieuw bericht/m)
  }
  const list = await server.ask(personen.Xandra, 'GET /v1/mailgroepen')
  requireHidden(list.text)
  const [regel] = (list.body as { items: MailgroepRegel[] }).items
  assert.equal(regel?.naam, null)
  assert.match(regel?.laatste?.door ?? '', /^Brijder \d\d$/)
})

test('OVL-42 · partners do not see one another’s e-mail addresses; the procesregisseur does', async () => {
  const emails = async (wie: TestPersoon) => {
    const { body } = await server.ask(wie, 'GET /v1/casussen/{casusId}', { params: { casusId } })
    return (body as Casus).team.filter(({ rol }) => rol === 'ketenpartner').map(({ persoon }) => persoon.email !== '')
  }
  assert.deepEqual(await emails(personen.Xandra), [false, false])
  assert.deepEqual(await emails(personen.Zwaantje), [true, true])
})

test('COM-07 · the event that reaches open screens does not say who wrote', async () => {
  const hub = await createHub(server.store.database)
  const heard: unknown[] = []
  hub.subscribe(casusId, (event) => heard.push(event))
  await say(personen.Xandra, { onderwerp: 'Stil', tekst: 'Zacht.' })
  for (let i = 0; i < 100 && heard.length === 0; i++) await setTimeout(20)
  await hub.close()
  assert.ok(heard.length > 0)
  for (const event of heard) requireHidden(JSON.stringify(event))
})

test('COM-07 · COM-16 · a departure is told by code, without leading to the seat', async () => {
  const [, , ysbrand = ''] = deelnames
  const left = await server.ask(personen.Zwaantje, 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging', {
    params: { casusId, deelnameId: ysbrand },
    body: { reden: 'Andere baan', per: '2026-03-02' },
  })
  assert.ok(left.status < 300, left.text)
  const answer = await read(personen.Xandra)
  requireHidden(answer.text)
  const vertrek = (answer.body as Mailgroep).draden
    .flatMap(({ berichten }) => berichten)
    .find(({ soort }) => soort === 'vertrek')
  assert.match(vertrek?.tekst ?? '', /^Reclassering \d\d stopt/)
})
