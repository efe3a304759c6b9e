import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import {
  type AfsluitingInhoud,
  type HeropeningInhoud,
  openStandpunt,
  readAfsluitingRows,
  readHeropeningRows,
  readStandpuntRows,
} from './afsluiting.queries.ts'
import { readTeam } from './casus.reads.ts'
import { readOverdrachtRows } from './overdracht.queries.ts'

/** What hand-overs, closing and reopening tell, to whoever may read them (FAS-10, SLT-19, ROL-43). */
export async function readAfsluitingGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const team = await readTeam(tx, casusId)
  const seats = new Map(team.map((seat) => [seat.deelnameId, seat.persoon.naam]))
  const namen = new Map(team.map(({ persoon }) => [persoon.persoonId, persoon.naam]))
  const standpunten = await readStandpuntRows(tx, casusId)
  const event = (
    id: string,
    op: Date,
    titel: string,
    door: string | null,
    toelichting: string | null,
  ): Gebeurtenis => ({
    gebeurtenisId: id,
    soort: 'casus',
    moment: op.toISOString(),
    titel,
    door,
    toelichting,
  })
  const against = (afsluitingId: string) =>
    standpunten
      .filter((row) => row.afsluitingId === afsluitingId && row.eens === false)
      .map((row) => `${seats.get(row.deelnameId) ?? 'Iemand'}: ${openStandpunt(tx, row).tekst ?? ''}`)
      .join('\n')
  return [
    ...(await readOverdrachtRows(tx, casusId)).map((row) =>
      event(
        `${row.overdrachtId}/vraag`,
        row.voorgesteldOp,
        `${seats.get(row.naarDeelnameId) ?? 'Iemand'} is gevraagd om de regie over te nemen`,
        namen.get(row.voorgesteldDoor) ?? null,
        null,
      ),
    ),
    ...(await readAfsluitingRows(tx, casusId)).flatMap((row) => {
      const { toelichting } = tx.kringen.open<AfsluitingInhoud>('afsluiting', row.afsluitingId, row)
      const door = namen.get(row.voorgesteldDoor) ?? null
      const proposed = event(`${row.afsluitingId}/voorstel`, row.voorgesteldOp, SLUITEN_VOORGESTELD, door, toelichting)
      if (row.status !== 'open-gebleven' || row.beslotenOp === null) return [proposed]
      return [proposed, event(row.afsluitingId, row.beslotenOp, OPEN_GEBLEVEN, door, against(row.afsluitingId))]
    }),
    ...(await readHeropeningRows(tx, casusId)).map((row) => {
      const { reden } = tx.kringen.open<HeropeningInhoud>('heropening', row.heropeningId, row)
      return event(
        row.heropeningId,
        row.heropendOp,
        'De casus is weer open',
        namen.get(row.heropendDoor) ?? null,
        reden,
      )
    }),
  ]
}

const SLUITEN_VOORGESTELD = 'Voorgesteld om de casus te sluiten'
const OPEN_GEBLEVEN = 'De casus blijft open: niet iedereen was het eens'
