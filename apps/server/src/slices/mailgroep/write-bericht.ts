import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { postBericht as decide, type PostBerichtRefusal } from '@regietafel/domain/mailgroep/post-bericht.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { isLid } from '@regietafel/domain/mailgroep/leden.ts'
import { toMailgroepSeat } from './leden.ts'
import { findMailgroep } from './mailgroep.queries.ts'
import { readMailgroep, readReadable } from './read-mailgroep.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep/berichten'

const WORDS: Refusals<PostBerichtRefusal> = {
  'mailgroep-gearchiveerd': [409, 'Deze casus is gesloten. De mailgroep kun je alleen nog lezen.'],
  'not-a-lid': [403, 'Je zit niet in deze mailgroep.'],
  'tekst-missing': [400, 'Schrijf eerst een bericht.', 'tekst'],
}

/** Writes to the mailgroep; the others hear that there is a bericht, not what it says (COM-03, COM-05). */
export const writeBericht: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const mailgroep = await findMailgroep(tx, casusId)
  if (!mailgroep) throw notFound()
  const team = await readTeam(tx, casusId)
  const { rows, seats } = await readReadable(tx, casusId, team)
  const afzender = seats.find(isLid)
  if (!afzender) throw refusedAs(WORDS, 'not-a-lid')
  const leden = team.map((seat) => toMailgroepSeat(seat, team, tx.now))
  const status = mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd'
  const decision = decide({ status, leden }, { afzender, tekst: body.tekst }, tx.now)
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  if (body.draadId !== null && !rows.some(({ draadId }) => draadId === body.draadId)) throw notFound()
  if (body.draadId === null && body.onderwerp === null) throw onderwerpMissing()

  const onderwerp = body.draadId === null ? body.onderwerp : null
  const berichtId = await postBericht(tx, {
    casusId,
    soort: 'bericht',
    draadId: body.draadId,
    onderwerp,
    tekst: decision.value.tekst,
  })
  return { body: await readMailgroep(tx, casusId), ...(berichtId ? { objectId: berichtId } : {}) }
}

const onderwerpMissing = () => {
  const melding = 'Geef het bericht een onderwerp.'
  return new Problem(400, 'onderwerp-missing', melding, { fouten: [{ veld: 'onderwerp', melding }] })
}
