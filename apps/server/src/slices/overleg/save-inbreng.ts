import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { restrictInbreng as decideRestriction } from '@regietafel/domain/overleg/restrict-inbreng.ts'
import { type SaveInbrengRefusal, saveInbreng as decide } from '@regietafel/domain/overleg/save-inbreng.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, notFound, refusedAs, requireVersie } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { getInbrengView, getReadableInbreng } from './inbreng.view.ts'
import {
  findInbrengKring,
  getOverleg,
  type InbrengInhoud,
  type OverlegInhoud,
  updateInbreng,
  updateUitnodiging,
} from './overleg.queries.ts'
import { announceOverleg, getUitnodiging, statusOf } from './tafel.ts'

const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}'
const RESTRICT = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/inbreng/{inbrengId}/beperking'

const WORDS: Refusals<SaveInbrengRefusal> = {
  'preparation-closed': [409, 'Dit overleg is voorbij. Je kunt je voorbereiding niet meer wijzigen.'],
  'doel-missing': [409, 'Dit overleg heeft nog geen doel.'],
  'inbreng-part-missing': [400, 'Vul beide delen in. Is er niets? Schrijf dat dan op.', 'voorbereid'],
}
const RESTRICT_WORDS: Refusals<'only-the-procesregisseur' | 'reden-missing'> = {
  'only-the-procesregisseur': [403, 'Alleen de procesregisseur kan dit.'],
  'reden-missing': [400, 'Schrijf op waarom.', 'reden'],
}

/** The author saves: what plays now, what matters from the past, and whether that is all (OVL-04, PRV-01). */
export const saveInbreng: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, overlegId, inbrengId },
  body,
  ifMatch,
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  const row = await getReadableInbreng(tx, overleg, inbrengId)
  if (!tx.kringen.deelnamesIn(casusId).includes(row.deelnameId)) throw notFound()
  const { actueel, verleden } = tx.kringen.open<InbrengInhoud>('inbreng', inbrengId, row)
  const { naam } = await getPersoon(tx, row.gewijzigdDoor)
  requireVersie(row.versie, ifMatch, {
    waarde: { actueel, verleden },
    versie: row.versie,
    door: naam,
    op: row.gewijzigdOp.toISOString(),
  })
  const { doel } = tx.kringen.open<OverlegInhoud>('overleg', overlegId, overleg)
  const decision = decide(statusOf(overleg), { ...body, doel })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { actueelMondeling, verledenMondeling, voorbereid } = body
  await updateInbreng(
    tx,
    row,
    { actueelMondeling, verledenMondeling, gewijzigdOp: tx.now, gewijzigdDoor: actor.persoonId },
    { actueel: body.actueel, verleden: body.verleden },
  )
  const uitnodiging = await getUitnodiging(tx, overlegId, row.uitnodigingId)
  if (uitnodiging.voorbereid === voorbereid) {
    // Only who may read this text hears that its author is writing (PRV-36).
    await announce(tx, { casusId, kringId: row.kringId, soort: 'inbreng', id: inbrengId })
  } else {
    await updateUitnodiging(tx, uitnodiging, { voorbereid })
    await announceOverleg(tx, overleg)
  }
  return { body: await getInbrengView(tx, overleg, inbrengId), versie: row.versie + 1, objectId: inbrengId }
}

/** The procesregisseur takes a preparation from the table, or puts it back (PRV-04, OVL-32). */
export const restrictInbreng: UseCase<typeof RESTRICT, (typeof overlegEndpoints)[typeof RESTRICT]> = async ({
  tx,
  params: { casusId, overlegId, inbrengId },
  body: { beperkt, reden },
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  const row = await getReadableInbreng(tx, overleg, inbrengId)
  const decision = decideRestriction({ rol: 'procesregisseur', beperkt, reden }, tx.now)
  if (!decision.ok) throw refusedAs(RESTRICT_WORDS, decision.refusal)
  const opened = overleg.status !== 'gepland'
  const own = (await findInbrengKring(tx, row.deelnameId)) ?? tx.kringen.idOf('regie', casusId)
  const kringId = !opened ? row.kringId : beperkt ? own : overleg.kringId
  await updateInbreng(tx, row, { beperkt }, { redenBeperkt: beperkt ? reden : null }, kringId)
  await announceOverleg(tx, overleg)
  return { body: await getInbrengView(tx, overleg, inbrengId), versie: row.versie + 1, objectId: inbrengId }
}
