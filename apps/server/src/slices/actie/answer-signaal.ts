import type { signaalEndpoints } from '@regietafel/contract/signaal.contract.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, Problem } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { personenOf } from './seats.ts'
import { getSignaal, type SignaalInhoud } from './signaal.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/signalen/{signaalId}/antwoord'

/** A regisseur says what happens with a signaal; sender and the other regisseur can read it (DOE-06, PRV-39). */
export const answerSignaal: UseCase<typeof KEY, (typeof signaalEndpoints)[typeof KEY]> = async ({
  tx,
  actor,
  params: { casusId, signaalId },
  body: { tekst },
}) => {
  const row = await tx.db
    .selectFrom('signaal')
    .selectAll()
    .where('casusId', '=', casusId)
    .where('signaalId', '=', signaalId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (row.status !== 'open') throw new Problem(409, 'signaal-not-open', 'Op dit signaal is al antwoord gegeven.')
  if (row.door === actor.persoonId)
    throw new Problem(409, 'own-signaal', 'Dit is je eigen signaal. De andere regisseur geeft antwoord.')

  const next = { kringId: row.kringId, versie: row.versie + 1 }
  const inhoud = { ...tx.kringen.open<SignaalInhoud>('signaal', signaalId, row), antwoord: tekst }
  await tx.db
    .updateTable('signaal')
    .set({
      status: 'beantwoord',
      beantwoordOp: tx.now,
      beantwoordDoor: actor.persoonId,
      versie: next.versie,
      inhoud: tx.kringen.seal('signaal', signaalId, next, inhoud),
    })
    .where('signaalId', '=', signaalId)
    .execute()
  await announce(tx, { casusId, kringId: row.kringId, soort: 'signaal', id: signaalId })
  for (const persoonId of personenOf(tx, await readTeam(tx, casusId), [row.deelnameId]))
    await planMail(tx, {
      soort: 'antwoord-gegeven',
      persoonId,
      casusId,
      pad: `/casussen/${casusId}/acties`,
      gegevens: { op: 'signaal' },
    })
  return { body: await getSignaal(tx, casusId, signaalId), versie: next.versie, objectId: signaalId }
}
