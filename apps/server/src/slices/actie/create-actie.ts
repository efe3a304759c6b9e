import { randomUUID } from 'node:crypto'
import type { actieEndpoints } from '@regietafel/contract/actie.contract.ts'
import { type CreateActieRefusal, createActie as decide } from '@regietafel/domain/actie/create-actie.ts'
import { waarde } from '@regietafel/domain/netwerk/profiel.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refuseFouten, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { planTermijnOfActie } from '../../termijn/plan-termijn.ts'
import { getCasus } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { isOverlegOf } from '../overleg/overleg.reads.ts'
import { announceActie } from './actie.queries.ts'
import { getActie } from './actie.reads.ts'
import { personenOf, toDeelnames } from './seats.ts'

const KEY = 'POST /v1/casussen/{casusId}/acties'

const WORDS: Refusals<CreateActieRefusal> = {
  'casus-not-lopend': [409, 'Deze casus is gesloten. Heropen de casus om een actie af te spreken.'],
  'tekst-missing': [400, 'Schrijf op wat er gaat gebeuren.', 'wat'],
  'actiehouder-not-actief': [409, 'Kies iemand die nu in het team zit.', 'deelnameId'],
  'procesregisseur-cannot-have-actie': [409, 'De procesregisseur voert zelf geen acties uit.', 'deelnameId'],
  'einddatum-in-the-past': [400, 'Kies vandaag of een dag die nog komt.', 'einddatum'],
}

/** Agrees on who does what by when: exactly one responsible seat (DOE-02, DOE-04, OVL-36). Its term starts with it (DOE-24). */
export const createActie: UseCase<typeof KEY, (typeof actieEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body,
}) => {
  const { status, team } = await getCasus(tx, casusId)
  const seat = toDeelnames(team).find(({ id, rol }) => id === body.deelnameId && rol !== 'lijn')
  if (!seat) throw refusedAs(WORDS, 'actiehouder-not-actief')
  const toewijzing = waarde(await getActiveProfiel(tx), 'casusregie.toewijzing')
  const command = { tekst: body.wat, actiehouder: seat, einddatum: body.einddatum }
  const decision = decide(status, command, toewijzing, dagVan(tx.now))
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  if (body.overlegId !== null && !(await isOverlegOf(tx, casusId, body.overlegId))) throw refuseOverleg()

  const { actiehouderId, eersteActiehouderId, einddatum, tekst } = decision.value
  const actieId = randomUUID()
  const row = { kringId: tx.kringen.idOf('casuspartners', casusId), versie: 1 }
  await tx.db
    .insertInto('actie')
    .values({
      netwerkId: tx.netwerkId,
      actieId,
      ...row,
      casusId,
      status: decision.value.status,
      deelnameId: actiehouderId,
      eersteDeelnameId: eersteActiehouderId,
      overlegId: body.overlegId,
      einddatum,
      gemaaktOp: tx.now,
      gemaaktDoor: actor.persoonId,
      gewijzigdOp: tx.now,
      inhoud: tx.kringen.seal('actie', actieId, row, { wat: tekst, doel: body.doel }),
    })
    .execute()
  await planTermijnOfActie(tx, { casusId, actieId, deelnameId: actiehouderId, einddatum })
  await announceActie(tx, { casusId, actieId, kringId: row.kringId })
  // In an overleg everyone is at the table; outside it the actiehouder must hear of it.
  if (body.overlegId === null)
    for (const persoonId of personenOf(tx, team, [actiehouderId]))
      await planMail(tx, {
        soort: 'actie-gekregen',
        persoonId,
        casusId,
        pad: `/casussen/${casusId}/acties`,
        gegevens: { overgedragen: false },
      })
  return { body: await getActie(tx, casusId, actieId), versie: 1, objectId: actieId }
}

const refuseOverleg = () => refuseFouten([{ veld: 'overlegId', melding: 'Kies een overleg van deze casus.' }])
