import { getOverlegMoments, type OverlegMoment } from '@regietafel/domain/overleg/overleg-moments.ts'
import { addDagen, beginVanDag, type Dag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { getActiveProfiel } from '../../netwerk/netwerk.reads.ts'
import { readOverlegRegels } from '../../overleg/overleg.reads.ts'

/** One item of a calendar: a neutral title with the code, and where to read the rest after signing in (OVL-43). */
export type CalendarEntry = {
  readonly id: string
  readonly titel: string
  readonly pad: string
} & ({ readonly begin: Date; readonly einde: Date } | { readonly dag: Dag })

const BACK_DAGEN = 30
const AHEAD_DAGEN = 366

const MOMENT_WORDS: Partial<Record<OverlegMoment['soort'], string>> = {
  'zaal-klaar': 'Zaal klaarzetten',
  'ontvangst-klant': 'Ontvangst',
}

/** The overleggen and last days of one person, over all casussen that are open to them now. */
export async function composeAgenda(tx: ReadTx): Promise<CalendarEntry[]> {
  const rollen = tx.kringen.rollenPerCasus()
  return [...(await listOverleggen(tx, rollen)), ...(await listTermijnen(tx, rollen))]
}

type Rollen = ReturnType<ReadTx['kringen']['rollenPerCasus']>

async function listOverleggen(tx: ReadTx, rollen: Rollen): Promise<CalendarEntry[]> {
  const today = dagVan(tx.now)
  const profiel = await getActiveProfiel(tx)
  const period = { vanaf: beginVanDag(addDagen(today, -BACK_DAGEN)), tot: beginVanDag(addDagen(today, AHEAD_DAGEN)) }
  const regels = await readOverlegRegels(tx, period)
  return regels.flatMap((regel) => {
    const leads = rollen.get(regel.casusId)?.includes('procesregisseur') ?? false
    if (regel.status === 'geannuleerd' || (!regel.mijnUitnodiging && !leads)) return []
    const overleg = { begin: new Date(regel.begin), eind: new Date(regel.eind), eerste: regel.eerste }
    const pad = `/casussen/${regel.casusId}/overleggen/${regel.overlegId}`
    const item = (id: string, titel: string, begin: Date, einde: Date) => ({
      id: `${regel.overlegId}${id}`,
      titel: `${titel} (${regel.casusCode})`,
      pad,
      begin,
      einde,
    })
    const before = leads && regel.status === 'gepland' ? getOverlegMoments(profiel, overleg) : []
    return [
      item('', 'Overleg', overleg.begin, overleg.eind),
      ...before.flatMap(({ soort, op }) => {
        const word = MOMENT_WORDS[soort]
        return word ? [item(`-${soort}`, word, op, overleg.begin)] : []
      }),
    ]
  })
}

/** The last days of what one keeps oneself: by role, or as the one who promised an actie. */
async function listTermijnen(tx: ReadTx, rollen: Rollen): Promise<CalendarEntry[]> {
  const mine = new Set(tx.kringen.all().flatMap(({ deelnameId }) => (deelnameId ? [deelnameId] : [])))
  const rows = await tx.db
    .selectFrom('termijn as t')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 't.netwerkId').onRef('c.casusId', '=', 't.casusId'),
    )
    .select(['t.termijnId', 't.casusId', 't.soort', 't.vervaltOp', 't.deelnameId', 't.verantwoordelijk', 'c.code'])
    .where('t.gehaaldOp', 'is', null)
    .where('t.ingetrokkenOp', 'is', null)
    .orderBy('t.vervaltOp')
    .execute()
  return rows.flatMap((row) => {
    const isMine =
      row.soort === 'actie'
        ? row.deelnameId !== null && mine.has(row.deelnameId)
        : (rollen.get(row.casusId)?.some((rol) => row.verantwoordelijk.includes(rol)) ?? false)
    if (!isMine) return []
    const [titel, part] = row.soort === 'actie' ? ['Actie', 'acties'] : ['Termijn', 'termijnen']
    const pad = `/casussen/${row.casusId}/${part}`
    return [{ id: row.termijnId, titel: `${titel} (${row.code})`, pad, dag: row.vervaltOp }]
  })
}
