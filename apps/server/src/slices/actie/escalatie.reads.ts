import type { Escalatie } from '@regietafel/contract/escalatie.contract.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { Selectable } from 'kysely'
import type { EscalatieTable } from '../../database/tables.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'

/** What is sealed of an escalatie: the dossier, and what came back. */
export type EscalatieInhoud = {
  casusCode: string
  afspraak: string
  belemmering: string
  vraag: string
  antwoord: string | null
  conclusie: string | null
}

type Row = Selectable<EscalatieTable>
type Filter = { readonly casusId?: string; readonly escalatieId?: string; readonly aan?: string }

/** Escalaties that this transaction may see, the newest on top (PRV-40). Needs nothing of the casus but its own rows. */
export async function readEscalaties(tx: ReadTx, { casusId, escalatieId, aan }: Filter): Promise<Escalatie[]> {
  let query = tx.db.selectFrom('escalatie').selectAll().orderBy('gemaaktOp', 'desc').orderBy('escalatieId')
  if (casusId !== undefined) query = query.where('casusId', '=', casusId)
  if (escalatieId !== undefined) query = query.where('escalatieId', '=', escalatieId)
  if (aan !== undefined) query = query.where('aanPersoonId', '=', aan)
  const rows = await query.execute()
  if (rows.length === 0) return []
  const ids = rows.flatMap((row) => [row.door, row.aanPersoonId, row.beantwoordDoor ?? row.door])
  const personen = new Map((await readPersonen(tx, [...new Set(ids)])).map((persoon) => [persoon.persoonId, persoon]))
  const toWie = (persoonId: string, rol: string) => {
    const persoon = personen.get(persoonId)
    return { persoonId, naam: persoon?.naam ?? '', organisatie: persoon?.organisatie.naam ?? '', rol: rol as Rol }
  }
  return rows.map((row) => ({
    escalatieId: row.escalatieId,
    casusId: row.casusId,
    doel: row.doel,
    einddatum: row.einddatum,
    van: toWie(row.door, row.vanRol),
    aan: toWie(row.aanPersoonId, row.aanRol),
    isVoorMij: row.aanPersoonId === tx.persoonId,
    status: row.status as Escalatie['status'],
    gemaaktOp: row.gemaaktOp.toISOString(),
    ...toDossier(tx, row, personen.get(row.beantwoordDoor ?? '')?.naam ?? ''),
    versie: row.versie,
  }))
}

function toDossier(tx: ReadTx, row: Row, beantwoordDoor: string) {
  const { antwoord, ...dossier } = tx.kringen.open<EscalatieInhoud>('escalatie', row.escalatieId, row)
  const op = row.beantwoordOp?.toISOString()
  return { ...dossier, antwoord: antwoord === null || !op ? null : { tekst: antwoord, door: beantwoordDoor, op } }
}

/** One escalatie. @throws Problem 404 */
export async function getEscalatie(tx: ReadTx, casusId: string, escalatieId: string): Promise<Escalatie> {
  const [escalatie] = await readEscalaties(tx, { casusId, escalatieId })
  if (!escalatie) throw notFound()
  return escalatie
}
