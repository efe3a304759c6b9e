import type { EigenStamtafelsignaal, Stamtafelsignaal } from '@regietafel/contract/stamtafel.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { notFound } from '../../http/problem.ts'
import { readPersonen } from '../netwerk/netwerk.reads.ts'
import { type SignaalRow, selectBronnen, selectSignalen, selectStappen } from './stamtafel.queries.ts'

/** Every signal that is held here, with the way it went. */
export const readSignalen = async (tx: ReadTx): Promise<Stamtafelsignaal[]> => toSignalen(tx, await selectSignalen(tx))

/** One signal that is held here. @throws Problem 404 */
export async function getSignaal(tx: ReadTx, stamtafelsignaalId: string): Promise<Stamtafelsignaal> {
  const [signaal] = await toSignalen(tx, await selectSignalen(tx, stamtafelsignaalId))
  if (!signaal) throw notFound()
  return signaal
}

/** What this person sent, each with the casus it was seen in, as long as the seat there lives (GOV-54, GOV-61). */
export async function readEigenSignalen(tx: ReadTx): Promise<EigenStamtafelsignaal[]> {
  const rows = await selectSignalen(tx)
  const bronnen = new Map(
    (await selectBronnen(tx)).map(({ stamtafelsignaalId, ...casus }) => [stamtafelsignaalId, casus]),
  )
  const signalen = await toSignalen(
    tx,
    rows.filter(({ ingediendDoor }) => ingediendDoor === tx.persoonId),
  )
  return signalen.map((signaal) => ({ ...signaal, casus: bronnen.get(signaal.stamtafelsignaalId) ?? null }))
}

/** One of them. @throws Problem 404 */
export async function getEigenSignaal(tx: ReadTx, stamtafelsignaalId: string): Promise<EigenStamtafelsignaal> {
  const found = (await readEigenSignalen(tx)).find((signaal) => signaal.stamtafelsignaalId === stamtafelsignaalId)
  if (!found) throw notFound()
  return found
}

async function toSignalen(tx: ReadTx, rows: readonly SignaalRow[]): Promise<Stamtafelsignaal[]> {
  const stappen = await selectStappen(tx)
  const named = [...rows.map(({ ingediendDoor }) => ingediendDoor), ...stappen.map(({ gezetDoor }) => gezetDoor)]
  const namen = new Map((await readPersonen(tx, [...new Set(named)])).map(({ persoonId, naam }) => [persoonId, naam]))
  return rows.map((row) => {
    const own = stappen.filter(({ stamtafelsignaalId }) => stamtafelsignaalId === row.stamtafelsignaalId)
    return {
      stamtafelsignaalId: row.stamtafelsignaalId,
      thema: row.thema,
      gebied: row.gebied,
      patroon: row.patroon,
      toelichting: row.toelichting,
      aantalCasussen: row.aantalCasussen,
      vraag: row.vraag,
      ingediendOp: row.ingediendOp.toISOString(),
      ingediendDoor: namen.get(row.ingediendDoor) ?? '',
      stand: own.at(-1)?.naar ?? 'ontvangen',
      stappen: own.map(({ naar, terugkoppeling, gezetDoor, gezetOp }) => ({
        naar,
        terugkoppeling,
        door: namen.get(gezetDoor) ?? '',
        op: gezetOp.toISOString(),
      })),
    }
  })
}
