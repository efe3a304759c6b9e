import { randomUUID } from 'node:crypto'
import type { HuishoudlidInvoer } from '@regietafel/contract/huishouden.contract.ts'
import type { WriteTx } from '../database/transaction.ts'
import { keepEarlier } from './herkenbaar.ts'
import { type Kenmerken, forgetKenmerken, saveKenmerken, toKenmerken } from './herkenning.ts'

/** What is sealed of one person of a household: never a BSN, only that one was given (PRV-16). */
export type HuishoudlidInhoud = Omit<HuishoudlidInvoer, 'isIndexpersoon' | 'bsn'> & { readonly heeftBsn: boolean }

/** A person on the way into a casus: what is sealed, and by what this person will be recognised. */
export type NewHuishoudlid = {
  readonly inhoud: HuishoudlidInhoud
  readonly isIndexpersoon: boolean
  readonly kenmerken: Kenmerken
}

/** Splits what someone wrote down: the BSN becomes a keyed hash and is gone (HHD-27, PRV-16). */
export function toNewHuishoudlid(tx: WriteTx, { isIndexpersoon, bsn, ...rest }: HuishoudlidInvoer): NewHuishoudlid {
  return {
    inhoud: { ...rest, heeftBsn: bsn !== null },
    isIndexpersoon,
    kenmerken: toKenmerken(tx, { ...rest, bsn }),
  }
}

/** Puts a person in the household of a casus and makes this person recognisable in the netwerk (HHD-01, HHD-27). */
export async function addHuishoudlid(tx: WriteTx, casusId: string, lid: NewHuishoudlid): Promise<string> {
  const huishoudlidId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('huishoudlid')
    .values({
      netwerkId: tx.netwerkId,
      huishoudlidId,
      casusId,
      ...row,
      isIndexpersoon: lid.isIndexpersoon,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('huishoudlid', huishoudlidId, row, lid.inhoud),
    })
    .execute()
  await saveKenmerken(tx, casusId, huishoudlidId, lid.kenmerken)
  return huishoudlidId
}

type HuishoudlidRow = {
  readonly huishoudlidId: string
  readonly casusId: string
  readonly kringId: string
  readonly versie: number
  readonly inhoud: Uint8Array
}

/** Saves a next version of a person; returns that version. The recognition follows name, day of birth and address; `null` leaves it. */
export async function updateHuishoudlid(
  tx: WriteTx,
  row: HuishoudlidRow,
  lid: Omit<NewHuishoudlid, 'kenmerken'> & { readonly kenmerken: Kenmerken | null },
): Promise<number> {
  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const before = tx.kringen.open<HuishoudlidInhoud>('huishoudlid', row.huishoudlidId, row)
  const { casusId, kringId, huishoudlidId } = row
  await keepEarlier(tx, { casusId, kringId, huishoudlidId }, before, lid.inhoud)
  await tx.db
    .updateTable('huishoudlid')
    .set({
      versie: next.versie,
      isIndexpersoon: lid.isIndexpersoon,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('huishoudlid', row.huishoudlidId, next, lid.inhoud),
    })
    .where('huishoudlidId', '=', row.huishoudlidId)
    .where('casusId', '=', row.casusId)
    .execute()
  if (lid.kenmerken) {
    await forgetKenmerken(tx, row.huishoudlidId, ['naam-geboortedatum', 'adres'])
    await saveKenmerken(tx, row.casusId, row.huishoudlidId, lid.kenmerken)
  }
  return next.versie
}
