import { randomUUID } from 'node:crypto'
import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { closeDagvoorstellen } from './dagvoorstel.queries.ts'
import { getOverleg, insertAgendapunt, insertOverleg, type OverlegRow, touchCasus } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { preparePlan } from './prepare-plan.ts'
import { seatGenodigde } from './seat-genodigde.ts'
import { planVoorbereiding, sendUitnodiging } from './send-uitnodiging.ts'
import { settleVervolg } from './settle-vervolg.ts'
import { announceOverleg } from './tafel.ts'

const KEY = 'POST /v1/casussen/{casusId}/overleggen'

/** Plans an overleg and invites: date, place, purpose, agenda and who must be there (OVL-01, OVL-02, OVL-03, OVL-09). */
export const planOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const plan = await preparePlan(tx, casusId, body, null)
  const overlegId = randomUUID()
  await insertOverleg(
    tx,
    {
      overlegId,
      kringId: tx.kringen.idOf('casuspartners', casusId),
      casusId,
      type: body.type,
      eerste: plan.eerste,
      status: 'gepland',
      begin: new Date(body.begin),
      eind: new Date(body.eind),
      vorm: body.vorm.soort,
      huis: body.vorm.huis,
      voorzitterDeelnameId: plan.voorzitter.deelnameId,
      geplandOp: tx.now,
      gewijzigdOp: tx.now,
      profielVersie: plan.profiel.versie,
    },
    { doel: body.doel, plaats: body.vorm.plaats, redenOnline: body.vorm.reden, reden: null, keuze: null },
  )
  const overleg = await getOverleg(tx, casusId, overlegId)
  await insertAgenda(tx, overleg, body.agenda)
  await seatGenodigde(tx, overleg, plan.voorzitter, true)
  for (const { seat, zekerAanwezig } of plan.genodigden) await seatGenodigde(tx, overleg, seat, zekerAanwezig)

  const mail = { ...overleg, neutraal: plan.neutraal }
  const personen = [plan.voorzitter, ...plan.genodigden.map(({ seat }) => seat)].map(({ persoon }) => persoon.persoonId)
  await sendUitnodiging(tx, plan.profiel, mail, 'nieuw', personen)
  await planVoorbereiding(tx, mail)
  await closeDagvoorstellen(tx, casusId)
  await settleVervolg(tx, casusId)
  await touchCasus(tx, casusId)
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: 1, objectId: overlegId }
}

export async function insertAgenda(
  tx: WriteTx,
  { overlegId, kringId }: OverlegRow,
  agenda: readonly { code: string | null; titel: string; minuten: number }[],
): Promise<void> {
  for (const [volgorde, { code, titel, minuten }] of agenda.entries())
    await insertAgendapunt(tx, { agendapuntId: randomUUID(), kringId, overlegId, code, volgorde, minuten }, { titel })
}
