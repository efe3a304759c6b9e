import type { Profielversie } from '@regietafel/contract/profiel.contract.ts'
import { differingParts } from '@regietafel/domain/netwerk/compare-profielen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Persoon } from '../../../access/actor.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { notFound } from '../../../http/problem.ts'
import { readPersonen } from '../netwerk.reads.ts'
import { type ProfielversieRow, readProfielversies } from './profiel.queries.ts'

/** The version that was in force, or newest, when this one was made: what its changes are measured against. */
export const findVorige = (rows: readonly ProfielversieRow[], row: ProfielversieRow): ProfielversieRow | undefined =>
  rows.findLast(({ status, nummer }) => status === 'vastgesteld' && nummer < row.nummer)

/** The version in force on the day of this transaction. */
const findGeldende = (tx: ReadTx, rows: readonly ProfielversieRow[]) =>
  rows
    .filter(({ status, geldigVanaf }) => status === 'vastgesteld' && geldigVanaf <= dagVan(tx.now))
    .toSorted((a, b) => a.geldigVanaf.localeCompare(b.geldigVanaf) || a.nummer - b.nummer)
    .at(-1)

/** All versions as the screens show them, the newest first. */
export async function viewProfielversies(tx: ReadTx, actor: Persoon): Promise<Profielversie[]> {
  const rows = await readProfielversies(tx)
  const ids = rows.flatMap(({ voorgesteldDoor, beslotenDoor }) => [voorgesteldDoor, beslotenDoor])
  const personen = await readPersonen(tx, [...new Set(ids.filter((id) => id !== null))])
  const toWie = (id: string | null) =>
    id === null ? null : { persoonId: id, naam: personen.find(({ persoonId }) => persoonId === id)?.naam ?? '' }
  const geldend = findGeldende(tx, rows)
  const isBeheerder = actor.functies.includes('functioneel-beheerder')
  return rows.toReversed().map((row) => {
    const vorige = findVorige(rows, row)
    const isOpen = isBeheerder && row.status === 'voorstel'
    const isOwn = row.voorgesteldDoor === actor.persoonId
    return {
      profielversieId: row.profielversieId,
      nummer: row.nummer,
      status: row.status,
      geldigVanaf: row.geldigVanaf,
      geldt: row === geldend,
      voorgesteldOp: row.voorgesteldOp.toISOString(),
      voorgesteldDoor: toWie(row.voorgesteldDoor),
      reden: row.reden,
      beslotenOp: row.beslotenOp?.toISOString() ?? null,
      beslotenDoor: toWie(row.beslotenDoor),
      besluitReden: row.besluitReden,
      gewijzigd: vorige ? [...differingParts(vorige.profiel, row.profiel)] : [],
      magBesluiten: isOpen && !isOwn,
      magIntrekken: isOpen && isOwn,
      versie: row.versie,
    }
  })
}

/** One of them. @throws Problem 404 */
export async function viewProfielversie(tx: ReadTx, actor: Persoon, profielversieId: string): Promise<Profielversie> {
  const found = (await viewProfielversies(tx, actor)).find((each) => each.profielversieId === profielversieId)
  if (!found) throw notFound()
  return found
}
