import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { eindeVanDag, dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { requireVersie } from '../../http/problem.ts'
import { moveGasten } from './gast.queries.ts'
import {
  deleteAgenda,
  getOverleg,
  getOverlegForUpdate,
  type OverlegInhoud,
  type OverlegRow,
  readUitnodigingen,
  type UitnodigingRow,
  updateOverleg,
  updateUitnodiging,
} from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { insertAgenda } from './plan-overleg.ts'
import { type PlannedOverleg, preparePlan } from './prepare-plan.ts'
import { seatGenodigde } from './seat-genodigde.ts'
import { planVoorbereiding, sendUitnodiging } from './send-uitnodiging.ts'
import { settleVervolg } from './settle-vervolg.ts'
import { announceOverleg, requireCommand } from './tafel.ts'

const KEY = 'PUT /v1/casussen/{casusId}/overleggen/{overlegId}'

/**
 * Changes a planned overleg. Another time or place asks everyone's answer anew; who is taken off the list gets a
 * cancellation, who is added an invitation (OVL-09, OVL-11).
 */
export const changeOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
  body,
  ifMatch,
}) => {
  const row = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(row, 'change')
  requireVersie(row.versie, ifMatch)
  const plan = await preparePlan(tx, casusId, body, overlegId)
  const { plaats } = tx.kringen.open<OverlegInhoud>('overleg', overlegId, row)
  const set = { begin: new Date(body.begin), eind: new Date(body.eind), vorm: body.vorm.soort, huis: body.vorm.huis }
  const moved =
    set.begin.getTime() !== row.begin.getTime() ||
    set.eind.getTime() !== row.eind.getTime() ||
    set.vorm !== row.vorm ||
    set.huis !== row.huis ||
    body.vorm.plaats !== plaats
  await updateOverleg(
    tx,
    row,
    {
      ...set,
      type: body.type,
      eerste: plan.eerste,
      volgnummer: row.volgnummer + 1,
      profielVersie: plan.profiel.versie,
    },
    { doel: body.doel, plaats: body.vorm.plaats, redenOnline: body.vorm.reden },
  )
  const changed = await getOverleg(tx, casusId, overlegId)
  await deleteAgenda(tx, overlegId)
  await insertAgenda(tx, changed, body.agenda)
  await updateGenodigden(tx, changed, plan, moved)
  if (moved) await moveGasten(tx, changed)
  await settleVervolg(tx, casusId)
  if (moved) await planVoorbereiding(tx, { ...changed, neutraal: plan.neutraal })
  await announceOverleg(tx, changed)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: changed.versie, objectId: overlegId }
}

async function updateGenodigden(tx: WriteTx, overleg: OverlegRow, plan: PlannedOverleg, moved: boolean): Promise<void> {
  const before = await readUitnodigingen(tx, [overleg.overlegId])
  const wanted = new Map(plan.genodigden.map((genodigde) => [genodigde.seat.deelnameId, genodigde]))
  const out: string[] = []
  const hears: string[] = []
  for (const row of before) {
    const genodigde = wanted.get(row.deelnameId)
    wanted.delete(row.deelnameId)
    const leads = row.deelnameId === overleg.voorzitterDeelnameId
    const personen = row.vervangerId ? [row.persoonId, row.vervangerId] : [row.persoonId]
    if (leads || genodigde) {
      await renew(tx, overleg, row, genodigde?.zekerAanwezig ?? true, moved && !leads)
      if (moved || row.status === 'ingetrokken') hears.push(...personen)
    } else if (row.status !== 'ingetrokken') {
      await updateUitnodiging(tx, row, { status: 'ingetrokken' })
      out.push(...personen)
    }
  }
  const mail = { ...overleg, neutraal: plan.neutraal }
  for (const { seat, zekerAanwezig } of wanted.values()) await seatGenodigde(tx, overleg, seat, zekerAanwezig)
  const added = [...wanted.values()].map(({ seat }) => seat.persoon.persoonId)
  await sendUitnodiging(tx, plan.profiel, mail, 'geannuleerd', out)
  await sendUitnodiging(tx, plan.profiel, mail, 'nieuw', added)
  await sendUitnodiging(tx, plan.profiel, mail, 'gewijzigd', hears)
}

/** A new time or place asks the answer again; the seat of a substitute moves along with the day. */
async function renew(
  tx: WriteTx,
  overleg: OverlegRow,
  row: UitnodigingRow,
  zekerAanwezig: boolean,
  moved: boolean,
): Promise<void> {
  const again = (moved && row.status !== 'vervanger-genoemd') || row.status === 'ingetrokken'
  await updateUitnodiging(
    tx,
    row,
    again ? { zekerAanwezig, status: 'verstuurd', beantwoordOp: null } : { zekerAanwezig },
    again ? { bericht: null } : {},
  )
  if (!moved || !row.vervangerDeelnameId) return
  await tx.db
    .updateTable('deelname')
    .set((eb) => ({ tot: eindeVanDag(dagVan(overleg.eind)), versie: eb('versie', '+', 1) }))
    .where('deelnameId', '=', row.vervangerDeelnameId)
    .where('overlegId', '=', overleg.overlegId)
    .execute()
}
