import type { Gebeurtenis, casusEndpoints } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { readActieGebeurtenissen } from '../actie/gebeurtenissen.reads.ts'
import { readMailgroepGebeurtenissen } from '../mailgroep/gebeurtenissen.reads.ts'
import { readOverlegGebeurtenissen } from '../overleg/gebeurtenissen.reads.ts'
import { readPlanGebeurtenissen } from '../plan/gebeurtenissen.reads.ts'
import { readTermijnGebeurtenissen } from '../termijn/termijn.reads.ts'
import { readAfsluitingGebeurtenissen } from './afsluiting-gebeurtenissen.ts'
import { readLaagGebeurtenissen } from './laag-gebeurtenissen.ts'
import { readCasusGebeurtenissen } from './casus-gebeurtenissen.ts'

const KEY = 'GET /v1/casussen/{casusId}/tijdlijn'

/** Who tells: a slice adds a line here with a function of its reads. Each sees only what the kringen of the asker show. */
const TELLERS: readonly ((tx: ReadTx, casusId: string) => Promise<Gebeurtenis[]>)[] = [
  readCasusGebeurtenissen,
  readAfsluitingGebeurtenissen,
  readLaagGebeurtenissen,
  readMailgroepGebeurtenissen,
  readOverlegGebeurtenissen,
  readActieGebeurtenissen,
  readPlanGebeurtenissen,
  readTermijnGebeurtenissen,
]

/** The story of the casus, the latest first (FAS-10). */
export const readTijdlijn: UseCase<typeof KEY, (typeof casusEndpoints)[typeof KEY]> = async ({ tx, params }) => {
  const items: Gebeurtenis[] = []
  for (const tell of TELLERS) items.push(...(await tell(tx, params.casusId)))
  // What happened at one moment is told in the order of telling, so the latest of it comes first too.
  return { body: { items: items.reverse().sort((a, b) => b.moment.localeCompare(a.moment)) } }
}
