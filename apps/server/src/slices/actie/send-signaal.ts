import { randomUUID } from 'node:crypto'
import type { Deelname } from '@regietafel/contract/casus.contract.ts'
import type { SignaalSoort, signaalEndpoints } from '@regietafel/contract/signaal.contract.ts'
import { askProcesregisseur } from '@regietafel/domain/actie/ask-procesregisseur.ts'
import { type RouteSignaalRefusal, routeSignaal } from '@regietafel/domain/actie/route-signaal.ts'
import type { Deelname as DomainDeelname } from '@regietafel/domain/casus/deelname.ts'
import { type Netwerkprofiel, waarde } from '@regietafel/domain/netwerk/profiel.ts'
import type { Outcome } from '@regietafel/domain/shared/outcome.ts'
import { REGIE_ROLLEN } from '@regietafel/domain/toegang/kringen.ts'
import type { WriteTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { planMail } from '../../jobs/plan-mail.ts'
import { announce } from '../../live/announce.ts'
import { readTeam } from '../casus/casus.reads.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { getActor, personenOf, toDeelnames } from './seats.ts'
import { getSignaal } from './signaal.reads.ts'

const KEY = 'POST /v1/casussen/{casusId}/signalen'

const WORDS: Refusals<RouteSignaalRefusal> = {
  'tekst-missing': [400, 'Schrijf op wat er is gebeurd.', 'tekst'],
  'nobody-to-receive': [409, 'Er is nu geen regisseur die dit signaal kan krijgen.'],
}

/** Another development that touches the plan, a knelpunt, or a question to think along (DOE-07, DOE-22, ROL-59). */
export const createSignaal: UseCase<typeof KEY, (typeof signaalEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId },
  body: { soort, tekst },
}) => {
  const team = await readTeam(tx, casusId)
  const signaalId = await sendSignaal(tx, team, { casusId, soort, tekst, actieId: null })
  return { body: await getSignaal(tx, casusId, signaalId), versie: 1, objectId: signaalId }
}

/**
 * Sends a signaal to the regisseur of the profile with the other one in copy (DOE-06, DOE-07, NET-29, NET-30). A partner
 * writes it in the kring that only the sender and the regie hold, a regisseur in that of the regie (PRV-39).
 */
export async function sendSignaal(
  tx: WriteTx,
  team: readonly Deelname[],
  signaal: { casusId: string; soort: SignaalSoort; tekst: string; actieId: string | null },
): Promise<string> {
  const { casusId, soort, tekst, actieId } = signaal
  const sender = getActor(tx, team)
  const decision = await decide(tx, toDeelnames(team), { soort, tekst, zenderId: sender.deelnameId })
  if (!decision.ok) throw refusedAs(WORDS, decision.refusal)

  const { aan, kopie } = decision.value
  const signaalId = randomUUID()
  const row = { kringId: tx.kringen.idOf(REGIE_ROLLEN.includes(sender.rol) ? 'regie' : 'inbreng', casusId), versie: 1 }
  await tx.db
    .insertInto('signaal')
    .values({
      netwerkId: tx.netwerkId,
      signaalId,
      ...row,
      casusId,
      soort,
      actieId,
      status: 'open',
      deelnameId: sender.deelnameId,
      door: tx.persoonId ?? '',
      aanDeelnameId: aan,
      kopieDeelnameIds: [...kopie],
      gemaaktOp: tx.now,
      inhoud: tx.kringen.seal('signaal', signaalId, row, { tekst, antwoord: null }),
    })
    .execute()
  await announce(tx, { casusId, kringId: row.kringId, soort: 'signaal', id: signaalId })
  for (const [deelnameIds, isKopie] of [[[aan], false] as const, [kopie, true] as const])
    for (const persoonId of personenOf(tx, team, deelnameIds))
      await planMail(tx, {
        soort: 'signaal-ontvangen',
        persoonId,
        casusId,
        pad: `/casussen/${casusId}/acties`,
        gegevens: { kopie: isKopie },
      })
  return signaalId
}

async function decide(
  tx: WriteTx,
  deelnames: readonly DomainDeelname[],
  { soort, ...command }: { soort: SignaalSoort; tekst: string; zenderId: string },
): Promise<Outcome<{ aan: string; kopie: readonly string[] }, RouteSignaalRefusal>> {
  return soort === 'knelpunt' || soort === 'sparring'
    ? askProcesregisseur(deelnames, { soort, ...command })
    : routeSignaal(deelnames, { soort, ...command }, toSignaalProfile(await getActiveProfiel(tx)))
}

const toSignaalProfile = (profiel: Netwerkprofiel) => ({
  naar: {
    'afspraak-lukt-niet': waarde(profiel, 'signaal.afspraakLuktNiet.naar'),
    'ontwikkeling-plan': waarde(profiel, 'signaal.ontwikkelingPlan.naar'),
  },
  kopieAndereRegisseur: waarde(profiel, 'signaal.kopieAndereRegisseur'),
})
