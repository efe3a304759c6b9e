import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, notFound, requireVersie } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { isAtTable, readNotitieViews, toNotities } from './notitie.view.ts'
import { getNotitieForUpdate, getOverleg, updateNotitie } from './overleg.queries.ts'
import { announceOverleg, readGeldigeUitnodigingen, requireCommand } from './tafel.ts'

const LIST = 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/notities'
const KEY = 'PATCH /v1/casussen/{casusId}/overleggen/{overlegId}/notities/{notitieId}'
const SCREEN = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/scherm'

export const listNotities: UseCase<typeof LIST, (typeof overlegEndpoints)[typeof LIST]> = async ({
  tx,
  params: { casusId, overlegId },
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  const items = await readNotitieViews(tx, overleg, await readGeldigeUitnodigingen(tx, overlegId))
  return { body: { items }, objectId: overlegId }
}

/** Saves one text of the table; whoever was second sees both texts (OVL-29, OVL-32). */
export const saveNotitie: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, overlegId, notitieId },
  body: { tekst, alleenMondeling },
  ifMatch,
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  if (!isAtTable(tx, overleg, await readGeldigeUitnodigingen(tx, overlegId))) throw notFound()
  requireCommand(overleg, 'editPlan')
  const row = await getNotitieForUpdate(tx, overlegId, notitieId)
  const [current] = await toNotities(tx, [row])
  if (!current) throw notFound()
  requireVersie(row.versie, ifMatch, {
    waarde: current.tekst,
    versie: row.versie,
    door: current.door,
    op: current.gewijzigdOp,
  })
  const set = { alleenMondeling, gewijzigdOp: tx.now, gewijzigdDoor: actor.persoonId }
  await updateNotitie(tx, row, set, { tekst })
  await announceOverleg(tx, overleg, 'notitie', notitieId)
  const [saved] = await toNotities(tx, [await getNotitieForUpdate(tx, overlegId, notitieId)])
  if (!saved) throw notFound()
  return { body: saved, versie: saved.versie, objectId: notitieId }
}

/** Tells the other screens in which field someone is busy; nothing of it is kept. */
export const showScherm: UseCase<typeof SCREEN, (typeof overlegEndpoints)[typeof SCREEN]> = async ({
  tx,
  actor,
  params: { casusId, overlegId },
  body: { veld },
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  if (!isAtTable(tx, overleg, await readGeldigeUitnodigingen(tx, overlegId)))
    throw new Problem(409, 'niet-aan-tafel', 'Je zit niet aan deze tafel.')
  await announce(tx, { casusId, kringId: overleg.kringId, soort: 'scherm', id: actor.persoonId, veld })
  return { body: undefined, objectId: overlegId }
}
