import {
  type AllowUitzonderingRefusal,
  allowUitzondering as decide,
} from '@regietafel/domain/bevoegdheid/check-regie.ts'
import type { Competentieprofiel } from '@regietafel/domain/bevoegdheid/competentieprofiel.ts'
import type { NewUitzondering } from '../../access/profieluitzondering.ts'
import type { ReadTx } from '../../database/transaction.ts'
import { type Refusals, refusedAs } from '../../http/problem.ts'
import { getPersoon } from '../netwerk/netwerk.reads.ts'
import { assessRegisseurs, type RegieVraag } from './bevoegdheid.reads.ts'

const WORDS: Refusals<AllowUitzonderingRefusal> = {
  'no-profiel-required': [409, 'Voor deze rol is op dit niveau geen profiel nodig.'],
  'not-the-manager': [409, 'Kies een manager van de organisatie van deze persoon.', 'managerId'],
  'reden-missing': [400, 'Schrijf op waarom dit nu nodig is.', 'reden'],
  'tot-in-the-past': [400, 'Kies een dag die nog komt.', 'tot'],
}

type Asked = RegieVraag & Pick<NewUitzondering, 'managerId' | 'reden' | 'tot'>

/** What may be kept as an exception: with the own manager, a reason and an end (ROL-51). @throws Problem */
export async function decideUitzondering(tx: ReadTx, { niveau, ...asked }: Asked): Promise<NewUitzondering> {
  const [oordeel] = await assessRegisseurs(tx, [{ ...asked, niveau }])
  const [persoon, manager] = [await getPersoon(tx, asked.persoonId), await getPersoon(tx, asked.managerId)]
  const vereist: Competentieprofiel | null = oordeel?.vereist ?? null
  const decision = decide(
    {
      vereist,
      persoon: { persoonId: persoon.persoonId, organisatieId: persoon.organisatie.organisatieId },
      manager: {
        persoonId: manager.persoonId,
        organisatieId: manager.organisatie.organisatieId,
        isManager: manager.actief && manager.functies.includes('manager'),
      },
      reden: asked.reden,
      tot: asked.tot,
    },
    tx.now,
  )
  if (!decision.ok || vereist === null) throw refusedAs(WORDS, decision.ok ? 'no-profiel-required' : decision.refusal)
  return { ...asked, profiel: vereist }
}
