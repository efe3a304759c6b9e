import type { overlegEndpoints } from '@regietafel/contract/overleg.contract.ts'
import { closeOverleg as decide, missingForClose, type OverlegPunt } from '@regietafel/domain/overleg/close-overleg.ts'
import { term } from '@regietafel/domain/netwerk/termen.ts'
import { type Finding, warning } from '@regietafel/domain/shared/finding.ts'
import type { ReadTx } from '../../database/transaction.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { Problem } from '../../http/problem.ts'
import { withdrawTermijn } from '../../termijn/end-termijn.ts'
import { planTermijn } from '../../termijn/plan-termijn.ts'
import { getActiveProfiel } from '../netwerk/netwerk.reads.ts'
import { endGasten } from './gast.queries.ts'
import { getOverleg, getOverlegForUpdate, touchCasus, updateOverleg } from './overleg.queries.ts'
import { getOverlegView } from './overleg.view.ts'
import { isPlanOpen, readStand } from './read-stand.ts'
import { settleVervolg } from './settle-vervolg.ts'
import { announceOverleg, requireCommand, statusOf } from './tafel.ts'
import { stopRunning } from './treat-agendapunt.ts'

const CHECK = 'GET /v1/casussen/{casusId}/overleggen/{overlegId}/afsluitcheck'
const KEY = 'POST /v1/casussen/{casusId}/overleggen/{overlegId}/afsluiting'

/** The sentence for each point; `{regie}` is the network's own word. */
const WORDS: Record<OverlegPunt, string> = {
  'aanwezigheid-missing': 'Leg van iedereen vast of die er is.',
  'zeker-aanwezig-undecided': 'Er ontbreekt iemand die er zeker moest zijn: kies doorgaan of verdagen.',
  'zorgvuldigheid-unconfirmed': 'Nog niet iedereen aan tafel bevestigde de verklaring over zorgvuldig gebruik.',
  'inhoudelijke-regie-missing': 'Spreek af wie {regie} is.',
  'gezamenlijk-doel-missing': 'Schrijf het gezamenlijke doel op.',
  'plan-not-vastgesteld': 'Het plan is nog niet vastgesteld. Dat kan ook zo meteen, voor je het deelt.',
  'vervolg-missing': 'Kies een volgende datum, of leg vast waarom die niet nodig is.',
  'agenda-untreated': 'Niet alle agendapunten zijn behandeld.',
  'no-acties': 'Er is nog geen afspraak gemaakt.',
}

async function toPunten(tx: ReadTx, findings: readonly Finding<OverlegPunt>[]) {
  const regie = term(await getActiveProfiel(tx), 'inhoudelijkeRegie').enkelvoud
  return findings.map(({ code, blocks }) => ({
    code,
    melding: WORDS[code].replace('{regie}', regie),
    blokkeert: blocks,
  }))
}

/** What is missing before the overleg can be closed, and what deserves a look. */
export const checkAfsluiting: UseCase<typeof CHECK, (typeof overlegEndpoints)[typeof CHECK]> = async ({
  tx,
  params: { casusId, overlegId },
}) => {
  const overleg = await getOverleg(tx, casusId, overlegId)
  const findings = missingForClose(await readStand(tx, overleg))
  if (await isPlanOpen(tx, overleg)) findings.push(warning('plan-not-vastgesteld'))
  return { body: { punten: await toPunten(tx, findings) }, objectId: overlegId }
}

/**
 * Closes the overleg; refused with every point that is missing at once. From this moment the outcome is to be shared
 * within the term, and a follow-up that nobody planned yet is kept in mind (OVL-35, OVL-37, B-06, NET-40).
 */
export const closeOverleg: UseCase<typeof KEY, (typeof overlegEndpoints)[typeof KEY]> = async ({
  tx,
  params: { casusId, overlegId },
}) => {
  const overleg = await getOverlegForUpdate(tx, casusId, overlegId)
  requireCommand(overleg, 'close')
  const stand = await readStand(tx, overleg)
  const decision = decide(statusOf(overleg), stand, tx.now)
  if (!decision.ok) {
    const punten = (await toPunten(tx, missingForClose(stand))).filter(({ blokkeert }) => blokkeert)
    const detail = punten.length === 1 ? 'Er ontbreekt nog 1 punt.' : `Er ontbreken nog ${punten.length} punten.`
    throw new Problem(409, decision.refusal, detail, {
      fouten: punten.map(({ code, melding }) => ({ veld: code, melding })),
    })
  }
  await stopRunning(tx, overlegId)
  const { status, afgerondOp } = decision.value
  await updateOverleg(tx, overleg, { status, afgerondOp })
  await endGasten(tx, overleg)
  await planTermijn(tx, { casusId, soort: 'uitkomst-delen', objectId: overlegId, start: afgerondOp })
  await withdrawTermijn(tx, { casusId, soort: 'vervolg-overleg', objectId: null })
  await settleVervolg(tx, casusId)
  await touchCasus(tx, casusId)
  await announceOverleg(tx, overleg)
  return { body: await getOverlegView(tx, casusId, overlegId), versie: overleg.versie + 1, objectId: overlegId }
}
