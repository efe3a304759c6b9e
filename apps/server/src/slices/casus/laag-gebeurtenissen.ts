import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import { type LaagRichting, laagRichting } from '@regietafel/domain/casus/move-laag.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { readTeam } from './casus.reads.ts'
import { type LaagwisselInhoud, readLaagwisselRows } from './laag.queries.ts'

const TITEL: Record<LaagRichting, (naar: string) => string> = {
  opschaling: (naar) => `Opgeschaald naar: ${naar}`,
  afschaling: (naar) => `Afgeschaald naar: ${naar}`,
  vastlegging: (naar) => `De casus staat op de laag: ${naar}`,
}

/** What moving along the layers tells (FAS-10, NET-18). */
export async function readLaagGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const rows = await readLaagwisselRows(tx, casusId)
  if (rows.length === 0) return []
  const { lagen } = (await getActiveProfiel(tx)).lijsten
  const team = await readTeam(tx, casusId)
  return rows.map((row) => ({
    gebeurtenisId: row.laagwisselId,
    soort: 'casus',
    moment: row.gewisseldOp.toISOString(),
    titel: TITEL[laagRichting(row.van, row.naar, lagen)](
      lagen.find(({ code }) => code === row.naar)?.label ?? row.naar,
    ),
    door: team.find(({ persoon }) => persoon.persoonId === row.gewisseldDoor)?.persoon.naam ?? null,
    toelichting: tx.kringen.open<LaagwisselInhoud>('laagwissel', row.laagwisselId, row).reden,
  }))
}
