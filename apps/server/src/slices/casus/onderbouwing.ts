import type { ReadTx, WriteTx } from '../../database/transaction.ts'

/** Why someone has this seat: the ground for sharing without an agreement, the two answers on a proposed regisseur. */
export type Onderbouwing = {
  readonly grondslag?: string | null
  readonly grondslagZonderConvenant?: string | null
  readonly geschiktheid?: { readonly directContact: boolean; readonly kijktVoorbijOrganisatie: boolean } | null
}

/** Keeps it where the ketenpartners can see it: a "no" is allowed, but visible (NET-15, ROL-06). */
export async function saveOnderbouwing(
  tx: WriteTx,
  casusId: string,
  deelnameId: string,
  { grondslag = null, grondslagZonderConvenant = null, geschiktheid = null }: Onderbouwing,
): Promise<void> {
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('deelnameOnderbouwing')
    .values({
      netwerkId: tx.netwerkId,
      deelnameId,
      casusId,
      ...row,
      grondslag,
      directContact: geschiktheid?.directContact ?? null,
      voorbijOrganisatie: geschiktheid?.kijktVoorbijOrganisatie ?? null,
      vastgelegdOp: tx.now,
      vastgelegdDoor: tx.persoonId ?? deelnameId,
      inhoud: tx.kringen.seal('deelname_onderbouwing', deelnameId, row, { grondslagZonderConvenant }),
    })
    .execute()
}

/** Per seat of a casus; empty for who may not read what ketenpartners share. */
export async function readOnderbouwingen(tx: ReadTx, casusId: string) {
  const rows = await tx.db.selectFrom('deelnameOnderbouwing').selectAll().where('casusId', '=', casusId).execute()
  return new Map(
    rows.map((row) => [
      row.deelnameId,
      {
        grondslag: row.grondslag,
        ...tx.kringen.open<{ grondslagZonderConvenant: string | null }>('deelname_onderbouwing', row.deelnameId, row),
        geschiktheid:
          row.directContact === null || row.voorbijOrganisatie === null
            ? null
            : { directContact: row.directContact, kijktVoorbijOrganisatie: row.voorbijOrganisatie },
      },
    ]),
  )
}
