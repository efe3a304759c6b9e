import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Signaal } from '@regietafel/contract/signaal.contract.ts'
import { inTransaction } from '../../database/transaction.ts'
import { readMailgroepTerugkoppelingen } from './actie.reads.ts'
import { type ActieScene, anActieScene } from './testing/actie-scene.ts'

const REPORT = 'POST /v1/casussen/{casusId}/acties/{actieId}/terugkoppelingen'

let scene: ActieScene
before(async () => {
  scene = await anActieScene('noord-limburg')
})
after(() => scene.close())

test('A-03 · in Noord-Limburg a terugkoppeling lands in the mailgroep (DOE-05, NET-32)', async () => {
  const { actieId } = await scene.agree()
  await scene.server.runJobs()
  const done = await scene.must<Actie>(
    scene.personen.Ruud,
    REPORT,
    { actieId },
    { soort: 'afronding', tekst: 'Gelukt.' },
  )
  assert.equal(done.terugkoppelingen[0]?.kanaal, 'mailgroep')
  const { casusId, personen, server } = scene
  const opening = { soort: 'persoon', ...personen.Theo, bereik: 'casus', casusId } as const
  const shown = await inTransaction(server.store, opening, server.now(), (tx) =>
    readMailgroepTerugkoppelingen(tx, casusId),
  )
  assert.deepEqual(
    shown.map(({ tekst, actieTekst }) => [tekst, actieTekst]),
    [['Gelukt.', 'Langsgaan bij de woning']],
  )
  assert.equal((await server.runJobs()).filter((mail) => mail.includes('nieuw bericht')).length, 3)
})

test('A-03 · a failing actie goes to the casusregisseur there, the procesregisseur in copy (NET-29)', async () => {
  const { actieId } = await scene.agree()
  await scene.must(scene.personen.Ruud, REPORT, { actieId }, { soort: 'lukt-niet', tekst: 'Geen gehoor.' })
  const { items } = await scene.must<{ items: Signaal[] }>(scene.personen.Fatma, 'GET /v1/casussen/{casusId}/signalen')
  assert.deepEqual([items[0]?.aan.naam, items[0]?.kopie[0]?.naam], ['Fatma', 'Marleen'])
})
