import type { BeheerOrganisatie, BeheerPersoon } from '@regietafel/contract/beheer.contract.ts'
import type { Categorie } from '@regietafel/domain/netwerk/categorieen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../../database/transaction.ts'
import { notFound } from '../../../http/problem.ts'
import { hasSigned, type PersoonInhoud, readPersonen } from '../netwerk.reads.ts'

/** Every organisation with what its beheerder needs, by name; one of them when asked. */
export async function readBeheerOrganisaties(tx: ReadTx, organisatieId?: string): Promise<BeheerOrganisatie[]> {
  const query = tx.db
    .selectFrom('organisatie as o')
    .selectAll('o')
    .select(hasSigned(tx).as('convenant'))
    .where('o.netwerkId', '=', tx.netwerkId)
    .orderBy('o.naam')
  const rows = await (organisatieId ? query.where('o.organisatieId', '=', organisatieId) : query).execute()
  const personen = await readPersonen(tx)
  const access = await readAccess(tx)
  const today = dagVan(tx.now)
  return rows.map((row) => {
    const contact = personen.find(({ persoonId }) => persoonId === row.escalatiecontactId)
    return {
      organisatieId: row.organisatieId,
      naam: row.naam,
      domein: row.domein,
      convenant: row.convenant,
      categorie: row.categorie as Categorie,
      escalatiecontact: contact ? { persoonId: contact.persoonId, naam: contact.naam } : null,
      actiefTot: row.actiefTot,
      actief: row.actiefTot === null || row.actiefTot >= today,
      aantalPersonen: access.filter((each) => each.organisatieId === row.organisatieId).length,
      versie: row.versie,
    }
  })
}

/** Who can sign in now, also where the organisation has stopped. */
export const readAccess = (tx: ReadTx) =>
  tx.db
    .selectFrom('persoon')
    .select(['persoonId', 'organisatieId'])
    .where('netwerkId', '=', tx.netwerkId)
    .where((eb) => eb.or([eb('actiefTot', 'is', null), eb('actiefTot', '>', tx.now)]))
    .execute()

/** One organisation. @throws Problem 404 */
export async function getBeheerOrganisatie(tx: ReadTx, organisatieId: string): Promise<BeheerOrganisatie> {
  const [organisatie] = await readBeheerOrganisaties(tx, organisatieId)
  if (!organisatie) throw notFound()
  return organisatie
}

/** Every person with what the beheerder needs, those who left last; one of them when asked. */
export async function readBeheerPersonen(tx: ReadTx, persoonId?: string): Promise<BeheerPersoon[]> {
  const rows = await tx.db
    .selectFrom('persoon')
    .select(['persoonId', 'actiefTot', 'versie'])
    .select(sql<number>`procesregies_van(netwerk_id, persoon_id, ${tx.now})`.as('aantalProcesregies'))
    .where('netwerkId', '=', tx.netwerkId)
    .execute()
  const extra = new Map(rows.map(({ persoonId: id, ...row }) => [id, row]))
  const personen = await readPersonen(tx, persoonId === undefined ? undefined : [persoonId])
  return personen.flatMap((persoon) => {
    const row = extra.get(persoon.persoonId)
    if (!row) return []
    const { aantalProcesregies, versie } = row
    return [{ ...persoon, aantalProcesregies, versie, actiefTot: row.actiefTot?.toISOString() ?? null }]
  })
}

/** One person. @throws Problem 404 */
export async function getBeheerPersoon(tx: ReadTx, persoonId: string): Promise<BeheerPersoon> {
  const [persoon] = await readBeheerPersonen(tx, persoonId)
  if (!persoon) throw notFound()
  return persoon
}

/** Locks a row, so that two beheerders cannot both change the version they saw. @throws Problem 404 */
export async function lockPersoon(tx: WriteTx, persoonId: string): Promise<{ versie: number; kringId: string }> {
  const row = await tx.db
    .selectFrom('persoon')
    .select(['versie', 'kringId'])
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** The version of an organisation, locked. @throws Problem 404 */
export async function lockOrganisatie(tx: WriteTx, organisatieId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('organisatie')
    .select('versie')
    .where('netwerkId', '=', tx.netwerkId)
    .where('organisatieId', '=', organisatieId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row.versie
}

/** Saves what may change of a person; the right to write in the directory follows the functies. */
export async function updatePersoon(
  tx: WriteTx,
  row: { readonly persoonId: string; readonly kringId: string; readonly versie: number },
  persoon: PersoonInhoud & { readonly functies: readonly string[] },
): Promise<number> {
  const { persoonId, kringId } = row
  const versie = row.versie + 1
  const { functies, ...inhoud } = persoon
  await tx.db
    .updateTable('persoon')
    .set({
      functies: [...functies],
      versie,
      inhoud: tx.kringen.seal('persoon', persoonId, { kringId, versie }, inhoud),
    })
    .where('netwerkId', '=', tx.netwerkId)
    .where('persoonId', '=', persoonId)
    .execute()
  await tx.db
    .updateTable('kringLid')
    .set({ magSchrijven: functies.includes('functioneel-beheerder') })
    .where('netwerkId', '=', tx.netwerkId)
    .where('kringId', '=', kringId)
    .where('persoonId', '=', persoonId)
    .execute()
  return versie
}
