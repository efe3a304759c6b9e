import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { getProfiel } from '@regietafel/domain/netwerk/profielen.ts'
import {
  type TestAnswer,
  type TestPersoon,
  type TestServer,
  aCasus,
  aNetwerk,
  createTestServer,
} from '../../../testing/test-server.ts'

export const LIST = '/v1/casussen/{casusId}/overleggen'
export const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'
export const UITNODIGING = '/v1/casussen/{casusId}/overleggen/{overlegId}/uitnodigingen/{uitnodigingId}'

export type Table = {
  readonly server: TestServer
  readonly personen: Record<'Fatima' | 'Mehmet' | 'Noor' | 'Ruud' | 'Sem' | 'Buiten', TestPersoon>
  readonly casusId: string
  readonly seats: { readonly mehmet: string; readonly noor: string; readonly ruud: string }
}

/** A casus in Zuid-Limburg with a team of four; Sem is a colleague of Noor, Buiten sits nowhere. */
export async function aTable(): Promise<Table> {
  const server = await createTestServer()
  const { personen } = await aNetwerk(server, 'zuid-limburg', {
    Fatima: { organisatie: 'ZVH', functies: ['procesregisseur'] },
    Mehmet: { organisatie: 'Thuiszorg' },
    Noor: { organisatie: 'GGZ' },
    Ruud: { organisatie: 'Politie' },
    Sem: { organisatie: 'GGZ' },
    Buiten: { organisatie: 'Reclassering' },
  })
  const { casusId, deelnames } = await aCasus(server, personen.Fatima, [
    { persoon: personen.Mehmet, rol: 'ketenpartner' },
    { persoon: personen.Noor, rol: 'ketenpartner' },
    { persoon: personen.Ruud, rol: 'ketenpartner' },
  ])
  const [mehmet = '', noor = '', ruud = ''] = deelnames
  return { server, personen, casusId, seats: { mehmet, noor, ruud } }
}

const AGENDA = getProfiel('zuid-limburg', '2026-03-02').lijsten.overlegtypen[0]?.agenda ?? []

/** The body of a first overleg on 10 March. */
export const aPlan = ({ seats }: Table, change: object = {}) => ({
  type: 'pga-eerste',
  begin: '2026-03-10T09:30:00Z',
  eind: '2026-03-10T11:00:00Z',
  vorm: { soort: 'fysiek', huis: 'parkstad', plaats: 'Zaal 2' },
  doel: 'Samen een plan maken',
  agenda: AGENDA.map(({ code, label, minuten }) => ({ code, titel: label, minuten })),
  genodigden: [
    { deelnameId: seats.mehmet, zekerAanwezig: true },
    { deelnameId: seats.noor, zekerAanwezig: false },
  ],
  ...change,
})

/** The body of an answer with this status; fails with the answer's text. */
export function as<Body>(answer: TestAnswer, status: number): Body {
  if (answer.status !== status) throw new Error(`${answer.status} instead of ${status}: ${answer.text}`)
  return answer.body
}

/** The invitation of one person. */
export function invitedAs(overleg: Overleg, persoon: TestPersoon): Overleg['uitnodigingen'][number] {
  const found = overleg.uitnodigingen.find((uitnodiging) => uitnodiging.persoon.persoonId === persoon.persoonId)
  if (!found) throw new Error('Not invited')
  return found
}
