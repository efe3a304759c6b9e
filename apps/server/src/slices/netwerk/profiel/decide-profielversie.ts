import type { profielEndpoints } from '@regietafel/contract/profiel.contract.ts'
import { type DecideProfielRefusal, decideProfielversie as decide } from '@regietafel/domain/netwerk/profielversie.ts'
import { dagVan } from '@regietafel/domain/shared/dagen.ts'
import type { UseCase } from '../../../http/endpoint.ts'
import { notFound, type Refusals, refusedAs, requireVersie } from '../../../http/problem.ts'
import { readProfielversies, saveBesluit } from './profiel.queries.ts'
import { viewProfielversie } from './profiel.view.ts'

type Key = 'PUT /v1/netwerkprofiel/versies/{profielversieId}/besluit'

const REFUSALS: Refusals<DecideProfielRefusal> = {
  'al-besloten': [409, 'Over deze versie is al besloten.'],
  'eigen-voorstel': [403, 'Dit is je eigen voorstel. Een andere functioneel beheerder beslist erover.'],
  'alleen-indiener-trekt-in': [403, 'Alleen wie het voorstel deed, kan het intrekken. Wijs het af als het niet klopt.'],
  'reden-nodig': [400, 'Schrijf waarom je het voorstel afwijst.', 'reden'],
}

/** Four eyes over a proposal: adopt, reject, or withdraw one's own (NET-04). */
export const decideProfielversie: UseCase<Key, (typeof profielEndpoints)[Key]> = async (request) => {
  const { tx, actor, params, body, ifMatch } = request
  const { profielversieId } = params
  const row = (await readProfielversies(tx)).find((each) => each.profielversieId === profielversieId)
  if (!row) throw notFound()
  requireVersie(row.versie, ifMatch)
  const { persoonId } = actor
  const decision = decide(row, { ...body, persoonId, vandaag: dagVan(tx.now) })
  if (!decision.ok) throw refusedAs(REFUSALS, decision.refusal)
  await saveBesluit(tx, row, { ...decision.value, persoonId, reden: body.reden })
  const saved = await viewProfielversie(tx, actor, profielversieId)
  return { body: saved, versie: saved.versie, objectId: profielversieId }
}
