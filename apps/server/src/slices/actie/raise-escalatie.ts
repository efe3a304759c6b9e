import { randomUUID } from 'node:crypto'
import type { Casus, Deelname } from '@regietafel/contract/casus.contract.ts'
import type { escalatieEndpoints } from '@regietafel/contract/escalatie.contract.ts'
import type { ActieActor } from '@regietafel/domain/actie/actie.ts'
import { composeDossier } from '@regietafel/domain/actie/compose-dossier.ts'
import {
  type EscalatieTarget,
  type RaiseEscalatieRefusal,
  raiseEscalatie as decide,
} from '@regietafel/domain/actie/raise-escalatie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { EscalatieDoelCode } from '@regietafel/domain/netwerk/profielwaarden.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel, getPersoon } from '../netwerk/netwerk.reads.ts'
import { getActieForUpdate } from './actie.queries.ts'
import type { ActieInhoud } from './actie.reads.ts'
import { type EscalatieInhoud, getEscalatie } from './escalatie.reads.ts'
import { seatManager } from './seat-manager.ts'
import { getActor, toDeelnames } from './seats.ts'

const KEY = 'POST /v1/casussen/{casusId}/escalaties'

const WORDS: Refusals<RaiseEscalatieRefusal> = {
  'belemmering-missing': [400, 'Schrijf op wat er vastloopt.', 'belemmering'],
  'vraag-missing': [400, 'Schrijf op wat je vraagt.', 'vraag'],
  'no-next-rung': [409, 'Er is nu niemand aan wie je dit kunt voorleggen.'],
  'doel-not-yours': [409, 'Alleen de procesregisseur legt iets voor aan een leidinggevende.', 'doel'],
  'doel-not-of-this-netwerk': [400, 'Kies aan wie je dit voorlegt.', 'doel'],
  'doel-skips-a-rung': [409, 'Leg dit eerst voor aan de stap daarvoor.', 'doel'],
}

/**
 * Raises an obstacle one rung, by one's own choice: partner to casusregisseur, casusregisseur to procesregisseur, and that
 * one to a manager of the netwerk, who sees the afspraak, the obstacle and the question (DOE-08, DOE-09, DOE-19).
 */
export const raiseEscalatie: UseCase<typeof KEY, (typeof escalatieEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const casus = await getCasus(tx, casusId)
  const actie = await getActieForUpdate(tx, casusId, body.actieId)
  const sender = getActor(tx, casus.team)
  const stand = { deelnames: toDeelnames(casus.team), bereikteTrede: await readReachedTrede(tx, body.actieId) }
  const door = { id: sender.deelnameId, rol: sender.rol }
  const command = { ...body, door, doel: body.doel as EscalatieDoelCode | null }
  const decision = decide(stand, command, waarde(await getActiveProfiel(tx), 'escalatie.doel'), tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { naar } = decision.value
  const addressee = await findAddressee(tx, casus, sender, naar, body.persoonId)
  const { wat } = tx.kringen.open<ActieInhoud>('actie', actie.actieId, actie)
  const { einddatum, ...dossier } = composeDossier({ tekst: wat, einddatum: actie.einddatum }, decision.value)
  const escalatieId = randomUUID()
  const row = { kringId: addressee.kringId, versie: 1 }
  const inhoud: EscalatieInhoud = { casusCode: casus.code, ...dossier, antwoord: null, conclusie: null }
  await tx.db
    .insertInto('escalatie')
    .values({
      netwerkId: tx.netwerkId,
      escalatieId,
      ...row,
      casusId,
      actieId: actie.actieId,
      status: 'open',
      doel: naar.soort === 'doel' ? naar.code : null,
      trede: naar.soort === 'doel' ? naar.trede : 0,
      door: tx.persoonId ?? '',
      vanRol: sender.rol,
      aanDeelnameId: addressee.deelnameId,
      aanPersoonId: addressee.persoonId,
      aanRol: addressee.rol,
      einddatum,
      gemaaktOp: tx.now,
      inhoud: tx.kringen.seal('escalatie', escalatieId, row, inhoud),
    })
    .execute()
  await announce(tx, { casusId, kringId: row.kringId, soort: 'escalatie', id: escalatieId })
  const pad = `/casussen/${casusId}/escalaties/${escalatieId}`
  await planMail(tx, { soort: 'escalatie-ontvangen', persoonId: addressee.persoonId, casusId, pad, gegevens: {} })
  return { body: await getEscalatie(tx, casusId, escalatieId), versie: 1, objectId: escalatieId }
}

type Addressee = Pick<Deelname, 'deelnameId' | 'rol'> & { readonly persoonId: string; readonly kringId: string }

/** Between partners and regisseurs the kring is there already; a manager gets one of its own. */
async function findAddressee(
  tx: WriteTx,
  { casusId, team }: Casus,
  sender: ActieActor,
  naar: EscalatieTarget,
  persoonId: string | null,
): Promise<Addressee> {
  if (naar.soort === 'deelname') {
    const seat = team.find(({ deelnameId }) => deelnameId === naar.deelnameId)
    if (!seat) throw refusedAs(WORDS, 'no-next-rung')
    const kringId = tx.kringen.idOf(REGIE_ROLLEN.includes(sender.rol) ? 'regie' : 'inbreng', casusId)
    return { deelnameId: seat.deelnameId, rol: seat.rol, persoonId: seat.persoon.persoonId, kringId }
  }
  const manager = persoonId === null ? null : await getPersoon(tx, persoonId)
  if (!manager?.actief || !manager.functies.includes('manager')) throw refuseManager()
  const { organisatieId } = manager.organisatie
  const seat = await seatManager(tx, casusId, team, { persoonId: manager.persoonId, organisatieId })
  return { ...seat, rol: 'lijn', persoonId: manager.persoonId }
}

const refuseManager = () => {
  const melding = 'Kies een leidinggevende van dit netwerk.'
  return new Problem(400, 'not-a-manager', melding, { fouten: [{ veld: 'persoonId', melding }] })
}

/** The highest rung already asked about this actie. */
async function readReachedTrede(tx: WriteTx, actieId: string): Promise<number> {
  const row = await tx.db
    .selectFrom('escalatie')
    .select((eb) => eb.fn.max('trede').as('trede'))
    .where('actieId', '=', actieId)
    .executeTakeFirst()
  return Number(row?.trede ?? 0)
}
