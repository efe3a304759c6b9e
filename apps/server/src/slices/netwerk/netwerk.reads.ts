import type { Netwerk, Organisatie, Persoon } from '@regietafel/contract/netwerk.contract.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import { FUNCTIES, type Functie } from '@regietafel/domain/toegang/rollen.ts'
import { sql } from 'kysely'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'

/** What is sealed of a professional. */
export type PersoonInhoud = { naam: string; functienaam: string; email: string; telefoon: string }

/** The netwerk of this transaction. */
export async function getNetwerk(tx: ReadTx): Promise<Netwerk> {
  const row = await tx.db
    .selectFrom('netwerk')
    .select(['netwerkId', 'naam', 'profiel'])
    .where('netwerkId', '=', tx.netwerkId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}

/** What slices ask about the profile; shared code reads it at its own place. */
export { getActiveProfiel, getProfielOn, getProfielVersie } from '../../profiel/read-profiel.ts'

/** Professionals of this netwerk, those who left last; all of them, or only these. */
export async function readPersonen(tx: ReadTx, persoonIds?: readonly string[]): Promise<Persoon[]> {
  const query = tx.db
    .selectFrom('persoon as p')
    .innerJoin('organisatie as o', (join) =>
      join.onRef('o.netwerkId', '=', 'p.netwerkId').onRef('o.organisatieId', '=', 'p.organisatieId'),
    )
    .select(['p.persoonId', 'p.kringId', 'p.versie', 'p.inhoud', 'p.functies', 'p.actiefTot'])
    .select(['o.organisatieId', 'o.naam as organisatieNaam', 'o.domein', 'o.actiefTot as organisatieTot'])
    .select(hasSigned(tx).as('convenant'))
    .where('p.netwerkId', '=', tx.netwerkId)
  const rows = await (persoonIds
    ? query.where('p.persoonId', 'in', [...persoonIds, '00000000-0000-0000-0000-000000000000'])
    : query
  ).execute()
  return rows
    .map((row) => ({
      persoonId: row.persoonId,
      ...tx.kringen.open<PersoonInhoud>('persoon', row.persoonId, row),
      functies: FUNCTIES.filter((functie) => row.functies.includes(functie)),
      organisatie: {
        organisatieId: row.organisatieId,
        naam: row.organisatieNaam,
        domein: row.domein,
        convenant: row.convenant,
      },
      actief: isActief(tx, row),
    }))
    .sort((a, b) => Number(b.actief) - Number(a.actief) || a.naam.localeCompare(b.naam, 'nl'))
}

/** Who left cannot be asked any more, nor anyone of an organisation that stopped. */
const isActief = (tx: ReadTx, row: { actiefTot: Date | null; organisatieTot: string | null }): boolean =>
  (row.actiefTot === null || row.actiefTot > tx.now) &&
  (row.organisatieTot === null || row.organisatieTot >= dagVan(tx.now))

/** One professional. @throws Problem 404 */
export async function getPersoon(tx: ReadTx, persoonId: string): Promise<Persoon> {
  const [persoon] = await readPersonen(tx, [persoonId])
  if (!persoon) throw notFound()
  return persoon
}

/**
 * Whether the organisation `o` of a query signed an agreement of the netwerk that was not withdrawn. One that lapsed asks
 * its beheerder for a look and blocks nothing (NET-14, NET-15, B-37).
 */
export const hasSigned = (tx: ReadTx) => {
  const today = dagVan(tx.now)
  return sql<boolean>`exists (
    select 1 from convenant_ondertekenaar t
    join convenant c on c.netwerk_id = t.netwerk_id and c.convenant_id = t.convenant_id
    where t.netwerk_id = o.netwerk_id and t.organisatie_id = o.organisatie_id and c.soort = 'convenant'
      and (c.gesloten_op is null or c.gesloten_op <= ${today}::date)
      and (c.ingetrokken_op is null or c.ingetrokken_op > ${today}::date))`
}

/** Organisations of this netwerk, by name. */
export async function readOrganisaties(tx: ReadTx): Promise<Organisatie[]> {
  return tx.db
    .selectFrom('organisatie as o')
    .select(['o.organisatieId', 'o.naam', 'o.domein'])
    .select(hasSigned(tx).as('convenant'))
    .where('o.netwerkId', '=', tx.netwerkId)
    .orderBy('o.naam')
    .execute()
}

/** Who may be procesregisseur in this netwerk now (ROL-09). */
export const readProcesregisseurIds = (tx: ReadTx): Promise<string[]> => readPersoonIds(tx, 'procesregisseur')

/** Who has this functie in this netwerk now. */
export async function readPersoonIds(tx: ReadTx, functie: Functie): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('persoon')
    .select(['persoonId', 'functies', 'actiefTot'])
    .where('netwerkId', '=', tx.netwerkId)
    .execute()
  return rows
    .filter((row) => row.functies.includes(functie) && (row.actiefTot === null || row.actiefTot > tx.now))
    .map((row) => row.persoonId)
}
