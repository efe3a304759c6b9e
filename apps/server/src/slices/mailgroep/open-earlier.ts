import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { type OpenEarlierRefusal, openEarlier as decide } from '@regietafel/domain/mailgroep/open-earlier.ts'
import { grantKring } from '../../access/create-kring.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs } from '../../http/problem.ts'
import { announce } from '../../live/announce.ts'
import { readLezersPerKring } from '../../mailgroep/bericht-kring.ts'
import { readLeden } from './leden.ts'
import { findMailgroep, readBerichtRows } from './mailgroep.queries.ts'
import { readMailgroep } from './read-mailgroep.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep/leden/{deelnameId}/openstelling'

const WORDS: Refusals<OpenEarlierRefusal> = {
  'mailgroep-gearchiveerd': [409, 'Deze casus is gesloten. De mailgroep kun je alleen nog lezen.'],
  'only-the-procesregisseur': [403, 'Alleen de procesregisseur zet oudere berichten open.'],
  'not-a-lid': [409, 'Deze persoon zit nu niet in de mailgroep.'],
}

/** Gives a newcomer the keys of what was written to all before (COM-08). */
export const openEarlier: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, deelnameId },
}) => {
  const mailgroep = await findMailgroep(tx, casusId)
  const lid = (await readLeden(tx, casusId)).seats.find((seat) => seat.deelnameId === deelnameId)
  if (!mailgroep || !lid) throw notFound()
  const status = mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd'
  const decision = decide(status, { door: { rol: 'procesregisseur' }, lid })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const lezers = await readLezersPerKring(tx, casusId)
  const rows = await readBerichtRows(tx, casusId)
  const missed = rows.filter((row) => row.zichtbaarheid === 'allen' && !lezers.get(row.kringId)?.has(lid.lidId))
  for (const kringId of new Set(missed.map((row) => row.kringId)))
    await grantKring(tx, { kringId, casusId, deelnameId, persoonId: lid.persoonId, magSchrijven: true })
  await announce(tx, {
    casusId,
    kringId: tx.kringen.idOf('casuspartners', casusId),
    soort: 'mailgroep',
    id: mailgroep.mailgroepId,
  })
  return { body: await readMailgroep(tx, casusId), objectId: deelnameId }
}
