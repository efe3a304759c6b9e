import type { mailgroepEndpoints } from '@regietafel/contract/mailgroep.contract.ts'
import { type AcceptBijlageRefusal, acceptBijlage as accept } from '@regietafel/domain/mailgroep/bijlage.ts'
import { isCasusByCode } from '@regietafel/domain/mailgroep/codenaam.ts'
import { isLid } from '@regietafel/domain/mailgroep/leden.ts'
import type { Zichtbaarheid } from '@regietafel/domain/mailgroep/lezers.ts'
import { postBericht as decide, type PostBerichtRefusal } from '@regietafel/domain/mailgroep/post-bericht.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem, refuseFouten, type Refusals, refusedAs } from '../../http/problem.ts'
import { readLezersPerKring } from '../../mailgroep/bericht-kring.ts'
import type { NewBijlage } from '../../mailgroep/bijlage.ts'
import { postBericht } from '../../mailgroep/post-bericht.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
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
  const bijlagen = await acceptBijlagen(tx, body.bijlagen)
  const berichtId = await postBericht(tx, {
    casusId,
    soort: 'bericht',
    draadId: body.draadId,
    onderwerp: body.draadId === null ? body.onderwerp : null,
    tekst,
    geenNaam: body.geenNaam,
    lezers: { zichtbaarheid, lidIds: lezers },
    bijlagen,
  })
  return { body: await readMailgroep(tx, casusId), ...(berichtId ? { objectId: berichtId } : {}) }
}

/** Every file as it will be kept; what is wrong with them is told at once (PRV-25). */
async function acceptBijlagen(
  tx: WriteTx,
  asked: readonly { readonly naam: string; readonly inhoud: string }[],
): Promise<NewBijlage[]> {
  if (asked.length === 0) return []
  const byCode = isCasusByCode(await getActiveProfiel(tx))
  const judged = asked.map(({ naam, inhoud }) => ({ naam, outcome: accept(Buffer.from(inhoud, 'base64'), byCode) }))
  const fouten = judged.flatMap(({ naam, outcome }) =>
    outcome.ok ? [] : { veld: 'bijlagen', melding: `${naam}: ${BIJLAGE_WORDS[outcome.refusal]}` },
  )
  if (fouten.length > 0) throw refuseFouten(fouten)
  return judged.flatMap(({ naam, outcome }) => (outcome.ok ? { naam, ...outcome.value } : []))
}

const BIJLAGE_WORDS: Record<AcceptBijlageRefusal, string> = {
  'too-large': 'dit bestand is groter dan 3 MB.',
  'soort-unknown': 'alleen pdf, jpeg en png gaan mee.',
  unreadable: 'dit bestand is beschadigd.',
  'no-bijlagen-by-code': 'in deze mailgroep gaan geen bestanden mee, omdat er namen in kunnen staan.',
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
