import type { deelnameEndpoints } from '@regietafel/contract/deelname.contract.ts'
import { isOpenActie } from '@regietafel/domain/actie/actie.ts'
import { type EndDeelnameRefusal, endDeelname as decide } from '@regietafel/domain/casus/end-deelname.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { readActies } from '../actie/actie.reads.ts'
import { getDeelname, readTeam } from './casus.reads.ts'
import { requireNoOverdracht } from './overdracht.queries.ts'
import { endSeat, recordVertrek } from './record-vertrek.ts'
import { toDeelname } from './team.ts'

const KEY = 'POST /v1/casussen/{casusId}/deelnames/{deelnameId}/beeindiging'

const WORDS: Refusals<EndDeelnameRefusal | 'not-your-seat' | 'dag-passed' | 'opvolger-not-actief'> = {
  'deelname-not-actief': [409, 'Deze deelname is al beëindigd.'],
  'reden-missing': [400, 'Schrijf op waarom de betrokkenheid eindigt.', 'reden'],
  'open-acties': [
    409,
    'Er staan nog open acties op deze naam. Draag ze over, rond ze af of trek ze samen met de regie in.',
  ],
  'regie-not-handed-over': [409, 'Draag eerst de regie over. Een casus blijft nooit zonder regisseur.'],
  'not-your-seat': [403, 'Je kunt alleen je eigen deelname beëindigen. De procesregisseur kan dat ook voor een ander.'],
  'dag-passed': [400, 'Kies vandaag of een latere dag.', 'per'],
  'opvolger-not-actief': [409, 'Kies als opvolger iemand die nu in het team zit.', 'opvolgerDeelnameId'],
}

/** Ends a betrokkenheid with reason and day; not with open acties on the name (ROL-32, ROL-33, PRV-14). */
export const endDeelname: UseCase<typeof KEY, (typeof deelnameEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, deelnameId },
  body,
}) => {
  await requireNoOverdracht(tx, casusId, deelnameId)
  const seat = await getDeelname(tx, casusId, deelnameId)
  const team = await readTeam(tx, casusId)
  const isOwn = seat.persoon.persoonId === actor.persoonId
  if (!isOwn && !tx.kringen.rollenIn(casusId).includes('procesregisseur')) throw refusedAs(WORDS, 'not-your-seat')
  if (body.per < dagVan(tx.now)) throw refusedAs(WORDS, 'dag-passed')
  const opvolger = team.find((row) => row.deelnameId === body.opvolgerDeelnameId)
  if (body.opvolgerDeelnameId !== null && (opvolger?.status !== 'actief' || opvolger === seat))
    throw refusedAs(WORDS, 'opvolger-not-actief')
  const acties = await readActies(tx, casusId)
  const open = acties.filter(({ status, actiehouder }) => isOpenActie(status) && actiehouder.deelnameId === deelnameId)
  // A substitute ends a substitution, not the regie itself.
  const rol = seat.vervangtDeelnameId === null ? seat.rol : 'ketenpartner'
  const decision = decide(
    { ...toDeelname(seat), rol, openActies: open.length },
    { reden: body.reden, door: actor.persoonId, opvolgerId: body.opvolgerDeelnameId },
    tx.now,
  )
  if (!decision.ok)
    throw refusalOf(
      decision.refusal,
      open.map(({ wat }) => wat),
    )

  const { reden, opvolgerId, beeindigdDoor } = decision.value
  // An invitation or a substitution that ends is nobody's departure.
  if (seat.status === 'uitgenodigd' || seat.vervangtDeelnameId !== null)
    await endSeat(tx, casusId, deelnameId, body.per)
  else
    await recordVertrek(tx, {
      casusId,
      seat,
      team,
      per: body.per,
      reden,
      opvolgerDeelnameId: opvolgerId,
      door: beeindigdDoor,
    })
  return { body: await getDeelname(tx, casusId, deelnameId), versie: seat.versie + 1, objectId: deelnameId }
}

/** Names the acties that stand in the way, so that one need not look for them. */
function refusalOf(refusal: EndDeelnameRefusal, acties: readonly string[]): Problem {
  const problem = refusedAs(WORDS, refusal)
  if (refusal !== 'open-acties') return problem
  const fouten = acties.map((wat) => ({ veld: 'acties', melding: wat }))
  return new Problem(problem.status, problem.code, problem.message, { fouten })
}
