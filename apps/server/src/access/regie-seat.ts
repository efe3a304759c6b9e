import { KRINGEN_PER_ROL } from '@regietafel/domain/toegang/kringen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { WriteTx } from '../database/transaction.ts'
import { grantKring } from './create-kring.ts'

type Seat = { readonly casusId: string; readonly deelnameId: string }

/** Back to ketenpartner: the keys of the regie go, those of one's own inbreng stay (ROL-35). */
export async function stepBack(tx: WriteTx, { casusId, deelnameId }: Seat): Promise<void> {
  await setRol(tx, deelnameId, 'ketenpartner')
  await tx.db
    .deleteFrom('kringLid')
    .where('deelnameId', '=', deelnameId)
    .where('kringId', 'in', [...(await readRegieKringen(tx, casusId, deelnameId)), deelnameId])
    .execute()
}

/** Gives a seat that is there the role and the keys of a regisseur. The caller must hold every kring of the regie. */
export async function stepUp(tx: WriteTx, seat: Seat & { persoonId: string; rol: Rol }): Promise<void> {
  const { casusId, deelnameId, persoonId } = seat
  await setRol(tx, deelnameId, seat.rol)
  for (const kringId of await readRegieKringen(tx, casusId, deelnameId))
    await grantKring(tx, { kringId, persoonId, casusId, deelnameId, magSchrijven: true })
}

const setRol = (tx: WriteTx, deelnameId: string, rol: Rol) =>
  tx.db
    .updateTable('deelname')
    .set((eb) => ({ rol, versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', deelnameId)
    .execute()

/** What a regisseur holds beyond a ketenpartner's keys: the kring of the regie, and everyone else's inbreng. */
async function readRegieKringen(tx: WriteTx, casusId: string, deelnameId: string): Promise<string[]> {
  const shared = Object.keys(KRINGEN_PER_ROL.ketenpartner)
  const held = tx.kringen.all().filter((kring) => kring.casusId === casusId && !shared.includes(kring.soort))
  const own = await readOwnInbreng(tx, casusId, deelnameId)
  return [...new Set(held.map(({ kringId }) => kringId))].filter((kringId) => !own.includes(kringId))
}

/** The inbreng kring that was made with this seat: the regie holds all, so holding one does not tell. */
async function readOwnInbreng(tx: WriteTx, casusId: string, deelnameId: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', deelnameId)
    .execute()
  return rows.map(({ kringId }) => kringId)
}
