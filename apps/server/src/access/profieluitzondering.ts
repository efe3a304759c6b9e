import { randomUUID } from 'node:crypto'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import type { Regisseur } from '@regietafel/domain/netwerk/profielwaarden.ts'
import type { WriteTx } from '../database/transaction.ts'

export type UitzonderingInhoud = { reden: string }
export type NewUitzondering = {
  readonly casusId: string
  readonly persoonId: string
  readonly rol: Regisseur
  readonly profiel: Competentieprofiel
  readonly managerId: string
  readonly tot: string
  readonly reden: string
}

/** Keeps that a manager allows someone a regie below the required profile; the caller decided that it may (ROL-51). */
export async function insertUitzondering(tx: WriteTx, { reden, ...uitzondering }: NewUitzondering): Promise<string> {
  const uitzonderingId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', uitzondering.casusId), versie: 1 }
  await tx.db
    .insertInto('profieluitzondering')
    .values({
      netwerkId: tx.netwerkId,
      uitzonderingId,
      ...row,
      ...uitzondering,
      verleendOp: tx.now,
      verleendDoor: tx.persoonId ?? '',
      inhoud: tx.kringen.seal('profieluitzondering', uitzonderingId, row, { reden } satisfies UitzonderingInhoud),
    })
    .execute()
  return uitzonderingId
}
