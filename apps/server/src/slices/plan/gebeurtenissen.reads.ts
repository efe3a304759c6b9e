import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { readUitkomsten } from './document.reads.ts'

const WAT: Record<string, string> = {
  actielijst: 'De actielijst',
  verslag: 'Het verslag',
  plan: 'Het plan',
  'geanonimiseerd-plan': 'Het gepseudonimiseerde plan',
  'plan-toegang': 'De toegang tot het plan',
}

/** What was shared after each overleg, and what was corrected with its reason (FAS-10, NET-36). */
export async function readPlanGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const uitkomsten = await readUitkomsten(tx, casusId)
  return uitkomsten.flatMap(({ documenten }) =>
    documenten.flatMap(({ documentId, soort, nummer, reden, gedeeldOp, gedeeldDoor }): Gebeurtenis[] =>
      gedeeldOp === null
        ? []
        : [
            {
              gebeurtenisId: documentId,
              soort: 'plan',
              moment: gedeeldOp,
              titel: `${WAT[soort] ?? 'Een document'} is gedeeld${nummer > 1 ? `, verbeterd (versie ${nummer})` : ''}`,
              door: gedeeldDoor,
              toelichting: reden,
            },
          ],
    ),
  )
}
