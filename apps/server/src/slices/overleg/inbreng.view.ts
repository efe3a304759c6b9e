import type { Inbreng } from '@regietafel/contract/overleg-values.ts'
import { mayReadInbreng } from '@regietafel/domain/overleg/read-inbreng.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { isAtTable } from './notitie.view.ts'
import {
  type InbrengInhoud,
  type InbrengRow,
  type OverlegRow,
  readInbreng,
  readUitnodigingen,
} from './overleg.queries.ts'
import { readTeamMap, type Team, toTafelPersoon } from './overleg.view.ts'
import { statusOf } from './tafel.ts'

/** The preparations that the caller may read now: one's own and the regie's always, the others once the table is open (OVL-05, PRV-36). */
export async function readInbrengViews(tx: ReadTx, overleg: OverlegRow): Promise<Inbreng[]> {
  const team = await readTeamMap(tx, overleg.casusId)
  const readable = await readReadable(tx, overleg)
  const uitnodigingen = new Map(
    (await readUitnodigingen(tx, [overleg.overlegId])).map((row) => [row.uitnodigingId, row]),
  )
  return readable.flatMap((row) => {
    const uitnodiging = uitnodigingen.get(row.uitnodigingId)
    // A substitute who was called off again has no part in it.
    const counts = row.deelnameId === uitnodiging?.deelnameId || row.deelnameId === uitnodiging?.vervangerDeelnameId
    return uitnodiging && counts && uitnodiging.status !== 'ingetrokken'
      ? [toInbreng(tx, overleg, row, team, uitnodiging.voorbereid)]
      : []
  })
}

async function readReadable(tx: ReadTx, overleg: OverlegRow): Promise<InbrengRow[]> {
  const { casusId, overlegId } = overleg
  const aanwezig = isAtTable(tx, overleg, await readUitnodigingen(tx, [overlegId]))
  const rollen = tx.kringen.rollenIn(casusId).filter((rol): rol is Rol => rol !== 'uitgenodigd')
  return (await readInbreng(tx, overlegId)).filter((row) =>
    rollen.some((rol) => mayReadInbreng(row, statusOf(overleg), { isAuteur: isMine(tx, casusId, row), rol, aanwezig })),
  )
}

const isMine = (tx: ReadTx, casusId: string, { deelnameId }: InbrengRow) =>
  tx.kringen.deelnamesIn(casusId).includes(deelnameId)

/** One preparation that the caller may read. @throws Problem 404 */
export async function getReadableInbreng(tx: ReadTx, overleg: OverlegRow, inbrengId: string): Promise<InbrengRow> {
  const row = (await readReadable(tx, overleg)).find((inbreng) => inbreng.inbrengId === inbrengId)
  if (!row) throw notFound()
  return row
}

/** One preparation as its screen shows it. @throws Problem 404 */
export async function getInbrengView(tx: ReadTx, overleg: OverlegRow, inbrengId: string): Promise<Inbreng> {
  const view = (await readInbrengViews(tx, overleg)).find((inbreng) => inbreng.inbrengId === inbrengId)
  if (!view) throw notFound()
  return view
}

function toInbreng(tx: ReadTx, overleg: OverlegRow, row: InbrengRow, team: Team, voorbereid: boolean): Inbreng {
  const { naam, organisatie } = toTafelPersoon(team, row.deelnameId)
  return {
    inbrengId: row.inbrengId,
    uitnodigingId: row.uitnodigingId,
    deelnameId: row.deelnameId,
    naam,
    organisatie,
    ...tx.kringen.open<InbrengInhoud>('inbreng', row.inbrengId, row),
    actueelMondeling: row.actueelMondeling,
    verledenMondeling: row.verledenMondeling,
    voorbereid,
    beperkt: row.beperkt,
    isVanMij: isMine(tx, overleg.casusId, row),
    lezers: row.kringId === overleg.kringId && !row.beperkt ? 'aanwezigen' : 'auteur-en-regie',
    gewijzigdOp: row.gewijzigdOp.toISOString(),
    versie: row.versie,
  }
}
