import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Bericht, Draad, Mailgroep, Mailgroeplid } from '@regietafel/contract/mailgroep.contract.ts'
import { isLid } from '@regietafel/domain/mailgroep/leden.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { addDagen, dagenTussen, dagVan } from '@regietafel/domain/shared/dagen.ts'
import { planTermijn } from '@regietafel/domain/termijn/plan-termijn.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { BerichtInhoud } from '../../mailgroep/post-bericht.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readOverlegRegels } from '../overleg/overleg.reads.ts'
import { byBericht, type MailgroepSeat, mayRead, toMailgroepSeat } from './leden.ts'
import { findMailgroep, readBerichtRows, readLezingRows, readOpeningRows } from './mailgroep.queries.ts'

type BerichtRow = Awaited<ReturnType<typeof readBerichtRows>>[number]
type Readable = { rows: BerichtRow[]; seats: MailgroepSeat[] }

/** The berichten of one casus that this person may read now (COM-08). */
export async function readReadable(tx: ReadTx, casusId: string, team: readonly Deelname[]): Promise<Readable> {
  const held = new Set(tx.kringen.deelnamesIn(casusId))
  const seats = team.filter(({ deelnameId }) => held.has(deelnameId)).map((seat) => toMailgroepSeat(seat, team, tx.now))
  const openings = byBericht(await readOpeningRows(tx, casusId))
  const rows = (await readBerichtRows(tx, casusId)).filter((row) => mayRead(seats, row, openings))
  return { rows, seats }
}

/** The mailgroep as this person sees it: members, silence, threads. */
export async function readMailgroep(tx: ReadTx, casusId: string): Promise<Mailgroep> {
  const mailgroep = await findMailgroep(tx, casusId)
  if (!mailgroep) return withoutMailgroep(tx, casusId)
  const team = await readTeam(tx, casusId)
  const { rows } = await readReadable(tx, casusId, team)
  const draden = await toDraden(tx, casusId, rows, team)
  return {
    stand: mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd',
    mailgroepId: mailgroep.mailgroepId,
    gemaaktOp: mailgroep.gemaaktOp.toISOString(),
    leden: await toLeden(tx, casusId, team),
    stilte: await readStilte(tx, casusId, mailgroep.gemaaktOp),
    ongelezen: draden.reduce((sum, { ongelezen }) => sum + ongelezen, 0),
    draden,
  }
}

/** The mailgroep comes after the first overleg (COM-01). */
export const hadEersteOverleg = async (tx: ReadTx, casusId: string): Promise<boolean> =>
  (await readOverlegRegels(tx, { casusId })).some(({ eerste, status }) => eerste && status === 'afgerond')

async function withoutMailgroep(tx: ReadTx, casusId: string): Promise<Mailgroep> {
  const aan = waarde(await getActiveProfiel(tx), 'mailgroep.aan')
  const nothing = { mailgroepId: null, gemaaktOp: null, leden: [], stilte: null, ongelezen: 0, draden: [] }
  if (!aan) return { stand: 'niet-in-dit-netwerk', ...nothing }
  return { stand: (await hadEersteOverleg(tx, casusId)) ? 'te-maken' : 'te-vroeg', ...nothing }
}

async function toDraden(
  tx: ReadTx,
  casusId: string,
  rows: readonly BerichtRow[],
  team: readonly Deelname[],
): Promise<Draad[]> {
  const namen = new Map(team.map(({ persoon }) => [persoon.persoonId, persoon.naam]))
  const lezingen = await readLezingRows(tx, casusId)
  const draden = new Map<string, { onderwerp: string | null; berichten: Bericht[] }>()
  for (const row of rows) {
    const { onderwerp, tekst } = tx.kringen.open<BerichtInhoud>('bericht', row.berichtId, row)
    const draad = draden.get(row.draadId) ?? { onderwerp, berichten: [] }
    const readers = lezingen.filter(({ berichtId }) => berichtId === row.berichtId)
    draad.berichten.push({
      berichtId: row.berichtId,
      soort: row.soort as Bericht['soort'],
      objectId: row.objectId,
      tekst,
      door: row.geplaatstDoor === null ? null : (namen.get(row.geplaatstDoor) ?? null),
      vanMij: row.geplaatstDoor === tx.persoonId,
      geplaatstOp: row.geplaatstOp.toISOString(),
      gelezen: row.geplaatstDoor === tx.persoonId || readers.some(({ persoonId }) => persoonId === tx.persoonId),
      gelezenDoor: readers.flatMap(({ persoonId }) => namen.get(persoonId) ?? []).sort(),
    })
    draden.set(row.draadId, draad)
  }
  return [...draden]
    .map(([draadId, { onderwerp, berichten }]) => ({
      draadId,
      casusId,
      onderwerp,
      laatsteOp: berichten.at(-1)?.geplaatstOp ?? '',
      ongelezen: berichten.filter(({ gelezen }) => !gelezen).length,
      berichten,
    }))
    .sort((a, b) => b.laatsteOp.localeCompare(a.laatsteOp))
}

/** The members with how many older berichten each does not read; the reader of this list may know that there are more. */
async function toLeden(tx: ReadTx, casusId: string, team: readonly Deelname[]): Promise<Mailgroeplid[]> {
  const openings = byBericht(await readOpeningRows(tx, casusId))
  const rows = await tx.db
    .selectFrom('bericht')
    .select(['berichtId', 'geplaatstOp'])
    .where('casusId', '=', casusId)
    .execute()
  return team.flatMap((seat) => {
    const lid = toMailgroepSeat(seat, team, tx.now)
    if (!isLid(lid) || lid.vanaf === null) return []
    return {
      deelnameId: seat.deelnameId,
      persoonId: seat.persoon.persoonId,
      naam: seat.persoon.naam,
      organisatie: seat.persoon.organisatie.naam,
      leestVanaf: lid.vanaf.toISOString(),
      verborgen: rows.filter((row) => !mayRead([lid], row, openings)).length,
    }
  })
}

/** Days since the last bericht of anyone, and after how many a reminder goes out (COM-04). */
async function readStilte(tx: ReadTx, casusId: string, gemaaktOp: Date): Promise<Mailgroep['stilte']> {
  const last = await tx.db
    .selectFrom('bericht')
    .select('geplaatstOp')
    .where('casusId', '=', casusId)
    .orderBy('geplaatstOp', 'desc')
    .limit(1)
    .executeTakeFirst()
  const since = last?.geplaatstOp ?? gemaaktOp
  const termijn = planTermijn(await getActiveProfiel(tx), 'stilte-mailgroep', since)
  const start = dagVan(since)
  const herinneringNaDagen = dagenTussen(start, termijn?.vervaltOp ?? addDagen(start, 0))
  return { dagen: dagenTussen(start, dagVan(tx.now)), herinneringNaDagen }
}
