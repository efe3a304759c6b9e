import type { Regieafspraken } from '@regietafel/contract/regieafspraken.contract.ts'
import { asksWeging } from '@regietafel/domain/bevoegdheid/klantregie.ts'
import { kaderOn, type MaatregelSoort } from '@regietafel/domain/bevoegdheid/maatregel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { readHuishouden } from '../huishouden/huishouden.reads.ts'
import { readNiveau } from './bevoegdheid.reads.ts'
import { readNamen } from './bevoegdheid.view.ts'

export type MaatregelInhoud = { toelichting: string }
export type DeelprocesregieInhoud = { waarvoor: string }
export type KlantregieInhoud = {
  wie: string
  watZelf: string
  ondersteuning: string | null
  veiligheidsweging: string | null
}
export type VoorkeurInhoud = { wie: string; reden: string | null }
type NaamOf = (id: string) => string

/** Measures of the people of a casus, by their first day. */
export const readMaatregelRows = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('maatregel').selectAll().where('casusId', '=', casusId).orderBy('van', 'desc').execute()

/** Who holds procesregie for a part, now. */
export const readDeelRows = (tx: ReadTx, casusId: string) =>
  tx.db
    .selectFrom('deelprocesregie')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('tot', 'is', null)
    .orderBy('van')
    .execute()

/** The klant or netwerk that carries the procesregie now. */
export const readKlantregieRow = (tx: ReadTx, casusId: string) =>
  tx.db.selectFrom('klantregie').selectAll().where('casusId', '=', casusId).where('tot', 'is', null).executeTakeFirst()

/** All that is agreed about the regie beside the seats (ROL-15 .. ROL-17, ROL-57). */
export async function getRegieafspraken(tx: ReadTx, casusId: string): Promise<Regieafspraken> {
  const team = new Map((await readTeam(tx, casusId)).map((seat) => [seat.deelnameId, seat.persoon.naam]))
  const leden = new Map((await readHuishouden(tx, casusId)).map(({ huishoudlidId, naam }) => [huishoudlidId, naam]))
  const lidNaam: NaamOf = (id) => leden.get(id) || 'Ongeboren kind'
  const maatregelen = await readMaatregelRows(tx, casusId)
  return {
    kader: kaderOn(maatregelen, dagVan(tx.now)),
    maatregelen: maatregelen.map((row) => ({
      maatregelId: row.maatregelId,
      huishoudlidId: row.huishoudlidId,
      naam: lidNaam(row.huishoudlidId),
      soort: row.soort as MaatregelSoort,
      van: row.van,
      tot: row.tot,
      hoofdregie: row.hoofdregie as 'gi',
      ...tx.kringen.open<MaatregelInhoud>('maatregel', row.maatregelId, row),
    })),
    deelprocesregies: (await readDeelRows(tx, casusId)).map((row) => ({
      deelnameId: row.deelnameId,
      naam: team.get(row.deelnameId) ?? '',
      voor: row.huishoudlidId === null ? null : lidNaam(row.huishoudlidId),
      ...tx.kringen.open<DeelprocesregieInhoud>('deelprocesregie', row.deelprocesregieId, row),
      van: row.van.toISOString(),
    })),
    klantregie: await readKlantregie(tx, casusId, (id) => team.get(id) ?? ''),
    voorkeuren: await readVoorkeuren(tx, casusId, await readNamen(tx)),
  }
}

async function readKlantregie(tx: ReadTx, casusId: string, seatNaam: NaamOf): Promise<Regieafspraken['klantregie']> {
  const row = await readKlantregieRow(tx, casusId)
  if (!row) return null
  // The back-up is whoever holds the seat now: a hand-over changes the person, never that there is one (ROL-36).
  const seats = await readTeam(tx, casusId)
  const holder = seats.find(
    ({ rol, status, vervangtDeelnameId }) =>
      rol === 'procesregisseur' && status === 'actief' && vervangtDeelnameId === null,
  )
  return {
    ...tx.kringen.open<KlantregieInhoud>('klantregie', row.klantregieId, row),
    achterwacht: holder?.persoon.naam ?? seatNaam(row.achterwachtDeelnameId),
    van: row.van.toISOString(),
    wegingNodig: asksWeging(await readNiveau(tx, casusId)) && !row.gewogen,
  }
}

async function readVoorkeuren(tx: ReadTx, casusId: string, naamOf: NaamOf): Promise<Regieafspraken['voorkeuren']> {
  const rows = await tx.db
    .selectFrom('regievoorkeur')
    .selectAll()
    .where('casusId', '=', casusId)
    .orderBy('vastgelegdOp', 'desc')
    .execute()
  return rows.map((row) => ({
    ...tx.kringen.open<VoorkeurInhoud>('regievoorkeur', row.regievoorkeurId, row),
    gevolgd: row.gevolgd,
    vastgelegdOp: row.vastgelegdOp.toISOString(),
    door: naamOf(row.vastgelegdDoor),
  }))
}
