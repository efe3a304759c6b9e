import { randomUUID } from 'node:crypto'
import type { afwezigheidEndpoints } from '@regietafel/contract/afwezigheid.contract.ts'
import {
  type AfwezigePlaats,
  registerAfwezigheid as decide,
  type RegisterAfwezigheidRefusal,
} from '@regietafel/domain/casus/register-afwezigheid.ts'
import { beginVanDag, dagVan, eindeVanDag } from '@regietafel/domain/shared/dagen.ts'
import type { Rol } from '@regietafel/domain/toegang/rollen.ts'
import { sql } from 'kysely'
import { addDeelname } from '../../access/add-deelname.ts'
import type { ReadTx, WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { readAfwezigheden, readVervangingen } from './afwezigheid.queries.ts'

const REGISTER = 'POST /v1/afwezigheden'
const END = 'POST /v1/afwezigheden/{afwezigheidId}/beeindiging'
type Key<K extends keyof typeof afwezigheidEndpoints> = UseCase<K, (typeof afwezigheidEndpoints)[K]>

const WORDS: Refusals<RegisterAfwezigheidRefusal> = {
  'own-waarnemer': [400, 'Kies een collega: iemand neemt niet voor zichzelf waar.', 'vervangerId'],
  'waarnemer-left': [409, 'Deze collega werkt hier niet meer.', 'vervangerId'],
  'other-organisatie': [400, 'Wie waarneemt, werkt bij dezelfde organisatie.', 'vervangerId'],
  'periode-ends-before-start': [400, 'De laatste dag ligt voor de eerste.', 'tot'],
  'periode-in-the-past': [400, 'Kies vandaag of een latere dag.', 'van'],
  'no-regie': [409, 'Je hebt in geen enkele lopende casus de regie. Regel vervanging bij de casus zelf.'],
  'nowhere-possible': [409, 'In geen van je casussen kan deze collega waarnemen. Kies iemand anders.', 'vervangerId'],
}

/** A colleague stands in for the regie in all one's casussen, on these days only (ROL-39). */
export const registerAfwezigheid: Key<typeof REGISTER> = async ({ tx, actor, body }) => {
  const { van, tot, vervangerId } = body
  // Two at once would both find the days free.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`afwezigheid/${actor.persoonId}`}, 0))`.execute(tx.db)
  const me = await getPersoon(tx, actor.persoonId)
  const vervanger = await getPersoon(tx, vervangerId)
  const seats = await readRegieSeats(tx, actor.persoonId)
  const decision = decide(
    {
      persoonId: actor.persoonId,
      organisatieId: me.organisatie.organisatieId,
      plaatsen: await toPlaatsen(tx, seats),
    },
    {
      van,
      tot,
      waarnemer: {
        persoonId: vervangerId,
        organisatieId: vervanger.organisatie.organisatieId,
        actief: vervanger.actief,
        isProcesregisseur: vervanger.functies.includes('procesregisseur'),
      },
    },
    dagVan(tx.now),
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const codeOf = new Map(seats.map(({ deelnameId, code }) => [deelnameId, code]))
  const vanaf = van <= dagVan(tx.now) ? tx.now : beginVanDag(van)
  const deelnameIds: string[] = []
  for (const { deelnameId, casusId, rol } of seats.filter((seat) => decision.value.plaatsen.includes(seat.deelnameId)))
    deelnameIds.push(
      await addDeelname(tx, {
        casusId,
        persoonId: vervangerId,
        organisatieId: vervanger.organisatie.organisatieId,
        rol: rol as Rol,
        vanaf,
        tot: eindeVanDag(tot),
        aanvaardOp: null,
        vervangtDeelnameId: deelnameId,
      }),
    )
  const afwezigheidId = await insertAfwezigheid(tx, { persoonId: actor.persoonId, vervangerId, van, tot, deelnameIds })
  const mail = { soort: 'waarneming-gevraagd', persoonId: vervangerId, casusId: null, pad: '/afwezigheid' } as const
  // Before its first day a seat opens nothing, so the question comes on that day.
  await planMail(tx, { ...mail, gegevens: {} }, vanaf)
  const overgeslagen = decision.value.overgeslagen.map(({ deelnameId, reden }) => ({
    code: codeOf.get(deelnameId) ?? '',
    reden,
  }))
  const afwezigheid = await getAfwezigheid(tx, actor.persoonId, afwezigheidId)
  return { body: { afwezigheid: afwezigheid.view, overgeslagen }, objectId: afwezigheidId }
}

/** Who comes back earlier ends it: every seat of the colleague closes now. */
export const endAfwezigheid: Key<typeof END> = async ({ tx, actor, params: { afwezigheidId } }) => {
  const { row } = await getAfwezigheid(tx, actor.persoonId, afwezigheidId)
  if (row.beeindigdOp !== null) throw new Problem(409, 'afwezigheid-beeindigd', 'Je had je al terug gemeld.')
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: tx.now, eindeReden: 'vervanging-voorbij', versie: eb('versie', '+', 1) }))
    .where((eb) => eb('deelnameId', '=', eb.fn.any(eb.val([...row.deelnameIds]))))
    .where('tot', '>', tx.now)
    .execute()
  await tx.db
    .updateTable('afwezigheid')
    .set({ beeindigdOp: tx.now })
    .where('afwezigheidId', '=', afwezigheidId)
    .where('beeindigdOp', 'is', null)
    .execute()
  return { body: (await getAfwezigheid(tx, actor.persoonId, afwezigheidId)).view, objectId: afwezigheidId }
}

