import { randomUUID } from 'node:crypto'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import {
  findInbrengKring,
  insertInbreng,
  insertNotitie,
  insertUitnodiging,
  type OverlegRow,
} from './overleg.queries.ts'

type Place = Pick<OverlegRow, 'overlegId' | 'casusId' | 'kringId' | 'voorzitterDeelnameId'>

/** Puts one seat of the team on the list: the invitation, and an empty preparation that only author and regie can open (OVL-04, OVL-09). */
export async function seatGenodigde(
  tx: WriteTx,
  overleg: Place,
  seat: Deelname,
  zekerAanwezig: boolean,
): Promise<string> {
  const uitnodigingId = randomUUID()
  const { overlegId, kringId } = overleg
  const { deelnameId } = seat
  const { persoonId } = seat.persoon
  const leads = deelnameId === overleg.voorzitterDeelnameId
  await insertUitnodiging(tx, {
    uitnodigingId,
    kringId,
    overlegId,
    deelnameId,
    persoonId,
    zekerAanwezig,
    status: leads ? 'aanvaard' : 'verstuurd',
  })
  if (!leads) await seatInbreng(tx, overleg, uitnodigingId, seat)
  return uitnodigingId
}

/** An empty preparation for one author. */
export async function seatInbreng(
  tx: WriteTx,
  { overlegId, casusId }: Place,
  uitnodigingId: string,
  seat: Pick<Deelname, 'deelnameId' | 'rol'> & { readonly persoon: { readonly persoonId: string } },
): Promise<void> {
  const own = REGIE_ROLLEN.includes(seat.rol)
    ? tx.kringen.idOf('regie', casusId)
    : await findInbrengKring(tx, seat.deelnameId)
  if (own === null) throw new Error('A seat without its own kring')
  await insertInbreng(tx, {
    inbrengId: randomUUID(),
    kringId: own,
    overlegId,
    uitnodigingId,
    deelnameId: seat.deelnameId,
    persoonId: seat.persoon.persoonId,
    gewijzigdOp: tx.now,
    gewijzigdDoor: seat.persoon.persoonId,
  })
}

/** An empty text field of the table: with an item of the agenda, or for what one partner tells. */
export const openNotitie = (
  tx: WriteTx,
  { overlegId, kringId }: Place,
  of: { readonly agendapuntId: string } | { readonly uitnodigingId: string },
) =>
  insertNotitie(tx, {
    notitieId: randomUUID(),
    kringId,
    overlegId,
    ...of,
    gewijzigdOp: tx.now,
    gewijzigdDoor: tx.persoonId ?? '',
  })
