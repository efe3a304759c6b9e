import { randomUUID } from 'node:crypto'
import { KRINGEN_PER_ROL, REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { createKring, grantKring } from './create-kring.ts'
import { nameInMailgroep, readMailgroepKeys } from './mailgroep-keys.ts'
import type { WriteTx } from '../database/transaction.ts'
import { Problem } from '../http/problem.ts'

export type NewDeelname = {
  readonly casusId: string
  readonly persoonId: string
  readonly organisatieId: string
  readonly rol: Rol
  readonly vanaf: Date
  readonly tot?: Date | null
  /** When the expectations were accepted; null while the seat is only offered. */
  readonly aanvaardOp: Date | null
  readonly vervangtDeelnameId?: string | null
  readonly overlegId?: string | null
  /** Beside another regisseur of the same kind (ROL-11). */
  readonly naast?: boolean
  /** Who sees the seat: everyone of the casus, unless it is a manager's, which only its own kring sees (PRV-40). */
  readonly kringId?: string
}

/**
 * Seats a person in a casus and hands out the keys that the role brings (domain/toegang). The seat gets its own
 * `inbreng` kring, which the regie holds too; a regie seat gets everyone's, and those of every escalatie; the procesregisseur and a substitute those of the mailgroep. Until the seat is accepted the database
 * opens only `casus`. The caller must hold all these kringen.
 */
export async function addDeelname(tx: WriteTx, seat: NewDeelname): Promise<string> {
  const { casusId, persoonId, rol } = seat
  const deelnameId = randomUUID()
  await tx.db
    .insertInto('deelname')
    .values({
      netwerkId: tx.netwerkId,
      deelnameId,
      kringId: tx.kringen.idOf('casus', casusId),
      toegewezenDoor: tx.persoonId ?? persoonId,
      ...(await nameInMailgroep(tx, casusId, persoonId)),
      ...seat,
    })
    .execute()
    .catch(refuseUitgeslotene)
  const grant = { persoonId, casusId, deelnameId }
  const keys: { kringId: string; magSchrijven: boolean }[] = Object.entries(KRINGEN_PER_ROL[rol]).map(
    ([soort, recht]) => ({
      kringId: tx.kringen.idOf(soort as 'casus', casusId),
      magSchrijven: recht === 'schrijven',
    }),
  )
  if (REGIE_ROLLEN.includes(rol))
    for (const kringId of await readInbrengKringen(tx, casusId)) keys.push({ kringId, magSchrijven: true })
  for (const kringId of await readMailgroepKeys(tx, seat)) keys.push({ kringId, magSchrijven: true })
  for (const key of keys) await grantKring(tx, { ...grant, ...key })
  if (rol !== 'lijn' && rol !== 'gast') await createInbreng(tx, seat, deelnameId)
  return deelnameId
}

/** The database keeps out who has a personal interest, whoever makes the seat. Nobody learns from the answer why. */
function refuseUitgeslotene(error: unknown): never {
  if (!(error instanceof Error && 'code' in error && error.code === 'RT001')) throw error
  const melding = 'Voor deze persoon kan in deze casus geen plaats worden gemaakt. Kies iemand anders.'
  throw new Problem(409, 'geen-plaats-mogelijk', melding)
}

/** A kring for what this partner tells the regie: preparation before the overleg, signalen (PRV-36, PRV-39). */
async function createInbreng(tx: WriteTx, seat: NewDeelname, deelnameId: string): Promise<void> {
  const { casusId, persoonId } = seat
  const kringId = await createKring(tx, 'inbreng', casusId, deelnameId)
  await grantKring(tx, { kringId, persoonId, casusId, deelnameId, magSchrijven: true })
  const regie = await tx.db
    .selectFrom('deelname')
    .select(['deelnameId', 'persoonId'])
    .where('casusId', '=', casusId)
    .where('rol', 'in', [...REGIE_ROLLEN])
    .where('deelnameId', '!=', deelnameId)
    .where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', tx.now)]))
    .execute()
  for (const holder of regie) await grantKring(tx, { kringId, casusId, ...holder, magSchrijven: true })
}

const readInbrengKringen = async (tx: WriteTx, casusId: string): Promise<string[]> => {
  const rows = await tx.db
    .selectFrom('kring')
    .select('kringId')
    .where('casusId', '=', casusId)
    .where('soort', 'in', ['inbreng', 'lijn', 'toegang', 'gast'])
    .execute()
  return rows.map((row) => row.kringId)
}
