import type { Casus, CasusRegel, Deelname } from '@regietafel/contract/casus.contract.ts'
import { type CasusStatus, isCasusCommandAllowed } from '@regietafel/domain/casus/casus.ts'
import type { DeelnameStatus } from '@regietafel/domain/casus/deelname.ts'
import { isCasusByCode } from '@regietafel/domain/mailgroep/codenaam.ts'
import type { Positie, Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { HuishoudlidInhoud } from '../../access/huishoudlid.ts'
import { readRegieAntwoorden } from '../../access/inhoudelijke-regie.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { Problem, notFound } from '../../http/problem.ts'
import { getActiveProfiel, readPersonen } from '../netwerk/netwerk.reads.ts'
import { readOnderbouwingen } from './onderbouwing.ts'

type DeelnameRow = { tot: Date | null; eindeReden: string | null; aanvaardOp: Date | null }

/** A seat's status follows from its dates. */
export function statusOf(row: DeelnameRow, now: Date): DeelnameStatus {
  if (row.tot !== null && row.tot <= now) return row.eindeReden === 'afgewezen' ? 'afgewezen' : 'beeindigd'
  return row.aanvaardOp === null ? 'uitgenodigd' : 'actief'
}

/** Why an offered seat ended that only carried the keys of a hand-over: it is no part of the team's history. */
export const SAMENGEVOEGD = 'samengevoegd'

/**
 * Everyone who has or had a seat at the table of a casus, in order of joining (ROL-43). A manager who was asked something
 * sits at no table: that seat stands with its escalatie (PRV-40).
 */
export async function readTeam(tx: ReadTx, casusId: string): Promise<Deelname[]> {
  const rows = await tx.db
    .selectFrom('deelname')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('eindeReden', 'is distinct from', SAMENGEVOEGD)
    .where('rol', 'not in', ['lijn', 'gast'])
    // Whoever asks for the regisseur finds the first; who stands beside comes after.
    .orderBy('naast')
    .orderBy('vanaf')
    .orderBy('deelnameId')
    .execute()
  const named = new Set(rows.flatMap((row) => [row.persoonId, row.toegewezenDoor]))
  const personen = new Map((await readPersonen(tx, [...named])).map((persoon) => [persoon.persoonId, persoon]))
  const byCode = isCasusByCode(await getActiveProfiel(tx)) && !tx.kringen.rollenIn(casusId).includes('procesregisseur')
  const onderbouwingen = await readOnderbouwingen(tx, casusId)
  const antwoorden = await readRegieAntwoorden(tx, casusId)
  return rows.flatMap((row) => {
    const persoon = personen.get(row.persoonId)
    if (!persoon) return []
    return {
      deelnameId: row.deelnameId,
      // OVL-42: partners reach one another in the mailgroep; only who has the regie is reached by e-mail as well.
      persoon: byCode && row.rol === 'ketenpartner' ? { ...persoon, email: '' } : persoon,
      rol: row.rol as Rol,
      status: statusOf(row, tx.now),
      vanaf: row.vanaf.toISOString(),
      tot: row.tot?.toISOString() ?? null,
      vervangtDeelnameId: row.vervangtDeelnameId,
      toegewezenDoor: personen.get(row.toegewezenDoor)?.naam ?? null,
      geschiktheid: antwoorden.get(row.deelnameId) ?? onderbouwingen.get(row.deelnameId)?.geschiktheid ?? null,
      grondslag: onderbouwingen.get(row.deelnameId)?.grondslag ?? null,
      grondslagZonderConvenant: onderbouwingen.get(row.deelnameId)?.grondslagZonderConvenant ?? null,
      versie: row.versie,
    }
  })
}

/** The seats that one person holds now in the casussen open here, with those they replace: no names. */
export async function readOwnSeats(tx: ReadTx, persoonId: string) {
  const rows = await tx.db.selectFrom('deelname').selectAll().execute()
  const own = rows.filter((row) => row.persoonId === persoonId)
  // An offered seat replaces nobody yet.
  const active = own.filter((row) => statusOf(row, tx.now) === 'actief')
  const replaced = new Set(active.map((row) => row.vervangtDeelnameId))
  return rows
    .filter((row) => row.persoonId === persoonId || replaced.has(row.deelnameId))
    .map((row) => ({
      deelnameId: row.deelnameId,
      casusId: row.casusId,
      isOwn: row.persoonId === persoonId,
      rol: row.rol as Rol,
      status: statusOf(row, tx.now),
      vanaf: row.vanaf.toISOString(),
      vervangtDeelnameId: row.vervangtDeelnameId,
    }))
}

/** One seat of a casus. @throws Problem 404 */
export async function getDeelname(tx: ReadTx, casusId: string, deelnameId: string): Promise<Deelname> {
  const deelname = (await readTeam(tx, casusId)).find((seat) => seat.deelnameId === deelnameId)
  if (!deelname) throw notFound()
  return deelname
}

/** So that an empty list is a question too. */
const NO_CASUS = '00000000-0000-0000-0000-000000000000'

/**
 * Names of the persons whom these casussen are about; only of casussen whose content may be read. None where the netwerk
 * knows a casus by its code alone (COM-02): the name stands in the huishouden, not in lists, titles and bands.
 */
export async function readCasusNamen(tx: ReadTx, casusIds?: readonly string[]): Promise<Map<string, string>> {
  if (isCasusByCode(await getActiveProfiel(tx))) return new Map()
  const query = tx.db
    .selectFrom('huishoudlid')
    .selectAll()
    .where('isIndexpersoon', '=', true)
    .where('vervallenOp', 'is', null)
  const rows = await (casusIds ? query.where('casusId', 'in', [...casusIds, NO_CASUS]) : query).execute()
  return new Map(
    rows.map((row) => [
      row.casusId,
      tx.kringen.open<HuishoudlidInhoud>('huishoudlid', row.huishoudlidId, row).naam || 'Ongeboren kind',
    ]),
  )
}

/** The casus as its band shows it. @throws Problem 404 */
export async function getCasus(tx: ReadTx, casusId: string): Promise<Casus> {
  const row = await tx.db.selectFrom('casus').selectAll().where('casusId', '=', casusId).executeTakeFirst()
  if (!row) throw notFound()
  const doelbinding = await tx.db
    .selectFrom('doelbinding')
    .selectAll()
    .where('casusId', '=', casusId)
    .executeTakeFirst()
  const namen = await readCasusNamen(tx, [casusId])
  return {
    ...toRegel(row, namen, tx.kringen.rollenIn(casusId)),
    begonnenOp: row.begonnenOp.toISOString(),
    afgeslotenOp: row.afgeslotenOp?.toISOString() ?? null,
    themas: row.themas,
    laag: row.laag,
    visies: row.visies,
    profielVersie: row.profielVersie,
    doelbinding: doelbinding
      ? { ...tx.kringen.open<{ doel: string }>('doelbinding', casusId, doelbinding), grondslag: doelbinding.grondslag }
      : null,
    team: await readTeam(tx, casusId),
    versie: row.versie,
  }
}

type CasusRow = {
  casusId: string
  code: string
  status: string
  niveau: number | null
  onderdeel: string | null
  begonnenOp: Date
  gewijzigdOp: Date
}

/**
 * When the casus changed for someone: who is only invited does not hear of work that the seat does not open yet
 * (ROL-02, PRV-02).
 */
const changedFor = (row: CasusRow, mijnRollen: readonly Positie[]): Date =>
  mijnRollen.every((rol) => rol === 'uitgenodigd') ? row.begonnenOp : row.gewijzigdOp

/** The last changed first, as each of them changed for this person. */
export const sortByChange = <Row extends CasusRow>(
  rows: readonly Row[],
  rollen: ReadonlyMap<string, readonly Positie[]>,
): Row[] => {
  const moment = (row: Row) => changedFor(row, rollen.get(row.casusId) ?? []).getTime()
  return rows.toSorted((a, b) => moment(b) - moment(a))
}

export const toRegel = (
  row: CasusRow,
  namen: ReadonlyMap<string, string>,
  mijnRollen: readonly Positie[],
): CasusRegel => ({
  casusId: row.casusId,
  code: row.code,
  naam: namen.get(row.casusId) ?? null,
  status: row.status as CasusStatus,
  niveau: row.niveau,
  onderdeel: row.onderdeel,
  mijnRollen: [...mijnRollen],
  gewijzigdOp: changedFor(row, mijnRollen).toISOString(),
})

/** All of one's casussen as a list shows them, last changed first. */
export async function readCasusRegels(tx: ReadTx): Promise<CasusRegel[]> {
  const rows = await tx.db
    .selectFrom('casus')
    .select(['casusId', 'code', 'status', 'niveau', 'onderdeel', 'begonnenOp', 'gewijzigdOp'])
    .orderBy('gewijzigdOp', 'desc')
    .orderBy('casusId')
    .execute()
  const namen = await readCasusNamen(tx)
  const rollen = tx.kringen.rollenPerCasus()
  return sortByChange(rows, rollen).map((row) => toRegel(row, namen, rollen.get(row.casusId) ?? []))
}

/** What belongs to a casus changes only while it runs. @throws Problem 404, 409 when it is closed */
export async function requireLopend(tx: ReadTx, casusId: string): Promise<void> {
  const row = await tx.db.selectFrom('casus').select('status').where('casusId', '=', casusId).executeTakeFirst()
  if (!row) throw notFound()
  if (!isCasusCommandAllowed('change', row.status as CasusStatus))
    throw new Problem(409, 'casus-not-lopend', 'Deze casus is gesloten. Heropen de casus om iets te wijzigen.')
}
