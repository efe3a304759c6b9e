import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Uitkomst } from '@regietafel/contract/document.contract.ts'
import { closePdfWorkers } from '../../pdf/render-pdf.ts'
import { readPdf } from '../../pdf/testing/read-pdf.ts'
import { beginCasus } from '../../proef/parts/casus-parts.ts'
import { holdOverleg } from '../../proef/parts/hold-overleg.ts'
import { planOverleg } from '../../proef/parts/overleg-parts.ts'
import { shareUitkomst } from '../../proef/parts/plan-parts.ts'
import { aToneel } from '../../testing/a-toneel.ts'
import { type TestPersoon, type TestServer, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const LIST = 'GET /v1/casussen/{casusId}/documenten'
const OPEN = 'GET /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}'
const HAND = 'POST /v1/casussen/{casusId}/documenten/{documentId}/uitreikingen/{uitreikingId}/overhandiging'

let server: TestServer
let personen: Record<'Yara' | 'Hanna' | 'Vreemd' | 'Bea' | 'Leidt', TestPersoon>
let casusId: string

before(async () => {
  server = await createTestServer('2026-03-20T08:00:00Z')
  ;({ personen } = await aNetwerk(server, 'zou', {
    Yara: { organisatie: 'Lokaal team', functies: ['procesregisseur'] },
    Hanna: { organisatie: 'Thuisbegeleiding' },
    Vreemd: { organisatie: 'School' },
    Bea: { organisatie: 'Lokaal team', functies: ['manager'] },
    Leidt: { organisatie: 'Thuisbegeleiding', functies: ['manager'] },
  }))
  await registerProfiel(personen.Bea, personen.Yara, 'procesregisseur-a')
  await registerProfiel(personen.Leidt, personen.Hanna, 'casusregisseur-a')
  const toneel = aToneel(server, 'zou', personen)
  const casus = await beginCasus(toneel, {
    dag: -14,
    aanmelding: {
      door: 'Hanna',
      onderdeel: 'zeist',
      niveau: 2,
      doel: 'Rust in huis',
      grondslag: 'toestemming',
      themas: [],
      waaromNietEigenKeten: 'Twee aanbieders',
      huishouden: [{ naam: 'Sanne Oostveen', isIndexpersoon: true }, { naam: 'Rick Tromp' }],
    },
    besluit: { procesregisseur: 'Yara', reden: 'Regie nodig', team: ['Hanna'] },
    aanvaardt: ['Hanna'],
  })
  casusId = casus.casusId
  const begin = toneel.klok.moment(-9, '10:00')
  const gepland = await planOverleg(casus, { begin, doel: 'Een plan', genodigden: ['Hanna'], plaats: 'Thuis' })
  toneel.klok.zet(-9, '10:00')
  await holdOverleg(gepland, {
    aanwezig: ['Hanna'],
    regie: 'Hanna',
    vastgesteld: true,
    plan: { teksten: { 'gezamenlijk-doel': 'Het huis is weer van ons' } },
    acties: [],
    vervolg: { dag: toneel.klok.dag(20) },
  })
  toneel.klok.zet(-8, '10:00')
  await shareUitkomst(casus)
})
after(async () => {
  await server.close()
  await closePdfWorkers()
})

async function registerProfiel(manager: TestPersoon, { persoonId }: TestPersoon, profiel: string): Promise<void> {
  const body = { profiel, vanaf: '2025-01-01', bewijs: 'certificaat' }
  const key = 'POST /v1/personen/{persoonId}/profielregistraties'
  const answer = await server.ask(manager, key, { params: { persoonId }, body })
  assert.equal(answer.status, 201, answer.text)
}

const outcome = async (persoon: TestPersoon): Promise<Uitkomst> => {
  const { body } = await server.ask(persoon, LIST, { params: { casusId } })
  const [first] = (body as { items: Uitkomst[] }).items
  assert.ok(first)
  return first
}
const exemplaren = async (persoon: TestPersoon) => {
  const [document] = (await outcome(persoon)).documenten
  return (document?.uitreikingen ?? []).map(({ naam, uitreikingId }) => ({
    naam,
    params: { casusId, documentId: document?.documentId ?? '', uitreikingId },
  }))
}

test('COM-09 · NET-39 · the household gets copies on name, and the term runs until one was handed over', async () => {
  const { voldaan, termijn, documenten } = await outcome(personen.Yara)
  assert.deepEqual([voldaan, termijn?.vervaltOp, documenten[0]?.status], [false, '2026-03-18', 'gedeeld'])
  const [sanne] = await exemplaren(personen.Yara)
  assert.equal(sanne?.naam, 'Sanne Oostveen')
  const { text } = await readPdf((await server.ask(personen.Yara, OPEN, { params: sanne.params })).bytes)
  assert.match(text, /voor: Sanne Oostveen/)

  for (const dag of ['2026-03-11', '2026-03-13']) {
    const refused = await server.ask(personen.Yara, HAND, { params: sanne.params, body: { wijze: 'gegeven', dag } })
    assert.equal(refused.status, 400, refused.text)
  }
  const body = { wijze: 'voorgelezen', dag: '2026-03-12' }
  const handed = await server.ask(personen.Yara, HAND, { params: sanne.params, body })
  assert.equal(handed.status, 200, handed.text)
  assert.deepEqual([(handed.body as Uitkomst).voldaan, (handed.body as Uitkomst).termijn], [true, null])
  assert.equal((await server.ask(personen.Yara, HAND, { params: sanne.params, body })).status, 409)
})

test('COM-09 · only the regie sees the copies of the household', async () => {
  const [sanne] = await exemplaren(personen.Yara)
  assert.equal((await exemplaren(personen.Hanna)).length, 2)
  assert.equal((await server.ask(personen.Vreemd, OPEN, { params: sanne?.params ?? {} })).status, 404)
})
