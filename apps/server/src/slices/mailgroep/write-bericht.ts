import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { isLid } from '@regietafel/domain/mailgroep/leden.ts'
import type { Zichtbaarheid } from '@regietafel/domain/mailgroep/lezers.ts'
import { postBericht as decide, type PostBerichtRefusal } from '@regietafel/domain/mailgroep/post-bericht.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, type Refusals, refusedAs } from '../../http/problem.ts'
import { readLezersPerKring } from '../../mailgroep/bericht-kring.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { readLeden } from './leden.ts'
import { findMailgroep, readBerichtRows } from './mailgroep.queries.ts'
import { readMailgroep } from './read-mailgroep.ts'

const KEY = 'POST /v1/casussen/{casusId}/mailgroep/berichten'

const WORDS: Refusals<PostBerichtRefusal> = {
  'mailgroep-gearchiveerd': [409, 'Deze casus is gesloten. De mailgroep kun je alleen nog lezen.'],
  'not-a-lid': [403, 'Je zit niet in deze mailgroep.'],
  'tekst-missing': [400, 'Schrijf eerst een bericht.', 'tekst'],
  'lezers-missing': [400, 'Kies wie het bericht mag lezen.', 'lezers'],
  'lezer-not-a-lid': [409, 'Iemand die je koos, zit niet meer in de mailgroep. Kies opnieuw.', 'lezers'],
}

/** Writes to the mailgroep, to all or to fewer; they hear that there is a bericht, not what it says (COM-03, COM-05, COM-18). */
export const writeBericht: UseCase<typeof KEY, (typeof mailgroepEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body,
}) => {
  const mailgroep = await findMailgroep(tx, casusId)
  if (!mailgroep) throw notFound()
  const { seats } = await readLeden(tx, casusId)
  const held = tx.kringen.deelnamesIn(casusId)
  const afzender = seats.find((seat) => isLid(seat) && held.includes(seat.deelnameId))
  if (!afzender) throw refusedAs(WORDS, 'not-a-lid')
  const keuze = await keuzeOf(tx, casusId, body)
  const decision = decide(
    { status: mailgroep.gearchiveerdOp === null ? 'open' : 'gearchiveerd', leden: seats },
    { afzender, tekst: body.tekst, ...keuze },
  )
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)
  if (body.draadId === null && body.onderwerp === null) throw onderwerpMissing()

  const { tekst, zichtbaarheid, lezers } = decision.value
  const berichtId = await postBericht(tx, {
    casusId,
    soort: 'bericht',
    draadId: body.draadId,
    onderwerp: body.draadId === null ? body.onderwerp : null,
    tekst,
    geenNaam: body.geenNaam,
    lezers: { zichtbaarheid, lidIds: lezers },
  })
  return { body: await readMailgroep(tx, casusId), ...(berichtId ? { objectId: berichtId } : {}) }
}

type Asked = {
  readonly draadId: string | null
  readonly zichtbaarheid: Zichtbaarheid
  readonly lezers: readonly string[]
}

/** An answer to what went to fewer goes to those same, whatever was asked: a small circle never widens (COM-18). */
async function keuzeOf(tx: WriteTx, casusId: string, { draadId, zichtbaarheid, lezers }: Asked) {
  if (draadId === null) return { zichtbaarheid, gekozen: lezers }
  const draad = (await readBerichtRows(tx, casusId)).filter((row) => row.draadId === draadId)
  if (draad.length === 0) throw notFound()
  const first = draad.find(({ berichtId }) => berichtId === draadId)
  if (!first || first.zichtbaarheid === 'allen') return { zichtbaarheid, gekozen: lezers }
  const circle = (await readLezersPerKring(tx, casusId)).get(first.kringId)
  return { zichtbaarheid: 'gekozen' as const, gekozen: [...(circle ?? [])] }
}

const onderwerpMissing = () => {
  const melding = 'Geef het bericht een onderwerp.'
  return new Problem(400, 'onderwerp-missing', melding, { fouten: [{ veld: 'onderwerp', melding }] })
}
