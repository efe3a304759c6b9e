import { randomUUID } from 'node:crypto'
import type { caseloadEndpoints } from '@regietafel/contract/caseload.contract.ts'
import { type CaseloadFinding, checkCaseload } from '@regietafel/domain/casus/check-caseload.ts'
import type { UseCase } from '../../http/endpoint.ts'
import { notFound, refuseFouten } from '../../http/problem.ts'
import { planJob } from '../../jobs/plan-job.ts'
import { getPersoon, readPersonen } from '../netwerk/netwerk.reads.ts'
import { insertCaseload, readCaseload, readCaseloadOverdrachten } from './caseload.queries.ts'
import { CASELOAD_JOB, type CaseloadJob } from './propose-caseload-regel.ts'

const READ = 'GET /v1/caseloads/{persoonId}'
const KEY = 'POST /v1/caseload-overdrachten'
type Key<K extends keyof typeof caseloadEndpoints> = UseCase<K, (typeof caseloadEndpoints)[K]>

const WORDS: Record<CaseloadFinding, readonly [veld: 'deelnameId' | 'opvolgerId', melding: string]> = {
  'plaats-unknown': ['deelnameId', 'Deze plaats is er niet (meer).'],
  'plaats-vrij': ['deelnameId', 'Deze plaats is al vrij. De regie nodigt iemand uit.'],
  'plaats-already-asked': ['deelnameId', 'Er ligt al een voorstel. Wacht op het antwoord.'],
  'plaats-twice': ['deelnameId', 'Deze plaats staat er twee keer in.'],
  'opvolger-left': ['opvolgerId', 'Kies iemand die nu in dit netwerk werkt.'],
  'opvolger-is-voorganger': ['opvolgerId', 'Kies iemand anders: deze persoon draagt juist over.'],
  'opvolger-is-no-procesregisseur': ['opvolgerId', 'Kies iemand die deze rol mag hebben in dit netwerk.'],
  'opvolger-of-other-organisatie': ['opvolgerId', 'Kies een collega van dezelfde organisatie.'],
}

/** One's own places, or those of a colleague one manages: codes and roles, no content (ROL-40). */
export const readCaseloadOf: Key<typeof READ> = async ({ tx, actor, params: { persoonId } }) => {
  const persoon = await getPersoon(tx, persoonId)
  const me = persoonId === actor.persoonId ? persoon : await getPersoon(tx, actor.persoonId)
  const manages = me.functies.includes('manager') && me.organisatie.organisatieId === persoon.organisatie.organisatieId
  if (me !== persoon && !manages) throw notFound()
  return { body: { persoon, plaatsen: await readCaseload(tx, persoonId) }, objectId: persoonId }
}

/**
 * Hands over many places at once: checked as a whole, then proposed one by one, each in its own transaction and with the
 * keys of who hands over. Every successor still answers (ROL-35, ROL-40).
 */
export const transferCaseload: Key<typeof KEY> = async ({ tx, actor, body }) => {
  const { organisatie } = await getPersoon(tx, body.persoonId)
  const plaatsen = await readCaseload(tx, body.persoonId)
  // Also the answer for who manages somebody else: there is nothing to see.
  if (plaatsen.length === 0) throw notFound()
  const personen = new Map(
    (
      await readPersonen(
        tx,
        body.regels.map(({ opvolgerId }) => opvolgerId),
      )
    ).map((persoon) => [
      persoon.persoonId,
      {
        persoonId: persoon.persoonId,
        organisatieId: persoon.organisatie.organisatieId,
        actief: persoon.actief,
        isProcesregisseur: persoon.functies.includes('procesregisseur'),
      },
    ]),
  )
  const findings = checkCaseload(
    { persoonId: body.persoonId, organisatieId: organisatie.organisatieId, plaatsen },
    body.regels.map(({ deelnameId, opvolgerId }) => ({ deelnameId, opvolger: personen.get(opvolgerId) ?? null })),
  )
  if (findings.length > 0)
    throw refuseFouten(
      findings.map(([index, finding]) => {
        const [veld, melding] = WORDS[finding]
        return { veld: `regels.${index}.${veld}`, melding }
      }),
    )

  const regels = body.regels.flatMap(({ deelnameId, opvolgerId }) =>
    plaatsen
      .filter((plaats) => plaats.deelnameId === deelnameId)
      .map(({ casusId, code, rol }) => ({ caseloadRegelId: randomUUID(), casusId, code, deelnameId, rol, opvolgerId })),
  )
  const { persoonId: vanId, reden } = body
  const objectId = await insertCaseload(tx, { vanId, reden, door: actor.persoonId, regels })
  for (const { code: _, ...regel } of regels) {
    const gegevens: CaseloadJob = { ...regel, vanId, door: actor.persoonId, vertrekt: reden === 'vertrek' }
    await planJob(tx, { soort: CASELOAD_JOB, casusId: regel.casusId, gegevens })
  }
  const made = (await readCaseloadOverdrachten(tx)).find((row) => row.caseloadOverdrachtId === objectId)
  if (!made) throw notFound()
  return { body: made, versie: 1, objectId }
}
