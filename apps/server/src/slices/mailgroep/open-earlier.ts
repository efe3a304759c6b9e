import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { type OpenEarlierRefusal, openEarlierBerichten } from '@regietafel/domain/mailgroep/open-earlier.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { byBericht, mayRead, toMailgroepSeat } from './leden.ts'
import { findMailgroep, insertOpeningen, readBerichtRows, readOpeningRows } from './mailgroep.queries.ts'
import { readMailgroep } from './read-mailgroep.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling'

const WORDS: Refusals<OpenEarlierRefusal> = {
  'mailgroep-gearchiveerd': [409, 'Deze casus is gesloten. De mailgroep kun je alleen nog lezen.'],
  'only-the-procesregisseur': [403, 'Alleen de procesregisseur zet oudere berichten open.'],
  'not-a-lid': [409, 'Deze persoon zit nu niet in de mailgroep.'],
}

/** Shows a newcomer what was written before (COM-08). */
export const openEarlier: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, deelnameId },
}) => {
  const mailgroep = await findMailgroep(tx, casusId)
  const team = await readTeam(tx, casusId)
  const seat = team.find((row) => row.deelnameId === deelnameId)
  if (!mailgroep || !seat) throw notFound()
  const lid = toMailgroepSeat(seat, team, tx.now)
  const openings = byBericht(await readOpeningRows(tx, casusId))
  const hidden = (await readBerichtRows(tx, casusId)).filter((row) => !mayRead([lid], row, openings))
  const berichten = hidden.map(({ berichtId, geplaatstOp }) => ({
    geplaatstOp,
    geopendVoor: openings.get(berichtId) ?? [],
  }))
  const status = mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd'
  const decision = openEarlierBerichten(status, { door: { rol: 'procesregisseur' }, lid, berichten })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  await insertOpeningen(tx, { deelnameId, geopendDoor: actor.persoonId }, hidden)
  return { body: await readMailgroep(tx, casusId), objectId: deelnameId }
}
