import { isOpenActie } from '@regietafel/domain/actie/actie.ts'
import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { endVervangingen } from '../../access/end-vervangingen.ts'
import { holdAnew } from '../../access/hold-anew.ts'
import { assignInhoudelijkeRegie } from '../../access/inhoudelijke-regie.ts'
import { moveActies } from '../../access/move-acties.ts'
import { stepBack, stepUp } from '../../access/regie-seat.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { readNiveau, requireRegie } from '../bevoegdheid/bevoegdheid.reads.ts'
import { readActies } from '../actie/actie.reads.ts'
import { getDeelname, readTeam, SAMENGEVOEGD } from './casus.reads.ts'
import type { OverdrachtRow } from './overdracht.queries.ts'
import { recordVertrek } from './record-vertrek.ts'

/**
 * Moves the regie: the offered seat opens, the old regisseur steps back, the successor stands alone; all or nothing, and
 * the database refuses two (ROL-35, ROL-42). Who hands over and leaves is gone at once, unless acties still stand on the
 * name: then as ketenpartner until they are done (ROL-33), or they go along with the whole caseload (ROL-40).
 */
export async function completeOverdracht(tx: WriteTx, row: OverdrachtRow): Promise<void> {
  const { casusId, naarDeelnameId, aangebodenDeelnameId } = row
  await acceptSeats(tx, row)
  await holdAnew(tx, casusId)
  const { persoon } = await getDeelname(tx, casusId, naarDeelnameId)
  const vraag = { casusId, niveau: await readNiveau(tx, casusId), rol: row.rol as Regisseur }
  await requireRegie(tx, { ...vraag, persoonId: persoon.persoonId }, 'antwoord')
  await endVervangingen(tx, casusId, row.vanDeelnameId, tx.now)
  if (row.rol === 'inhoudelijke-regie')
    await assignInhoudelijkeRegie(tx, {
      casusId,
      deelnameId: naarDeelnameId,
      bron: 'overdracht',
      overlegId: null,
      geschiktheid: null,
    })
  if (row.rol === 'procesregisseur') await assignProcesregie(tx, row)
  if (naarDeelnameId === aangebodenDeelnameId) await takeOver(tx, aangebodenDeelnameId)
  else await endOffer(tx, aangebodenDeelnameId)
  if (row.actiesMee) await moveActies(tx, casusId, row.vanDeelnameId, naarDeelnameId)
  if (row.vertrekt) await leave(tx, row)
}

/** Sets `vanaf` too: who joins now, reads from now (COM-08). */
const acceptSeats = (tx: WriteTx, row: OverdrachtRow) =>
  tx.db
    .updateTable('deelname')
    .set((eb) => ({ aanvaardOp: tx.now, vanaf: tx.now, versie: eb('versie', '+', 1) }))
    .where('casusId', '=', row.casusId)
    .where('deelnameId', 'in', [row.aangebodenDeelnameId, row.naarDeelnameId])
    .where('aanvaardOp', 'is', null)
    .execute()

async function assignProcesregie(tx: WriteTx, row: OverdrachtRow): Promise<void> {
  const { casusId, vanDeelnameId, naarDeelnameId } = row
  await stepBack(tx, casusId, vanDeelnameId)
  const { rol, persoon } = await getDeelname(tx, casusId, naarDeelnameId)
  const seat = { casusId, deelnameId: naarDeelnameId, persoonId: persoon.persoonId, rol }
  await stepUp(tx, seat, 'procesregisseur')
}

/** The newcomer's seat was lent the place of the old one; from here it is the one regisseur. */
const takeOver = (tx: WriteTx, deelnameId: string) =>
  tx.db.updateTable('deelname').set({ vervangtDeelnameId: null }).where('deelnameId', '=', deelnameId).execute()

/** Someone with a seat keeps that one, acties and all; the offered seat only carried the keys. */
const endOffer = (tx: WriteTx, deelnameId: string) =>
  tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, eindeReden: SAMENGEVOEGD, versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', deelnameId)
    .execute()

async function leave(tx: WriteTx, row: OverdrachtRow): Promise<void> {
  const { casusId, vanDeelnameId, naarDeelnameId } = row
  const acties = await readActies(tx, casusId)
  if (acties.some(({ status, actiehouder }) => isOpenActie(status) && actiehouder.deelnameId === vanDeelnameId)) return
  const team = await readTeam(tx, casusId)
  const seat = await getDeelname(tx, casusId, vanDeelnameId)
  if (seat.status !== 'actief') return
  await recordVertrek(tx, {
    casusId,
    seat,
    team,
    per: dagVan(tx.now),
    reden: 'Overgedragen',
    opvolgerDeelnameId: naarDeelnameId,
    door: seat.persoon.persoonId,
  })
}