async function getAfwezigheid(tx: ReadTx, persoonId: string, afwezigheidId: string) {
  const found = (await readAfwezigheden(tx, persoonId)).find(({ row }) => row.afwezigheidId === afwezigheidId)
  if (!found) throw notFound()
  return found
}

/** Where this person has the regie now. */
const readRegieSeats = (tx: ReadTx, persoonId: string) =>
  tx.db
    .selectFrom('deelname as d')
    .innerJoin('casus as c', (join) =>
      join.onRef('c.netwerkId', '=', 'd.netwerkId').onRef('c.casusId', '=', 'd.casusId'),
    )
    .select(['d.deelnameId', 'd.casusId', 'd.rol', 'c.code'])
    .where('d.persoonId', '=', persoonId)
    .where('d.rol', 'in', ['procesregisseur', 'inhoudelijke-regie'])
    .where('d.vervangtDeelnameId', 'is', null)
    .where('d.aanvaardOp', 'is not', null)
    .where('c.status', '=', 'lopend')
    .where((eb) => eb.or([eb('d.tot', 'is', null), eb('d.tot', '>', tx.now)]))
    .orderBy('c.code')
    .execute()
type RegieSeat = Awaited<ReturnType<typeof readRegieSeats>>[number]

/** The regie holds the kring in which exclusions stand, so that nobody runs into one. */
async function toPlaatsen(tx: ReadTx, seats: readonly RegieSeat[]): Promise<AfwezigePlaats[]> {
  const standing = await readVervangingen(tx)
  const excluded = await tx.db
    .selectFrom('uitsluiting')
    .select(['casusId', 'persoonId'])
    .where('opgehevenOp', 'is', null)
    .execute()
  return seats.map(({ deelnameId, casusId, rol }) => ({
    deelnameId,
    rol: rol as Rol,
    vervangen: standing
      .filter(({ vanDeelnameId }) => vanDeelnameId === deelnameId)
      .map(({ vanaf, tot }) => ({ van: dagVan(vanaf), tot: dagVan(tot ?? vanaf) })),
    uitgesloten: excluded.filter((row) => row.casusId === casusId).map(({ persoonId }) => persoonId),
  }))
}

async function insertAfwezigheid(
  tx: WriteTx,
  given: { persoonId: string; vervangerId: string; van: string; tot: string; deelnameIds: string[] },
): Promise<string> {
  const afwezigheidId = randomUUID()
  const kringId = tx.kringen.idOf('persoonlijk', null)
  await tx.db
    .insertInto('afwezigheid')
    .values({ netwerkId: tx.netwerkId, afwezigheidId, kringId, ...given, vastgelegdOp: tx.now })
    .execute()
  return afwezigheidId
}
