import { randomUUID } from 'node:crypto'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import { vertrekAudience } from '@regietafel/domain/casus/vertrek-audience.ts'
import { composeVertrekbericht } from '@regietafel/domain/mailgroep/compose-vertrek.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { beginVanDag, type Dag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import { endVervangingen } from '../../access/end-vervangingen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import { announce } from '../../live/announce.ts'
import { dagToDutch } from '../../mail/dutch-moment.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { readMailgroepNamen } from '../mailgroep/mailgroep.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { notifyDeelnemers } from './notify-deelnemers.ts'
import { personenOf, toDeelname } from './team.ts'

export type VertrekInhoud = { reden: string }
export type NewVertrek = {
  readonly casusId: string
  readonly seat: Deelname
  readonly team: readonly Deelname[]
  readonly per: Dag
  readonly reden: string
  readonly opvolgerDeelnameId: string | null
  readonly door: string
}

/**
 * Ends a seat on a day and tells the audience of `vertrek.meldenAan`, the regisseurs in copy: who, when, who takes over
 * (ROL-32, NET-31, COM-16). The reason stays with the ketenpartners.
 */
export async function recordVertrek(tx: WriteTx, vertrek: NewVertrek): Promise<void> {
  const { casusId, seat, team, per, opvolgerDeelnameId } = vertrek
  await endSeat(tx, casusId, seat.deelnameId, per)
  const vertrekId = await insertVertrek(tx, vertrek)
  const { to, copy } = vertrekAudience(
    team.map(toDeelname),
    seat.deelnameId,
    waarde(await getActiveProfiel(tx), 'vertrek.meldenAan'),
  )
  const notice = { soort: 'vertrek', objectId: vertrekId, pad: `/casussen/${casusId}/team`, gegevens: {} } as const
  const leaver = seat.persoon.persoonId
  const others = (ids: readonly string[]) => personenOf(team, ids).filter((persoonId) => persoonId !== leaver)
  await notifyDeelnemers(tx, { casusId, ...notice, aan: others(to), kopie: others(copy) })
  const opvolger = team.find(({ deelnameId }) => deelnameId === opvolgerDeelnameId)
  const words = await wordsOf(tx, casusId, seat, per, opvolger)
  await postBericht(tx, { casusId, soort: 'vertrek', objectId: seat.deelnameId, ...words })
  await announce(tx, {
    casusId,
    kringId: tx.kringen.idOf('casus', casusId),
    soort: 'deelname',
    id: seat.deelnameId,
  })
}

/** The seat ends at the start of that day, or now: every key goes with it (PRV-14). */
export async function endSeat(tx: WriteTx, casusId: string, deelnameId: string, per: Dag): Promise<void> {
  const tot = per <= dagVan(tx.now) ? tx.now : beginVanDag(per)
  await endVervangingen(tx, casusId, deelnameId, tot)
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({
      tot,
      eindeReden: 'vertrek',
      versie: eb('versie', '+', 1),
    }))
    .where('casusId', '=', casusId)
    .where('deelnameId', '=', deelnameId)
    .execute()
}

async function insertVertrek(tx: WriteTx, vertrek: NewVertrek): Promise<string> {
  const { casusId, seat, reden } = vertrek
  const { deelnameId, per, opvolgerId } = composeVertrekbericht(toDeelname(seat), {
    per: vertrek.per,
    opvolgerId: vertrek.opvolgerDeelnameId,
  })
  const vertrekId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('vertrek')
    .values({
      netwerkId: tx.netwerkId,
      vertrekId,
      ...row,
      casusId,
      deelnameId,
      per,
      opvolgerDeelnameId: opvolgerId,
      gemeldOp: tx.now,
      gemeldDoor: vertrek.door,
      inhoud: tx.kringen.seal('vertrek', vertrekId, row, { reden } satisfies VertrekInhoud),
    })
    .execute()
  return vertrekId
}

/** Who, when and who takes over: no more, and in the words by which members know one another (COM-07, COM-16). */
async function wordsOf(
  tx: WriteTx,
  casusId: string,
  seat: Deelname,
  per: Dag,
  opvolger: Deelname | undefined,
): Promise<{ onderwerp: string; tekst: string }> {
  const namen = await readMailgroepNamen(tx, casusId, opvolger ? [seat, opvolger] : [seat])
  const who = namen.get(seat.deelnameId) ?? seat.persoon.organisatie.naam
  const next = opvolger ? ` ${namen.get(opvolger.deelnameId)} neemt het over.` : ''
  return { onderwerp: `${who} vertrekt`, tekst: `${who} stopt met deze casus per ${dagToDutch(per)}.${next}` }
}
