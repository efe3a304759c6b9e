import assert from 'node:assert/strict'
import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { EndpointKey } from '@regietafel/contract/shared/endpoint.ts'
import { type TestPersoon, type TestServer, aCasus, aNetwerk, createTestServer } from '../../../testing/test-server.ts'

type Naam = 'Marleen' | 'Fatma' | 'Ruud' | 'Theo' | 'Joost' | 'Carla' | 'Els'
type Body = Record<string, unknown>

/** A casus with a procesregisseur, a casusregisseur and two partners; Carla and Els are managers, Joost has no seat. */
export async function anActieScene(profiel: string) {
  const server: TestServer = await createTestServer()
  const { personen } = await aNetwerk<Naam>(server, profiel, {
    Marleen: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Fatma: { organisatie: 'De Kentering' },
    Ruud: { organisatie: 'Politie' },
    Theo: { organisatie: 'Mijnstreek Wonen' },
    Joost: { organisatie: 'De Kentering' },
    Carla: { organisatie: 'ZVH', functies: ['manager'] },
    Els: { organisatie: 'ZVH', functies: ['manager'] },
  })
  const { Marleen, Fatma, Ruud, Theo } = personen
  const { casusId, deelnames } = await aCasus(server, Marleen, [
    { persoon: Fatma, rol: 'inhoudelijke-regie' },
    { persoon: Ruud, rol: 'ketenpartner' },
    { persoon: Theo, rol: 'ketenpartner' },
  ])
  const [fatma = '', ruud = '', theo = ''] = deelnames
  const ask = (
    wie: TestPersoon | null,
    key: EndpointKey,
    params: Record<string, string> = {},
    body?: Body,
    ifMatch?: number,
  ) =>
    server.ask(wie, key, {
      params: { casusId, ...params },
      ...(body === undefined ? {} : { body }),
      ...(ifMatch === undefined ? {} : { ifMatch }),
    })
  /** As `ask`, and it must succeed. */
  async function must<Answer>(
    wie: TestPersoon,
    key: EndpointKey,
    params: Record<string, string> = {},
    body?: Body,
  ): Promise<Answer> {
    const answer = await ask(wie, key, params, body)
    assert.ok(answer.status < 300, `${key}: ${answer.text}`)
    return answer.body
  }
  const agree = (deelnameId = ruud, einddatum = '2026-03-12') =>
    must<Actie>(
      Marleen,
      'POST /v1/casussen/{casusId}/acties',
      {},
      { deelnameId, wat: 'Langsgaan bij de woning', einddatum },
    )
  return { server, personen, casusId, seats: { fatma, ruud, theo }, ask, must, agree, close: () => server.close() }
}
export type ActieScene = Awaited<ReturnType<typeof anActieScene>>
