import type { Score } from '@regietafel/domain/bevoegdheid/beoordeling.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import type { Registratie } from '@regietafel/domain/bevoegdheid/registratie.ts'
import type { ReadTx } from '../../database/transaction.ts'

export type RegistratieInhoud = { bewijs: string; mandaat: string | null }
export type ToerustingInhoud = { competenties: string; bevoegdheden: string; randvoorwaarden: string }
export type BeoordelingInhoud = { scores: { code: string; score: Score }[] }

/** Registrations of the people whose kring this transaction holds, the newest first; of one of them, or of all. */
export const readRegistratieRows = (tx: ReadTx, persoonId?: string) => {
  const query = tx.db
    .selectFrom('profielregistratie')
    .selectAll()
    .where('netwerkId', '=', tx.netwerkId)
    .orderBy('geregistreerdOp', 'desc')
  return (persoonId === undefined ? query : query.where('persoonId', '=', persoonId)).execute()
}
export type RegistratieRow = Awaited<ReturnType<typeof readRegistratieRows>>[number]

export const toRegistratie = (row: RegistratieRow): Registratie => ({
  profiel: row.profiel as Competentieprofiel,
  organisatieId: row.organisatieId,
  vanaf: row.vanaf,
  tot: row.tot,
  mandaat: row.mandaat,
  isIngetrokken: row.ingetrokkenOp !== null,
})

/** What the organisation declared last (ROL-56). */
export const readToerustingRow = (tx: ReadTx, persoonId: string) =>
  tx.db
    .selectFrom('toerusting')
    .selectAll()
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .orderBy('verklaardOp', 'desc')
    .executeTakeFirst()

/** The last scores of each side for each profile (ROL-54). */
export async function readBeoordelingRows(tx: ReadTx, persoonId: string) {
  const rows = await tx.db
    .selectFrom('beoordeling')
    .selectAll()
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .orderBy('beoordeeldOp', 'desc')
    .execute()
  return rows.filter(
    (row, index) => rows.findIndex(({ profiel, kant }) => profiel === row.profiel && kant === row.kant) === index,
  )
}
