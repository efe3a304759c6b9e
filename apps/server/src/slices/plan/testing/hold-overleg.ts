import type { Overleg } from '@regietafel/contract/overleg-values.ts'
import { addDagen } from '@regietafel/domain/shared/dagen.ts'
import type { TestPersoon, TestServer } from '../../../testing/test-server.ts'

const LIST = '/v1/casussen/{casusId}/overleggen'
const ONE = '/v1/casussen/{casusId}/overleggen/{overlegId}'
const SEAT = `${ONE}/uitnodigingen/{uitnodigingId}` as const

export type HeldOverleg = {
  readonly overlegId: string
  /** Seats of who sits there, the voorzitter too. */
  readonly seats: readonly string[]
  /** The texts of the table that are to be filled: by an item of the agenda, or by who tells it. */
  write(where: { punt: string } | { seat: string }, tekst: string, alleenMondeling?: boolean): Promise<void>
  close(): Promise<void>
}

/**
 * A first overleg that is going on with everyone there, as people would hold it. `close` agrees on the doel, on the
 * first guest as regie, and on the next date.
 */
export async function holdOverleg(
  server: TestServer,
  voorzitter: TestPersoon,
  { casusId, begin, gasten }: { casusId: string; begin: string; gasten: readonly string[] },
): Promise<HeldOverleg> {
  const ask = async (key: `${'GET' | 'POST' | 'PATCH'} /v1/${string}`, sent: object): Promise<Overleg> => {
    const answer = await server.ask(voorzitter, key, sent)
    if (answer.status >= 300) throw new Error(`${key}: ${answer.text}`)
    return answer.body
  }
  const eind = new Date(new Date(begin).getTime() + 90 * 60_000).toISOString()
  const { overlegId } = await ask(`POST ${LIST}`, {
    params: { casusId },
    body: {
      type: 'pga-eerste',
      begin,
      eind,
      vorm: { soort: 'fysiek', plaats: 'Zaal 2' },
      doel: 'Kijken hoe het gaat',
      agenda: [
        { code: 'gezamenlijk-doel', titel: 'Doel', minuten: 10 },
        { titel: 'Hoe gaat het', minuten: 20 },
        { code: 'plan', titel: 'Het plan', minuten: 15 },
      ],
      genodigden: gasten.map((deelnameId) => ({ deelnameId })),
    },
  })
  const params = { casusId, overlegId }
  server.setNow(begin)
  const overleg = await ask(`POST ${ONE}/opening`, { params })
  for (const { uitnodigingId, versie } of overleg.uitnodigingen) {
    const at = { ...params, uitnodigingId }
    await ask(`PATCH ${SEAT}`, { params: at, ifMatch: versie, body: { stand: 'aanwezig' } })
    if (overleg.openingsverklaring !== null) await ask(`POST ${SEAT}/zorgvuldigheid`, { params: at })
  }
  const seats = overleg.uitnodigingen.map(({ persoon }) => persoon.deelnameId)
  return {
    overlegId,
    seats,
    write: async (where, tekst, alleenMondeling = false) => {
      const punt = overleg.agenda.find(({ titel }) => 'punt' in where && titel === where.punt)
      const wie = overleg.uitnodigingen.find(({ persoon }) => 'seat' in where && persoon.deelnameId === where.seat)
      const { body } = await server.ask(voorzitter, `GET ${ONE}/notities`, { params })
      const notitie = (
        body as { items: { notitieId: string; agendapuntId: string; uitnodigingId: string; versie: number }[] }
      ).items.find(({ agendapuntId, uitnodigingId }) =>
        punt ? agendapuntId === punt.agendapuntId : uitnodigingId === wie?.uitnodigingId,
      )
      if (!notitie) throw new Error('No such text')
      const at = { ...params, notitieId: notitie.notitieId }
      await ask(`PATCH ${ONE}/notities/{notitieId}`, {
        params: at,
        ifMatch: notitie.versie,
        body: { tekst, alleenMondeling },
      })
    },
    close: async () => {
      const choice = { deelnameId: gasten[0], directContact: true, kijktVoorbijOrganisatie: true, door: seats }
      await ask(`POST ${ONE}/inhoudelijke-regie`, { params, body: choice })
      await ask(`POST ${ONE}/vervolg`, { params, body: { dag: addDagen(begin.slice(0, 10), 35), door: seats } })
      await ask(`POST ${ONE}/afsluiting`, { params })
    },
  }
}
