import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { ReadTx } from '../../database/transaction.ts'

const STILL_TO_DO = ['open', 'bezig', 'lukt-niet']

/** Open acties on these seats, with their text. */
export const readActiesOnSeats = (tx: ReadTx, seatIds: readonly string[]) =>
  tx.db
    .selectFrom('actie')
    .select(['actieId', 'casusId', 'kringId', 'deelnameId', 'status', 'einddatum', 'overlegId', 'versie', 'inhoud'])
    .where((eb) => eb('deelnameId', '=', eb.fn.any(eb.val([...seatIds]))))
    .where('status', 'in', STILL_TO_DO)
    .orderBy('einddatum')
    .orderBy('actieId')
    .execute()

/** How many acties stand open, and how many of them are late, per casus. */
export const countOpenActies = (tx: ReadTx) =>
  tx.db
    .selectFrom('actie')
    .select(['casusId'])
    .select((eb) => eb.fn.countAll<number>().as('open'))
    .select((eb) => eb.fn.countAll<number>().filterWhere('einddatum', '<', dagVan(tx.now)).as('teLaat'))
    .where('status', 'in', STILL_TO_DO)
    .groupBy('casusId')
    .execute()

/** Late acties in these casussen that stand on other seats, with who holds them (DOE-08). */
export const readLateActiesOfOthers = (tx: ReadTx, casusIds: readonly string[], seatIds: readonly string[]) =>
  tx.db
    .selectFrom('actie as a')
    .innerJoin('deelname as d', (join) =>
      join.onRef('d.netwerkId', '=', 'a.netwerkId').onRef('d.deelnameId', '=', 'a.deelnameId'),
    )
    .select(['a.actieId', 'a.casusId', 'a.kringId', 'a.status', 'a.einddatum', 'a.versie', 'a.inhoud', 'd.persoonId'])
    .where((eb) => eb('a.casusId', '=', eb.fn.any(eb.val([...casusIds]))))
    .where((eb) => eb.not(eb('a.deelnameId', '=', eb.fn.any(eb.val([...seatIds])))))
    .where('a.status', 'in', STILL_TO_DO)
    .where('a.einddatum', '<', dagVan(tx.now))
    .orderBy('a.einddatum')
    .orderBy('a.actieId')
    .execute()

/** Signalen without an answer that came to these seats, also in copy. */
export const readOpenSignalen = (tx: ReadTx, seatIds: readonly string[]) =>
  tx.db
    .selectFrom('signaal')
    .selectAll()
    .where('status', '=', 'open')
    .where((eb) =>
      eb.or([
        eb('aanDeelnameId', '=', eb.fn.any(eb.val([...seatIds]))),
        eb('kopieDeelnameIds', '&&', eb.val([...seatIds])),
      ]),
    )
    .orderBy('gemaaktOp')
    .execute()

/** What was raised to this person and has no answer yet. */
export const readOpenEscalaties = (tx: ReadTx, persoonId: string) =>
  tx.db
    .selectFrom('escalatie')
    .selectAll()
    .where('status', '=', 'open')
    .where('aanPersoonId', '=', persoonId)
    .orderBy('gemaaktOp')
    .execute()
