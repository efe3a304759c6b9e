import type { mailgroepEndpoints, MailgroepRegel } from '@regietafel/contract/mailgroep.contract.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { planTermijn } from '@regietafel/domain/termijn/plan-termijn.ts'
import { dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import type { BerichtInhoud } from '../../mailgroep/post-bericht.ts'
import { readOwnSeats, readCasusNamen } from '../casus/casus.reads.ts'
import { getActiveProfiel, readPersonen } from '../netwerk/netwerk.reads.ts'
import { byBericht, mayRead, toMailgroepSeat } from './leden.ts'
import { readBerichtenByIds, readBerichtPlaces, readMailgroepRows, readOpeningRows } from './mailgroep.queries.ts'

const KEY = 'GET /v1/mailgroepen'

/** One's mailgroepen: what is unread first, then the last spoken in. Only the last bericht of each is opened. */
export const listMailgroepen: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({ tx, actor }) => {
  const mailgroepen = await readMailgroepRows(tx)
  const seats = await readOwnSeats(tx, actor.persoonId)
  const openings = byBericht(await readOpeningRows(tx))
  const own = new Map(
    mailgroepen.map(({ casusId }) => [
      casusId,
      seats
        .filter((seat) => seat.isOwn && seat.casusId === casusId)
        .map((seat) => toMailgroepSeat(seat, seats, tx.now)),
    ]),
  )
  const all = await readBerichtPlaces(tx, actor.persoonId)
  const readable = all.filter((row) => mayRead(own.get(row.casusId) ?? [], row, openings))
  const last = new Map(readable.map((row) => [row.casusId, row]))
  const shown = [...last.values()].flatMap(({ berichtId, draadId }) => [berichtId, draadId])
  const readableIds = new Set(readable.map(({ berichtId }) => berichtId))
  const onderwerpen = new Map(
    (
      await readBerichtenByIds(
        tx,
        [...new Set(shown)].filter((id) => readableIds.has(id)),
      )
    ).map((row) => [row.berichtId, tx.kringen.open<BerichtInhoud>('bericht', row.berichtId, row).onderwerp]),
  )
  const namen = await readNamen(tx, last.values())
  const casusNamen = await readCasusNamen(tx)
  const spoken = new Map(all.map((row) => [row.casusId, row.geplaatstOp]))
  const profiel = await getActiveProfiel(tx)
  const items = mailgroepen.map((mailgroep): MailgroepRegel => {
    const { casusId, code, gearchiveerdOp, gemaaktOp } = mailgroep
    const bericht = last.get(casusId)
    return {
      casusId,
      code,
      naam: casusNamen.get(casusId) ?? null,
      gearchiveerd: gearchiveerdOp !== null,
      ongelezen: readable.filter(
        (row) => row.casusId === casusId && row.gelezenOp === null && row.geplaatstDoor !== actor.persoonId,
      ).length,
      laatste: bericht
        ? {
            onderwerp: onderwerpen.get(bericht.draadId) ?? null,
            door: namen.get(bericht.geplaatstDoor ?? '') ?? null,
            op: bericht.geplaatstOp.toISOString(),
          }
        : null,
      ...stilteOf(profiel, spoken.get(casusId) ?? gemaaktOp, tx.now),
    }
  })
  const lastOf = ({ laatste }: MailgroepRegel) => laatste?.op ?? ''
  items.sort((a, b) => Number(b.ongelezen > 0) - Number(a.ongelezen > 0) || lastOf(b).localeCompare(lastOf(a)))
  return { body: { items } }
}

/** Days without a bericht, and whether that is longer than the reminder of this netwerk (COM-04). */
function stilteOf(profiel: Netwerkprofiel, since: Date, now: Date): Pick<MailgroepRegel, 'stilteDagen' | 'teStil'> {
  const termijn = planTermijn(profiel, 'stilte-mailgroep', since)
  return {
    stilteDagen: dagenTussen(dagVan(since), dagVan(now)),
    teStil: termijn !== null && dagVan(now) >= termijn.vervaltOp,
  }
}

async function readNamen(
  tx: Parameters<typeof readPersonen>[0],
  berichten: Iterable<{ geplaatstDoor: string | null }>,
): Promise<Map<string, string>> {
  const ids = [...berichten].flatMap(({ geplaatstDoor }) => geplaatstDoor ?? [])
  return new Map((await readPersonen(tx, [...new Set(ids)])).map(({ persoonId, naam }) => [persoonId, naam]))
}
