import type { Gebeurtenis } from '@regietafel/contract/casus.contract.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'

/** What the overleggen tell: planned for when, held, called off (FAS-10). */
export async function readOverlegGebeurtenissen(tx: ReadTx, casusId: string): Promise<Gebeurtenis[]> {
  const { enkelvoud } = term(await getActiveProfiel(tx), 'overleg')
  const rows = await tx.db
    .selectFrom('overleg')
    .select(['overlegId', 'status', 'begin', 'geplandOp', 'gewijzigdOp', 'afgerondOp'])
    .where('casusId', '=', casusId)
    .execute()
  return rows.flatMap(({ overlegId, status, begin, geplandOp, gewijzigdOp, afgerondOp }) => {
    const event = (part: string, moment: Date, titel: string): Gebeurtenis => ({
      gebeurtenisId: `${overlegId}/${part}`,
      soort: 'overleg',
      moment: moment.toISOString(),
      titel,
      door: null,
      toelichting: null,
    })
    const events = [event('gepland', geplandOp, `Een ${enkelvoud} is gepland op ${dayInWords(begin)}`)]
    if (afgerondOp) events.push(event('gehouden', afgerondOp, `Het ${enkelvoud} van ${dayInWords(begin)} is gehouden`))
    if (status === 'geannuleerd')
      events.push(event('afgezegd', gewijzigdOp, `Het ${enkelvoud} van ${dayInWords(begin)} gaat niet door`))
    return events
  })
}

const DAY = new Intl.DateTimeFormat('nl-NL', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
const dayInWords = (moment: Date) => DAY.format(new Date(`${dagVan(moment)}T00:00:00Z`))
