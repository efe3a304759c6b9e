import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import type { Signaal } from '@regietafel/contract/signaal.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { anAfgerondOverleg } from '../../testing/an-overleg.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const REPORT = 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen'
const DONE = { soort: 'afronding', tekst: 'Gelukt.' }

let scene: ActieScene
before(async () => {
  scene = await anActieScene('noord-limburg')
})
after(() => scene.close())

test('NET-32 · before there is a mailgroep the partners get a notice', async () => {
  const { actieId } = await scene.agree()
  await scene.server.runJobs()
  const done = await scene.must<Actie>(scene.personen.Ruud, REPORT, { actieId }, DONE)
  assert.equal(done.terugkoppelingen[0]?.kanaal, 'tijdlijn-met-bericht')
  assert.equal((await scene.server.runJobs()).filter((mail) => mail.includes('nieuws over een actie')).length, 3)
})

test('A-03 · in Noord-Limburg a terugkoppeling lands in the mailgroep (DOE-05, NET-32)', async () => {
  const { casusId, personen, server } = scene
  const opening = { soort: 'persoon', ...personen.Marleen, bereik: 'casus', casusId } as const
  await inTransaction(server.store, opening, server.now(), (tx) => anAfgerondOverleg(tx, casusId))
  await scene.must(personen.Marleen, 'POST /v1/casussen/{casusId}/mailgroep')
  const { actieId } = await scene.agree()
  await server.runJobs()
  const done = await scene.must<Actie>(personen.Ruud, REPORT, { actieId }, DONE)
  assert.equal(done.terugkoppelingen[0]?.kanaal, 'mailgroep')
  const { items } = await scene.must<{ items: MailgroepRegel[] }>(personen.Theo, 'GET /v1/mailgroepen')
  assert.deepEqual([items[0]?.laatste?.onderwerp, items[0]?.laatste?.door], ['Klaar: Langsgaan bij de woning', 'Ruud'])
  assert.equal((await server.runJobs()).filter((mail) => mail.includes('nieuw bericht')).length, 3)
})

test('A-03 · a failing actie goes to the casusregisseur there, the procesregisseur in copy, and not in the mailgroep (NET-29, PRV-39)', async () => {
  const { actieId } = await scene.agree()
  await scene.must(scene.personen.Ruud, REPORT, { actieId }, { soort: 'lukt-niet', tekst: 'Geen gehoor.' })
  const { items } = await scene.must<{ items: Signaal[] }>(scene.personen.Fatma, 'GET /v1/casussen/{casusId}/signalen')
  assert.deepEqual([items[0]?.aan.naam, items[0]?.kopie[0]?.naam], ['Fatma', 'Marleen'])
  const mailgroep = await scene.ask(scene.personen.Theo, 'GET /v1/casussen/{casusId}/mailgroep')
  assert.equal(mailgroep.text.includes('Geen gehoor'), false)
})
