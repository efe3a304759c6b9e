import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { WriteTx } from '../database/transaction.ts'
import { grantKring } from './create-kring.ts'
import { dropKeuzeKeys, readMailgroepKeys } from './mailgroep-keys.ts'

/** Back to ketenpartner: the keys of the regie go, and of what the mailgroep told to fewer; not those of one's own inbreng (ROL-35). */
export async function stepBack(tx: WriteTx, casusId: string, deelnameId: string): Promise<void> {
  await setRol(tx, deelnameId, 'ketenpartner')
  await tx.db
    .deleteFrom('kringLid')
    .where('deelnameId', '=', deelnameId)
    .where('kringId', 'in', await readRegieKringen(tx, casusId, deelnameId))
    .execute()
  await dropKeuzeKeys(tx, casusId, deelnameId)
}

/** Gives a seat the role and the keys of a regisseur. The caller must hold every kring of the regie. */
export async function stepUp(
  tx: WriteTx,
  seat: { readonly casusId: string; readonly deelnameId: string; readonly persoonId: string; readonly rol: string },
  rol: Regisseur,
  naast = false,
): Promise<string> {
  const { casusId, deelnameId, persoonId } = seat
  await setRol(tx, deelnameId, rol, naast)
  if (seat.rol === rol) return deelnameId
  const keys = await readRegieKringen(tx, casusId, deelnameId)
  if (rol === 'procesregisseur') keys.push(...(await readMailgroepKeys(tx, { casusId, rol }, deelnameId)))
  for (const kringId of keys) await grantKring(tx, { kringId, persoonId, casusId, deelnameId, magSchrijven: true })
  return deelnameId
}

const setRol = (tx: WriteTx, deelnameId: string, rol: Rol, naast = false) =>
  tx.db
    .updateTable('deelname')
    .set((eb) => ({ rol, naast, rolOp: tx.now, rolDoor: tx.persoonId, versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', deelnameId)
    .execute()

/** What the role brings beyond a ketenpartner's keys: the kring of the regie, of every escalatie and request for a seat, and everyone else's inbreng. */
async function readRegieKringen(tx: WriteTx, casusId: string, own: string): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('casusId', '=', casusId)
    .where((eb) =>
      eb.or([
        eb('soort', 'in', ['regie', 'lijn', 'toegang', 'gast']),
        eb.and([eb('soort', '=', 'inbreng'), eb.or([eb('deelnameId', 'is', null), eb('deelnameId', '!=', own)])]),
      ]),
    )
    .execute()
  return rows.map((row) => row.kringId)
}
