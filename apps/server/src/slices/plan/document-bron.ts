import type { Actie } from '@regietafel/contract/actie.contract.ts'
import type { Casus, Deelname } from '@regietafel/contract/casus.contract.ts'
import type { Netwerk } from '@regietafel/contract/netwerk.contract.ts'
import type { Besluit, Notitie, Overleg, OverlegRegel } from '@regietafel/contract/overleg-values.ts'
import type { PlanVersie, Veld } from '@regietafel/contract/plan-values.ts'
import type { Netwerkprofiel } from '@regietafel/domain/netwerk/profiel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readActies } from '../actie/actie.reads.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getNetwerk, getProfielOn } from '../netwerk/netwerk.reads.ts'
import { readOverleg, readOverlegRegels, readVoorDocument } from '../overleg/overleg.reads.ts'
import { readVelden } from './plan.reads.ts'
import { findLastPlanVersie } from './plan-versie.reads.ts'

/** Everything that a document after an overleg is made of; what was only told is not in it (OVL-32, PRV-35). */
export type DocumentBron = {
  readonly casus: Casus
  readonly netwerk: Netwerk
  readonly profiel: Netwerkprofiel
  readonly overleg: Overleg
  readonly overleggen: readonly OverlegRegel[]
  readonly notities: readonly Notitie[]
  readonly besluiten: readonly Besluit[]
  /** Made in this overleg, or still to do from an earlier one (OVL-36). */
  readonly acties: readonly Actie[]
  readonly velden: readonly Veld[]
  readonly planVersie: PlanVersie | null
}

/** Reads what the documents of one overleg hold now. The profile is that of the day of the overleg (NET-04). */
export async function readBron(tx: ReadTx, casusId: string, overlegId: string): Promise<DocumentBron> {
  const netwerk = await getNetwerk(tx)
  const overleg = await readOverleg(tx, casusId, overlegId)
  const acties = (await readActies(tx, casusId)).filter(
    ({ status, overlegId: made }) => status !== 'ingetrokken' && (made === overlegId || status !== 'gereed'),
  )
  return {
    casus: await getCasus(tx, casusId),
    netwerk,
    profiel: await getProfielOn(tx, dagVan(new Date(overleg.begin))),
    overleg,
    overleggen: await readOverlegRegels(tx, { casusId }),
    ...(await readVoorDocument(tx, casusId, overlegId)),
    acties,
    velden: await readVelden(tx, casusId),
    planVersie: await findLastPlanVersie(tx, casusId),
  }
}

/** Who has this role now. */
export const findSeat = ({ casus }: Pick<DocumentBron, 'casus'>, rol: Rol): Deelname | undefined =>
  casus.team.find((seat) => seat.rol === rol && seat.status === 'actief')
