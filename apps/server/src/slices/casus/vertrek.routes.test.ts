import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Vertrek } from '@regietafel/contract/deelname.contract.ts'
import { type TestServer, aCasus, aNetwerk, createTestServer } from '../../testing/test-server.ts'

const CASUS = '/v1/casussen/{casusId}'

let server: TestServer
before(async () => {
  server = await createTestServer('2026-03-02T09:00:00Z')
})
after(() => server.close())

/** Who is told that the partner Ruud leaves, and who gets a copy, in each network (NET-31, B-50). */
const networks = [
  { profiel: 'zuid-limburg', aan: ['Noor', 'Proces'], kopie: ['Regie'] },
  { profiel: 'noord-limburg', aan: ['Noor', 'Regie'], kopie: ['Proces'] },
  { profiel: 'kennemerland', aan: ['Noor', 'Regie'], kopie: ['Proces'] },
  { profiel: 'nog', aan: ['Noor', 'Proces', 'Regie'], kopie: [] },
  { profiel: 'zou', aan: ['Noor', 'Proces'], kopie: ['Regie'] },
] as const
for (const { profiel, aan, kopie } of networks)
  test(`NET-31 · COM-16 · ${profiel}: the departure of a partner is told to ${aan.join(', ')}, and to nobody twice`, async () => {
    const { personen } = await aNetwerk(server, profiel, {
      Proces: { organisatie: 'Regie', functies: ['procesregisseur'] },
      Regie: { organisatie: 'Maatschappelijk werk' },
      Noor: { organisatie: 'GGZ' },
      Ruud: { organisatie: 'Politie' },
    })
    const { casusId, deelnames } = await aCasus(server, personen.Proces, [
      { persoon: personen.Regie, rol: 'inhoudelijke-regie' },
      { persoon: personen.Noor, rol: 'ketenpartner' },
      { persoon: personen.Ruud, rol: 'ketenpartner' },
    ])
    await server.runJobs()
    const [, noor = '', ruud = ''] = deelnames
    const ended = await server.ask(personen.Ruud, `POST ${CASUS}/deelnames/{deelnameId}/beeindiging`, {
      params: { casusId, deelnameId: ruud },
      body: { reden: 'Andere baan', per: '2026-03-02', opvolgerDeelnameId: noor },
    })
    assert.equal(ended.status, 200, ended.text)
    const listed = await server.ask(personen.Proces, `GET ${CASUS}/vertrekken`, { params: { casusId } })
    const [vertrek] = (listed.body as { items: Vertrek[] }).items
    const told = (copy: boolean) =>
      vertrek?.gemeldAan.flatMap((each) => (each.kopie === copy ? [each.naam] : [])).toSorted()
    assert.deepEqual([told(false), told(true)], [aan, kopie])
    assert.deepEqual([vertrek?.naam, vertrek?.per, vertrek?.opvolger], ['Ruud', '2026-03-02', 'Noor'])
    const mails = (await server.runJobs()).flatMap((mail) => /^To: (\w+)@/m.exec(mail)?.[1] ?? [])
    assert.deepEqual(mails.toSorted(), [...aan, ...kopie].map((naam) => naam.toLowerCase()).toSorted())
  })
