import { randomUUID } from 'node:crypto'
import type { PlanActie } from '@regietafel/contract/plan-values.ts'
import type { planEndpoints } from '@regietafel/contract/plan.contract.ts'
import { isAtTable } from '@regietafel/domain/overleg/aanwezigheid.ts'
import { type EstablishPlanRefusal, establishPlan as decide } from '@regietafel/domain/plan/establish-plan.ts'
import { isBlank } from '@regietafel/domain/shared/text.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { readActies } from '../actie/actie.reads.ts'
import { readOverleg } from '../overleg/overleg.reads.ts'
import { readVelden } from './plan.reads.ts'
import { insertPlanVersie, selectPlanVersies } from './plan-versie.queries.ts'
import { getPlanVersie } from './plan-versie.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/plan/versies'

const WORDS: Refusals<EstablishPlanRefusal> = {
  'overleg-not-begonnen': [409, 'Het plan stel je vast in een overleg dat bezig is, of na afloop met wie er was.'],
  'veld-required': [409, 'Schrijf eerst het gezamenlijke doel op. Daarna kun je het plan vaststellen.'],
  'nobody-agreed': [400, 'Kies wie aan tafel akkoord is.', 'akkoord'],
  'akkoord-not-at-table': [409, 'Alleen wie aan tafel zat, kan akkoord zijn.', 'akkoord'],
}

/** Establishes the plan as it stands, with those at the table who agreed. The version never changes again (OVL-30). */
export const establishPlan: UseCase<typeof KEY, (typeof planEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId },
  body: { overlegId, akkoord },
}) => {
  const { status, uitnodigingen } = await readOverleg(tx, casusId, overlegId)
  const aanTafel = uitnodigingen
    .filter(({ aanwezigheid }) => isAtTable({ stand: aanwezigheid }))
    .map(({ persoon }) => persoon.deelnameId)
  const velden = (await readVelden(tx, casusId)).filter(({ waarde }) => !isBlank(waarde.tekst))
  const acties = await readPlanActies(tx, casusId)
  const laatsteVersie = (await selectPlanVersies(tx, casusId))[0]?.nummer ?? 0
  const command = { velden, actieIds: acties.map(({ actieId }) => actieId), akkoord }
  const decision = decide({ status, aanTafel, laatsteVersie }, command, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const planVersieId = randomUUID()
  const { nummer } = decision.value
  const kept = velden.map(({ veldId, code, waarde, versie }) => ({ veldId, code, waarde, versie }))
  const made = { casusId, planVersieId, overlegId, nummer, akkoord: [...new Set(akkoord)], door: actor.persoonId }
  await insertPlanVersie(tx, made, { velden: kept, acties })
  await announce(tx, { casusId, kringId: tx.kringen.idOf('casuspartners', casusId), soort: 'plan', id: planVersieId })
  return { body: await getPlanVersie(tx, casusId, planVersieId), versie: 1, objectId: planVersieId }
}

/** The acties as the plan holds them, each under its doel; what was withdrawn is no part of it (OPL-31). */
async function readPlanActies(tx: ReadTx, casusId: string): Promise<PlanActie[]> {
  const doelen = await readVelden(tx, casusId)
  return (await readActies(tx, casusId))
    .filter(({ status }) => status !== 'ingetrokken')
    .map(({ actieId, wat, actiehouder, einddatum, status }) => ({
      actieId,
      veldId: doelen.find(({ acties }) => acties.includes(actieId))?.veldId ?? null,
      wat,
      wie: actiehouder.naam,
      organisatie: actiehouder.organisatie,
      einddatum,
      status,
    }))
}
