import type { WriteTx } from '../../database/transaction.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { planTermijn } from '../../termijn/plan-termijn.ts'

/** What runs by itself in an active casus, apart from any one overleg or actie (DOE-20). */
const RITME = { soort: 'contact-regisseurs', objectId: null } as const

/** On waakvlam nobody is reminded of the rhythm of the casus: the look is the rhythm (SLT-13). */
export const pauseRitme = (tx: WriteTx, casusId: string) => withdrawTermijn(tx, { casusId, ...RITME })

export const resumeRitme = (tx: WriteTx, casusId: string) => planTermijn(tx, { casusId, ...RITME, start: tx.now })
