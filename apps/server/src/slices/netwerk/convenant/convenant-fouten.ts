import type { ConvenantInvoer } from '@regietafel/contract/convenant.contract.ts'
import { checkConvenantDagen, type ConvenantProblem } from '@regietafel/domain/netwerk/convenant.ts'
import type { ReadTx } from '../../../database/transaction.ts'
import { type Fout, refuseFouten } from '../../../http/problem.ts'
import { readOrganisaties } from '../netwerk.reads.ts'

const WORDS: Record<ConvenantProblem, Fout> = {
  'ends-before-start': { veld: 'geldigTot', melding: 'De laatste dag ligt voor de dag waarop het is gesloten.' },
  'withdrawn-before-start': {
    veld: 'ingetrokkenOp',
    melding: 'De dag van intrekken ligt voor de dag waarop het is gesloten.',
  },
}

/** Days in order, and signatures of organisations of this netwerk. @throws Problem 400 with every field */
export async function requirePossible(tx: ReadTx, body: ConvenantInvoer): Promise<void> {
  const known = new Set((await readOrganisaties(tx)).map(({ organisatieId }) => organisatieId))
  const fouten = checkConvenantDagen(body).map((problem) => WORDS[problem])
  if (!body.ondertekenaars.every((id) => known.has(id)))
    fouten.push({ veld: 'ondertekenaars', melding: 'Kies organisaties van dit netwerk.' })
  if (fouten.length > 0) throw refuseFouten(fouten)
}
